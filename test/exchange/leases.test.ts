import { afterAll, beforeAll, expect, test } from "vitest";
import type { Hold } from "../../src/exchange/holds/schema.ts";
import type { Lease } from "../../src/exchange/leases/schema.ts";
import { tickLeases } from "../../src/exchange/leases/tick-leases.ts";
import { notify } from "../../src/flow/index.ts";
import { brokenAuditLink } from "../../src/platform/audit.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import type { Event } from "../../src/platform/jobs/work.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing, type ListingOptions } from "../support/given-listing.ts";

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange();
  exporter = await exchange.givenParty(["exporter"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const spring = { from: "2030-03-01", until: "2030-06-01" };

async function givenLease(
  options: ListingOptions = {},
): Promise<{ lease: Lease; listing: GivenListing }> {
  const listing = await givenListing(exchange, options);
  const body = { listingId: listing.edgeId, period: spring, quantity: 10 };
  const hold = await exchange.call<Hold>(201, "POST", "/v1/holds", { as: exporter, body });
  const lease = await exchange.call<Lease>(201, "POST", `/v1/holds/${hold.id}/accept`, {
    as: listing.owner,
  });
  return { lease, listing };
}

async function stateOf(lease: Lease): Promise<string> {
  const shown = await exchange.call<Lease>(200, "GET", `/v1/leases/${lease.id}`, { as: exporter });
  return shown.state;
}

test("a lease begins and ends at midnight of the warehouse, not of the server", async () => {
  const { lease } = await givenLease({ timeZone: "Australia/Sydney" }); // UTC+11 in March
  await tickLeases(exchange.ctx, new Date("2030-02-28T12:59:00Z"));
  expect(await stateOf(lease)).toBe("funded"); // 23:59 on 28 February in Sydney
  await tickLeases(exchange.ctx, new Date("2030-02-28T13:00:00Z"));
  expect(await stateOf(lease)).toBe("active"); // midnight there
  await tickLeases(exchange.ctx, new Date("2030-05-31T13:59:00Z")); // UTC+10 in June
  expect(await stateOf(lease)).toBe("active");
  await tickLeases(exchange.ctx, new Date("2030-05-31T14:00:00Z"));
  expect(await stateOf(lease)).toBe("ended");
});

test("an active lease grants its zone's slots to the lessee, once, however often the clock ticks", async () => {
  const { lease, listing } = await givenLease({ slotsPerUnit: 3, zone: "B" });
  const at = new Date("2030-03-02T00:00:00Z");
  await Promise.all([1, 2, 3, 4].map(() => tickLeases(exchange.ctx, at)));
  const grants = await exchange.db
    .selectFrom("trust.grant")
    .selectAll()
    .where("sourceId", "=", fromEdgeId("lease", lease.id)!)
    .execute();
  expect(grants).toMatchObject([
    {
      organisationId: exporter.organisationId,
      grantedBy: listing.owner.organisationId,
      warehouseId: listing.warehouseId,
      zone: "B",
      slotCount: 30,
      during: spring,
    },
  ]);
  expect(await brokenAuditLink(exchange.ctx, exporter.organisationId)).toBeUndefined();
});

test("a lease whose whole term was missed is begun and ended in one go", async () => {
  const { lease } = await givenLease();
  await tickLeases(exchange.ctx, new Date("2031-01-01T00:00:00Z"));
  expect(await stateOf(lease)).toBe("ended");
});

test("either party cancels before the first day, which frees the quantity", async () => {
  for (const side of ["owner", "exporter"] as const) {
    const { lease, listing } = await givenLease({ quantity: 10 });
    const as = side === "owner" ? listing.owner : exporter;
    const body = { listingId: listing.edgeId, period: spring, quantity: 10 };
    await exchange.call(409, "POST", "/v1/holds", { as: exporter, body });
    const cancelled = await exchange.call(200, "POST", `/v1/leases/${lease.id}/cancel`, { as });
    expect(cancelled).toMatchObject({ state: "cancelled" });
    await exchange.call(201, "POST", "/v1/holds", { as: exporter, body });
    const again = await exchange.call(409, "POST", `/v1/leases/${lease.id}/cancel`, { as });
    expect(again).toMatchObject({ code: "invalid_transition", params: { from: "cancelled" } });
  }
});

test("a lease that has begun cannot be cancelled", async () => {
  const { lease } = await givenLease();
  await tickLeases(exchange.ctx, new Date("2030-03-02T00:00:00Z"));
  const problem = await exchange.call(409, "POST", `/v1/leases/${lease.id}/cancel`, {
    as: exporter,
  });
  expect(problem).toMatchObject({ code: "invalid_transition", params: { from: "active" } });
});

test("a stranger sees no lease", async () => {
  const { lease } = await givenLease();
  const stranger = await exchange.givenParty(["owner", "exporter"]);
  await exchange.call(404, "GET", `/v1/leases/${lease.id}`, { as: stranger });
  await exchange.call(404, "POST", `/v1/leases/${lease.id}/cancel`, { as: stranger });
  const page = await exchange.call<{ items: Lease[] }>(200, "GET", "/v1/leases", { as: stranger });
  expect(page.items).toEqual([]);
});

test("leases are listed by side and state", async () => {
  const { lease, listing } = await givenLease();
  const ids = async (query: string) => {
    const path = `/v1/leases?${query}`;
    const page = await exchange.call<{ items: Lease[] }>(200, "GET", path, { as: listing.owner });
    return page.items.map(({ id }) => id);
  };
  expect(await ids("side=owner&state=funded")).toEqual([lease.id]);
  expect(await ids("side=owner&state=ended")).toEqual([]);
  expect(await ids("side=exporter")).toEqual([]);
  await exchange.call(422, "GET", "/v1/leases?state=gone", { as: listing.owner });
});

test("leases are exported as a file of one's own side, in which no name is a formula", async () => {
  const lessee = await exchange.givenParty(["exporter"], "=cmd|'/c calc'!A1");
  const { listing } = await givenLease({ title: "Hall; north" });
  const body = { listingId: listing.edgeId, period: spring, quantity: 7 };
  const hold = await exchange.call<Hold>(201, "POST", "/v1/holds", { as: lessee, body });
  const accepted = `/v1/holds/${hold.id}/accept`;
  const lease = await exchange.call<Lease>(201, "POST", accepted, { as: listing.owner });
  const response = await exchange.request("GET", "/v1/leases/export", { as: lessee });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const [header, row, ...rest] = (await response.text()).split("\r\n");
  expect(rest).toEqual([""]);
  expect(header).toMatch(/^id,state,warehouse,timeZone,zone,slotCount,exporter,owner,from,until,/);
  expect(row).toContain(`${lease.id},funded,"Hall; north",Europe/Amsterdam,A,7,'=cmd`);
  expect(row).toContain(`${spring.from},${spring.until},7,pallet,`);
  const none = await exchange.request("GET", "/v1/leases/export?side=owner", { as: lessee });
  expect((await none.text()).trimEnd()).toBe(header);
  await exchange.call(422, "GET", "/v1/leases/export?state=gone", { as: lessee });
});

test("the trigger refuses a move that is not listed, whoever makes it", async () => {
  const { lease } = await givenLease();
  const skipping = exchange.db
    .updateTable("exchange.lease")
    .set({ state: "ended" })
    .where("id", "=", fromEdgeId("lease", lease.id)!)
    .execute();
  await expect(skipping).rejects.toThrow(/cannot go from funded to ended/);
});

test("both parties are told of each step once, also when the news comes twice", async () => {
  const { lease, listing } = await givenLease();
  const rows = await exchange.db.selectFrom("platform.event").selectAll().execute();
  const events = rows as unknown as Event[];
  for (const event of [...events, ...events]) await notify(exchange.ctx, event);
  for (const party of [exporter, listing.owner]) {
    const page = await exchange.call<{ items: { id: string; type: string; subjectId: string }[] }>(
      200,
      "GET",
      "/v1/notifications?unread=true&limit=100",
      { as: party },
    );
    const about = page.items.filter(({ subjectId }) => subjectId === lease.id);
    expect(about.map(({ type }) => type)).toEqual(["lease.signed"]);
    const read = await exchange.call(200, "POST", `/v1/notifications/${about.at(0)!.id}/read`, {
      as: party,
    });
    expect(read).toMatchObject({ title: "Lease signed", readAt: expect.any(String) });
    const stranger = await exchange.givenParty(["owner"]);
    await exchange.call(404, "POST", `/v1/notifications/${about.at(0)!.id}/read`, { as: stranger });
  }
});
