import { afterAll, beforeAll, expect, test } from "vitest";
import { bookHold } from "../../src/exchange/holds/book-hold.ts";
import { cancelLease } from "../../src/exchange/leases/cancel-lease.ts";
import { signLease } from "../../src/exchange/leases/sign-lease.ts";
import { tickLeases } from "../../src/exchange/leases/tick-leases.ts";
import { AppError } from "../../src/platform/errors.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing } from "../support/given-listing.ts";

const POOLS = 12;
const spring = { from: "2030-03-01", until: "2030-06-01" };

let exchange: TestExchange;
let exporter: Party;
beforeAll(async () => {
  exchange = await createExchange({ connections: 30 });
  exporter = await exchange.givenParty(["exporter"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function book(listing: GivenListing): Promise<string> {
  const input = { listingId: listing.listingId, period: spring, quantity: 1 };
  return fromEdgeId("hold", (await bookHold(exporter.ctx, input)).id)!;
}

async function givenFundedLeases() {
  const leases: { listing: GivenListing; id: string }[] = [];
  for (let i = 0; i < POOLS; i++) {
    const listing = await givenListing(exchange);
    const lease = await signLease(listing.owner.ctx, await book(listing));
    leases.push({ listing, id: fromEdgeId("lease", lease.id)! });
  }
  return leases;
}

test("bookings go on while the clock moves leases of the same pools and parties", async () => {
  for (const at of ["2030-03-02T00:00:00Z", "2030-06-02T00:00:00Z"]) {
    const leases = await givenFundedLeases();
    await Promise.all([
      tickLeases(exchange.ctx, new Date(at)),
      tickLeases(exchange.ctx, new Date(at)),
      ...leases.map(({ listing }) => book(listing)),
    ]);
  }
}, 30_000);

test("a lease that is cancelled as it begins does one of the two, and nobody fails", async () => {
  const leases = await givenFundedLeases();
  const tick = tickLeases(exchange.ctx, new Date("2030-03-02T00:00:00Z"));
  const cancelled = await Promise.allSettled(leases.map(({ id }) => cancelLease(exporter.ctx, id)));
  await tick;
  for (const [i, outcome] of cancelled.entries()) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toBeInstanceOf(AppError);
      expect(outcome.reason).toMatchObject({ code: "invalid_transition" });
    }
    const lease = await exchange.db
      .selectFrom("exchange.lease")
      .select("state")
      .where("id", "=", leases[i]!.id)
      .executeTakeFirstOrThrow();
    expect(lease.state).toBe(outcome.status === "fulfilled" ? "cancelled" : "active");
  }
}, 30_000);
