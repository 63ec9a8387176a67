import { createHash, randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { seedExporters } from "../../seeds/exporters.ts";
import { idSource } from "../../seeds/ids.ts";
import { insertAll } from "../../seeds/insert.ts";
import { seedMarket } from "../../seeds/market.ts";
import { readPlaces } from "../../seeds/places.ts";
import { type Random, randomOf } from "../../src/numeric/random.ts";
import type { Database } from "../../src/platform/database.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { SCOPES } from "../../src/platform/http.ts";
import { migrate } from "../../src/platform/migrate.ts";
import { dateOfDay, dayNumber, type Period } from "../../src/platform/period.ts";
import { startThrowAwayPostgres } from "../support/throw-away-postgres.ts";

/** As many as the demo data has, so that a warehouse has as many listings there as here. */
const LISTINGS_PER_OWNER = 400 / 60;
const EXPORTERS = 24;

/** A listing that takes bookings, and on which terms. */
export interface Bookable {
  readonly id: string;
  readonly during: Period;
  readonly minimumQuantity: number;
  readonly minimumTermDays: number;
}

/** An exchange full of listings in a database that waits for its disk. */
export interface BenchMarket extends AsyncDisposable {
  readonly url: string;
  readonly db: Kysely<Database>;
  /** The first day on which anything is free. */
  readonly firstDay: string;
  /** API keys of exporters, one each. */
  readonly tokens: readonly string[];
  readonly bookable: readonly Bookable[];
}

async function keysFor(db: Kysely<Database>, exporterIds: readonly string[], newId: () => string) {
  const tokens = exporterIds.map(() => `entk_${randomBytes(32).toString("base64url")}`);
  const rows = exporterIds.map((organisationId, i) => ({
    id: newId(),
    organisationId,
    name: "bench",
    tokenHash: createHash("sha256").update(tokens[i]!).digest(),
    hint: tokens[i]!.slice(0, 9),
    scopes: SCOPES,
  }));
  await insertAll(db, "trust.apiKey", rows);
  return tokens;
}

async function seed(db: Kysely<Database>, random: Random, listingCount: number) {
  const newId = idSource(random);
  const { rows } = await sql<{ today: string }>`select current_date as today`.execute(db);
  const today = rows.at(0)!.today;
  const firstDay = dateOfDay(dayNumber(today) + 1);
  await seedMarket(db, {
    random,
    newId,
    places: readPlaces(),
    ownerCount: Math.ceil(listingCount / LISTINGS_PER_OWNER),
    listingCount,
    firstDay,
  });
  const { exporterIds } = await seedExporters(db, { random, newId, count: EXPORTERS, today });
  const tokens = await keysFor(db, exporterIds, newId);
  await sql`analyze`.execute(db);
  return { firstDay, tokens };
}

/** Starts PostgreSQL and fills it: the same market for the same seed, but for its dates. */
export async function openMarket(listingCount: number, seedNumber: number): Promise<BenchMarket> {
  const postgres = await startThrowAwayPostgres({ durable: true });
  await migrate(postgres.url);
  const db = openDatabase(postgres.url, { connections: 4 });
  const seeded = await seed(db, randomOf(seedNumber), listingCount);
  const bookable = await db
    .selectFrom("exchange.listing")
    .select(["id", "during", "minimumQuantity", "minimumTermDays"])
    .where("state", "=", "published")
    .orderBy("id")
    .execute();
  return {
    url: postgres.url,
    db,
    ...seeded,
    bookable,
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await postgres[Symbol.asyncDispose]();
    },
  };
}

/**
 * Recounts what bookings left behind.
 *
 * @throws Error if a pool is let beyond its capacity, or an answered hold is missing or doubled
 */
export async function checkBookings(db: Kysely<Database>, answeredCount: number): Promise<void> {
  const { rows } = await sql<{ id: string; day: string; used: number; capacity: number }>`
    select pool.id, worst.* from exchange.pool, exchange.oversold_days(pool.id) worst
    limit 1`.execute(db);
  const worst = rows.at(0);
  if (worst) {
    const { id, day, used, capacity } = worst;
    throw new Error(`Pool ${id} is oversold: on ${day} ${used} of ${capacity} are taken.`);
  }
  const { count } = await db
    .selectFrom("exchange.hold")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  if (count !== answeredCount) {
    throw new Error(`${answeredCount} holds were answered, but ${count} are in the database.`);
  }
}
