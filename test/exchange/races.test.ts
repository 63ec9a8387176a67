import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { releaseHold } from "../../src/exchange/holds/answer-hold.ts";
import { bookHold } from "../../src/exchange/holds/book-hold.ts";
import type { Hold } from "../../src/exchange/holds/schema.ts";
import { signLease } from "../../src/exchange/leases/sign-lease.ts";
import { setPoolCapacity } from "../../src/exchange/pools/set-pool-capacity.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import type { Context } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/database.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { AppError } from "../../src/platform/errors.ts";
import { fromEdgeId } from "../../src/platform/ids.ts";
import { dateOfDay, dayNumber, type Period } from "../../src/platform/period.ts";
import { createExchange, type Party, type TestExchange } from "../support/exchange.ts";
import { type GivenListing, givenListing } from "../support/given-listing.ts";
import { startProcess } from "../support/server-process.ts";

const RACERS = 50;
const REPETITIONS = 20;

let exchange: TestExchange;
let exporters: Party[];
/** One connection each: racers that share a pool would queue in Node and never race. */
let connections: Kysely<Database>[];
beforeAll(async () => {
  exchange = await createExchange();
  exporters = await Promise.all(
    Array.from({ length: RACERS }, () => exchange.givenParty(["exporter"])),
  );
  connections = Array.from({ length: RACERS }, () =>
    openDatabase(exchange.url, { connections: 1 }),
  );
  await Promise.all(connections.map((db) => sql`select 1`.execute(db)));
});
afterAll(async () => {
  await Promise.all(connections.map((db) => db.destroy()));
  await exchange[Symbol.asyncDispose]();
});

function racer(i: number): Context {
  return { ...exporters[i]!.ctx, db: connections[i]! };
}

/** Counted day by day from the rows, with none of the sweeps under test. */
async function mostUsed(poolId: string, period: Period): Promise<number> {
  const { rows } = await sql<{ used: number }>`
    select coalesce(sum(quantity), 0)::int as used
    from generate_series(${period.from}::date, ${period.until}::date - 1, '1 day') as day
    left join (
      select during, quantity from exchange.hold where pool_id = ${poolId} and state = 'active'
      union all
      select during, quantity from exchange.lease
      where pool_id = ${poolId} and state in ('funded', 'active')
    ) as taken on taken.during @> day::date
    group by day`.execute(exchange.db);
  return Math.max(0, ...rows.map((row) => row.used));
}

function randomPeriod(random: Random, whole: Period): Period {
  const first = dayNumber(whole.from);
  const days = dayNumber(whole.until) - first;
  const start = random.below(days);
  return {
    from: dateOfDay(first + start),
    until: dateOfDay(first + start + 1 + random.below(days - start)),
  };
}

/** How many were refused for want of space; any other refusal fails the test. */
function refusals(results: readonly PromiseSettledResult<unknown>[]): number {
  const reasons = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason] : [],
  );
  for (const reason of reasons) {
    if (!(reason instanceof AppError) || reason.code !== "insufficient_capacity") throw reason;
  }
  return reasons.length;
}

test("of 50 connections racing for the last 10 pallets exactly 10 win, 20 times over", async () => {
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const listing = await givenListing(exchange, { quantity: 10 });
    const input = { listingId: listing.listingId, period: listing.period, quantity: 1 };
    const results = await Promise.allSettled(
      exporters.map((_, i) => bookHold(racer(i), { ...input })),
    );
    expect(refusals(results), `repetition ${repetition}`).toBe(RACERS - 10);
    expect(await mostUsed(listing.poolId, listing.period)).toBe(10);
  }
});

test("with mixed quantities and periods no day is ever oversold, 20 times over", async () => {
  for (let seed = 1; seed <= REPETITIONS; seed++) {
    const random = randomOf(seed);
    const listing = await givenListing(exchange, {
      capacity: [
        { from: "2030-01-01", until: "2030-02-01", quantity: 30 },
        { from: "2030-02-01", until: "2030-03-01", quantity: 12 },
        { from: "2030-03-01", until: "2030-04-01", quantity: 45 },
      ],
      period: { from: "2030-01-01", until: "2030-04-01" },
    });
    const inputs = exporters.map(() => ({
      listingId: listing.listingId,
      period: randomPeriod(random, listing.period),
      quantity: 1 + random.below(9),
    }));
    refusals(await Promise.allSettled(inputs.map((input, i) => bookHold(racer(i), input))));
    for (const [from, until, capacity] of [
      ["2030-01-01", "2030-02-01", 30],
      ["2030-02-01", "2030-03-01", 12],
      ["2030-03-01", "2030-04-01", 45],
    ] as const) {
      const used = await mostUsed(listing.poolId, { from, until });
      expect(used, `seed ${seed}, ${from}`).toBeLessThanOrEqual(capacity);
    }
  }
});

/** What the verb would be without its lock, on a database without the second line. */
async function bookUnguarded(db: Kysely<Database>, listing: GivenListing, exporterId: string) {
  await db.transaction().execute(async (db) => {
    const { rows } = await sql<{ used: number }>`select coalesce(sum(quantity), 0)::int as used
      from exchange.pool_use where pool_id = ${listing.poolId}`.execute(db);
    if (rows.at(0)!.used >= 10) throw new AppError("insufficient_capacity", "full");
    await sql`insert into exchange.hold (id, listing_id, pool_id, organisation_id, owner_id, during,
        quantity, rate_card_id, rate_card_version, expires_at)
      select gen_random_uuid(), ${listing.listingId}, ${listing.poolId}, ${exporterId},
        ${listing.owner.organisationId}, '[2030-01-01,2030-02-01)', 1, ${listing.rateCardId}, 1,
        now() + interval '1 day'`.execute(db);
  });
}

