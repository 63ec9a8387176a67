import { afterAll, beforeAll, expect, test } from "vitest";
import { notify } from "../../src/flow/index.ts";
import { newId } from "../../src/platform/ids.ts";
import type { Event } from "../../src/platform/jobs/work.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { givenListing } from "../support/given-listing.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function givenAdministrator(party: Party, email: string): Promise<void> {
  const personId = newId();
  await exchange.db
    .insertInto("trust.person")
    .values({ id: personId, email, name: "Ada", passwordHash: "none" })
    .execute();
  await exchange.db
    .insertInto("trust.membership")
    .values({ organisationId: party.organisationId, personId, role: "admin" })
    .execute();
}

test("administrators of both parties get one mail, invented parties none, and strangers nothing", async () => {
  const exporter = await exchange.givenParty(["exporter"], "Lanternfish Trading");
  const listing = await givenListing(exchange);
  const stranger = await exchange.givenParty(["owner"]);
  await givenAdministrator(exporter, "ada@lanternfish.example");
  await givenAdministrator(listing.owner, "owner@quay.example");
  await givenAdministrator(stranger, "stranger@quay.example");
  await exchange.db
    .updateTable("trust.organisation")
    .set({ demo: true })
    .where("id", "=", listing.owner.organisationId)
    .execute();
  const body = { listingId: listing.edgeId, period: listing.period, quantity: 3 };
  await exchange.call(201, "POST", "/v1/holds", { as: exporter, body });
  const rows = await exchange.db.selectFrom("platform.event").selectAll().execute();
  for (const event of [...rows, ...rows] as unknown as Event[]) await notify(exchange.ctx, event);
  expect(exchange.mails).toEqual([
    {
      to: "ada@lanternfish.example",
      subject: "Space booked, waiting for the owner",
      text: expect.stringContaining("Lanternfish Trading holds 3 pallet"),
    },
  ]);
  const told = await exchange.call<{ items: unknown[] }>(200, "GET", "/v1/notifications", {
    as: stranger,
  });
  expect(told.items).toEqual([]);
  const page = await exchange.call<{ items: unknown[] }>(200, "GET", "/v1/notifications", {
    as: listing.owner,
  });
  expect(page.items).toHaveLength(1);
});

test("a notification says what its text speaks of, so that it can be said in another language", async () => {
  const exporter = await exchange.givenParty(["exporter"], "Lanternfish Trading");
  const listing = await givenListing(exchange);
  const body = { listingId: listing.edgeId, period: listing.period, quantity: 4 };
  const hold = await exchange.call<{ id: string; expiresAt: string; owner: { name: string } }>(
    201,
    "POST",
    "/v1/holds",
    { as: exporter, body },
  );
  const lease = await exchange.call<{ id: string }>(201, "POST", `/v1/holds/${hold.id}/accept`, {
    as: listing.owner,
  });
  const rows = await exchange.db.selectFrom("platform.event").selectAll().execute();
  for (const event of rows as unknown as Event[]) await notify(exchange.ctx, event);
  const { items } = await exchange.call<{ items: Record<string, unknown>[] }>(
    200,
    "GET",
    "/v1/notifications",
    { as: exporter },
  );
  const params = {
    exporter: "Lanternfish Trading",
    owner: hold.owner.name,
    quantity: 4,
    unit: "pallet",
    period: listing.period,
  };
  expect(items).toHaveLength(2);
  expect(items).toContainEqual(
    expect.objectContaining({
      type: "hold.booked",
      subjectId: hold.id,
      params: { ...params, expiresAt: hold.expiresAt },
    }),
  );
  expect(items).toContainEqual(
    expect.objectContaining({
      type: "lease.signed",
      subjectId: lease.id,
      params: { ...params, expiresAt: null },
    }),
  );
});
