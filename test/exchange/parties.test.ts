import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Hold } from "../../src/exchange/holds/schema.ts";
import type { Lease } from "../../src/exchange/leases/schema.ts";
import { tickLeases } from "../../src/exchange/leases/tick-leases.ts";
import type { Party as ShownParty } from "../../src/exchange/parties/schema.ts";
import { fromEdgeId, newId, toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type Sent, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing } from "../support/given-listing.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

const NO_LEASES = { signedCount: 0, activeCount: 0, endedCount: 0, cancelledCount: 0 };

function partyOf(party: Party, sent: Sent = {}): Promise<ShownParty> {
  return exchange.call<ShownParty>(200, "GET", `/v1/parties/${party.edgeId}`, sent);
}

async function book(
  listing: GivenListing,
  exporter: Party,
  period = { from: "2030-03-01", until: "2030-06-01" },
): Promise<Hold> {
  const body = { listingId: listing.edgeId, period, quantity: 5 };
  return exchange.call<Hold>(201, "POST", "/v1/holds", { as: exporter, body });
}

function answer(hold: Hold, owner: Party, how: "accept" | "decline"): Promise<Lease> {
  const status = how === "accept" ? 201 : 200;
  return exchange.call<Lease>(status, "POST", `/v1/holds/${hold.id}/${how}`, { as: owner });
}

/** Lets a hold have been booked so many hours before it was answered. */
async function waited(hold: Hold, hours: number): Promise<void> {
  await exchange.db
    .updateTable("exchange.hold")
    .set({ createdAt: sql<Date>`answered_at - make_interval(hours => ${hours})` })
    .where("id", "=", fromEdgeId("hold", hold.id)!)
    .execute();
}

test("an owner that lists space is shown to everybody, with the countries of what it shows", async () => {
  const owner = await exchange.givenParty(["owner"], "Quay Storage");
  await givenListing(exchange, { owner, country: "NL" });
  await givenListing(exchange, { owner, country: "DE", state: "paused" });
  await givenListing(exchange, { owner, country: "NL" });
  await givenListing(exchange, { owner, country: "PL", state: "draft" });
  await givenListing(exchange, { owner, country: "FR", state: "closed" });
  expect(await partyOf(owner)).toEqual({
    id: owner.edgeId,
    name: "Quay Storage",
    country: "NL",
    roles: ["owner"],
    demo: false,
    createdAt: expect.any(String),
    publishedListingCount: 2,
    warehouseCountries: ["DE", "NL"],
    leasesAsOwner: NO_LEASES,
    leasesAsExporter: NO_LEASES,
    holdsAnsweredCount: 0,
    medianHoursToAnswer: null,
  });
});

test("whoever shows nothing is answered like a random id, also to itself", async () => {
  const hidden = await exchange.givenParty(["owner"]);
  await givenListing(exchange, { owner: hidden, state: "draft" });
  const stranger = await exchange.givenParty(["exporter"]);
  const nobody = toEdgeId("organisation", newId());
  for (const sent of [{}, { as: stranger }, { as: hidden }]) {
    const bytes: string[] = [];
    for (const id of [hidden.edgeId, nobody, "org_nonsense", hidden.organisationId]) {
      const response = await exchange.request("GET", `/v1/parties/${id}`, sent);
      expect(response.status).toBe(404);
      bytes.push(await response.text());
    }
    expect(new Set(bytes).size).toBe(1);
  }
});

test("an exporter is shown to the owner it has a hold with, and to nobody else", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await givenListing(exchange);
  const other = await givenListing(exchange);
  const path = `/v1/parties/${exporter.edgeId}`;
  await exchange.call(404, "GET", path, { as: listing.owner });
  await book(listing, exporter);
  expect(await partyOf(exporter, { as: listing.owner })).toMatchObject({
    id: exporter.edgeId,
    publishedListingCount: 0,
    warehouseCountries: [],
  });
  await exchange.call(404, "GET", path, { as: other.owner });
  await exchange.call(404, "GET", path);
  await exchange.call(404, "GET", path, { as: exporter });
});

test("an owner whose listing was closed is still shown to its lessee", async () => {
  const exporter = await exchange.givenParty(["exporter"]);
  const listing = await givenListing(exchange);
  await answer(await book(listing, exporter), listing.owner, "accept");
  await exchange.call(200, "POST", `/v1/listings/${listing.edgeId}/close`, { as: listing.owner });
  await exchange.call(404, "GET", `/v1/parties/${listing.owner.edgeId}`);
  expect(await partyOf(listing.owner, { as: exporter })).toMatchObject({
    leasesAsOwner: { ...NO_LEASES, signedCount: 1 },
  });
});

test("leases are counted by what became of them, apart for each side", async () => {
  const both = await exchange.givenParty(["owner", "exporter"]);
  const own = await givenListing(exchange, { owner: both });
  const others = await givenListing(exchange);
  const exporter = await exchange.givenParty(["exporter"]);
  const periods = [
    { from: "2030-02-01", until: "2030-03-01" }, // ended
    { from: "2030-02-01", until: "2030-12-01" }, // active
    { from: "2030-10-01", until: "2030-12-01" }, // signed
    { from: "2030-10-01", until: "2030-12-01" }, // cancelled
  ];
  const leases: Lease[] = [];
  for (const period of periods) {
    leases.push(await answer(await book(own, exporter, period), both, "accept"));
  }
  await answer(await book(others, both, periods[1]), others.owner, "accept");
  await exchange.call(200, "POST", `/v1/leases/${leases.at(3)!.id}/cancel`, { as: exporter });
  await tickLeases(exchange.ctx, new Date("2030-02-02T12:00:00Z"));
  await tickLeases(exchange.ctx, new Date("2030-03-02T12:00:00Z"));
  const shown = await partyOf(both);
  expect(shown.leasesAsOwner).toEqual({
    signedCount: 4,
    activeCount: 1,
    endedCount: 1,
    cancelledCount: 1,
  });
  expect(shown.leasesAsExporter).toEqual({ ...NO_LEASES, signedCount: 1, activeCount: 1 });
});

test("accepted and declined holds count as answered, released and waiting ones do not", async () => {
  const listing = await givenListing(exchange);
  const exporter = await exchange.givenParty(["exporter"]);
  const [accepted, declined, late, released] = [
    await book(listing, exporter),
    await book(listing, exporter),
    await book(listing, exporter),
    await book(listing, exporter),
  ];
  await book(listing, exporter);
  await answer(accepted, listing.owner, "accept");
  await answer(declined, listing.owner, "decline");
  await answer(late, listing.owner, "decline");
  await exchange.call(200, "DELETE", `/v1/holds/${released.id}`, { as: exporter });
  await waited(accepted, 1);
  await waited(declined, 3);
  await waited(late, 20);
  const shown = await partyOf(listing.owner);
  expect(shown).toMatchObject({ holdsAnsweredCount: 3, medianHoursToAnswer: 3 });
  const asker = await partyOf(exporter, { as: listing.owner });
  expect(asker).toMatchObject({ holdsAnsweredCount: 0, medianHoursToAnswer: null });
});