test("control: without lock and trigger the same race oversells", async () => {
  const listing = await givenListing(exchange, { quantity: 10 });
  await sql`alter table exchange.hold disable trigger hold_not_oversold`.execute(exchange.db);
  await Promise.allSettled(
    connections.map((db, i) => bookUnguarded(db, listing, exporters[i]!.organisationId)),
  );
  await sql`alter table exchange.hold enable trigger hold_not_oversold`.execute(exchange.db);
  expect(await mostUsed(listing.poolId, listing.period)).toBeGreaterThan(10);
});

test("control: with the trigger alone the race that forgot the lock does not oversell", async () => {
  const listing = await givenListing(exchange, { quantity: 10 });
  await Promise.allSettled(
    connections.map((db, i) => bookUnguarded(db, listing, exporters[i]!.organisationId)),
  );
  expect(await mostUsed(listing.poolId, listing.period)).toBeLessThanOrEqual(10);
});

test("accepting and releasing the same hold at once: one of the two happens", async () => {
  const outcomes = new Set<string>();
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const listing = await givenListing(exchange);
    const input = { listingId: listing.listingId, period: listing.period, quantity: 1 };
    const hold = await bookHold(racer(0), input);
    const id = fromEdgeId("hold", hold.id)!;
    const owner = { ...listing.owner.ctx, db: connections[1]! };
    const race = [signLease(owner, id), releaseHold(racer(0), id)];
    const results = await Promise.allSettled(repetition % 2 ? race.reverse() : race);
    const won = results.filter(({ status }) => status === "fulfilled");
    expect(won).toHaveLength(1);
    const leases = await exchange.db
      .selectFrom("exchange.lease")
      .select("id")
      .where("holdId", "=", id)
      .execute();
    const { state } = await exchange.db
      .selectFrom("exchange.hold")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect([leases.length, state]).toEqual(
      state === "converted" ? [1, "converted"] : [0, "released"],
    );
    outcomes.add(state);
  }
  expect(outcomes.size).toBeGreaterThan(0);
});

test("an owner who waited for the lock past the expiry does not sign", async () => {
  const listing = await givenListing(exchange);
  const input = { listingId: listing.listingId, period: listing.period, quantity: 1 };
  const hold = await bookHold(racer(0), input);
  const id = fromEdgeId("hold", hold.id)!;
  await exchange.db
    .updateTable("exchange.hold")
    .set({ expiresAt: sql<Date>`clock_timestamp() + interval '700 milliseconds'` })
    .where("id", "=", id)
    .execute();
  let signing: Promise<unknown> = Promise.resolve();
  await exchange.db.transaction().execute(async (blocker) => {
    await sql`select from exchange.pool where id = ${listing.poolId} for no key update`.execute(
      blocker,
    );
    signing = signLease({ ...listing.owner.ctx, db: connections[1]! }, id);
    signing.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });
  await expect(signing).rejects.toMatchObject({ code: "hold_expired" });
});

test("lowering capacity while others book never leaves a day oversold", async () => {
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const listing = await givenListing(exchange, { quantity: 20 });
    const input = { listingId: listing.listingId, period: listing.period, quantity: 1 };
    const owner = { ...listing.owner.ctx, db: connections[RACERS - 1]! };
    const lowering = setPoolCapacity(owner, listing.poolId, {
      capacity: [{ ...listing.period, quantity: 8 }],
    });
    const booking = Array.from({ length: 15 }, (_, i) => bookHold(racer(i), { ...input }));
    const [lowered, ...booked] = await Promise.allSettled([lowering, ...booking]);
    refusals(booked);
    const capacity = lowered!.status === "fulfilled" ? 8 : 20;
    if (lowered!.status === "rejected") {
      expect(lowered!.reason).toMatchObject({ code: "capacity_in_use" });
    }
    expect(await mostUsed(listing.poolId, listing.period)).toBeLessThanOrEqual(capacity);
  }
});

test("50 requests at once to two servers: exact winners, losers 409 by code, no 500", async () => {
  const env = { DATABASE_URL: exchange.url };
  await using first = await startProcess(["serve", "--no-jobs"], env);
  await using second = await startProcess(["serve", "--no-jobs"], env);
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const listing = await givenListing(exchange, { quantity: 10 });
    const body = JSON.stringify({ listingId: listing.edgeId, period: listing.period, quantity: 1 });
    const answers = await Promise.all(
      exporters.map(async ({ token }, i) => {
        const response = await fetch(`${i % 2 ? first.url : second.url}/v1/holds`, {
          method: "POST",
          headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
          body,
        });
        const answer = (await response.json()) as Partial<Hold> & { code?: string };
        return `${response.status} ${answer.code ?? answer.state}`;
      }),
    );
    const count = (answer: string) => answers.filter((given) => given === answer).length;
    expect(answers.filter((given) => !/^(201|409)/.test(given))).toEqual([]);
    expect([count("201 active"), count("409 insufficient_capacity")]).toEqual([10, RACERS - 10]);
    expect(await mostUsed(listing.poolId, listing.period)).toBe(10);
  }
}, 120_000);
