import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";
import type { Period } from "../../platform/period.ts";

/** Open requests whose last day has not gone, of whomever, newest first. */
export function openRequests(db: Kysely<Database>, page: NewestPage) {
  const open = db
    .selectFrom("exchange.request as request")
    .innerJoin("trust.organisation as exporter", "exporter.id", "request.organisationId")
    .select([
      "request.id",
      "request.name",
      "request.during",
      "request.quantity",
      "request.unit",
      "request.detail",
      "request.state",
      "request.version",
      "request.createdAt",
      "exporter.id as exporterId",
      "exporter.name as exporterName",
      "exporter.country as exporterCountry",
      "exporter.demo as exporterDemo",
    ])
    .where("request.state", "=", "open")
    .where(sql<boolean>`upper(request.during) > current_date`);
  return newestFirst(open, "request", page);
}

/** What is free of each of some pools on every day of a period. */
export async function leastFreeOf(
  db: Kysely<Database>,
  poolIds: readonly string[],
  period: Period,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ poolId: string; free: number }>`
    select pool_id, exchange.least_free(pool_id, daterange(${period.from}::date, ${period.until}::date)) as free
    from unnest(${poolIds}::uuid[]) as pool_id`.execute(db);
  return new Map(rows.map(({ poolId, free }) => [poolId, free]));
}

/** How large a pool is: the most it has on any day. */
export async function poolSize(db: Kysely<Database>, poolId: string): Promise<number | null> {
  const row = await db
    .selectFrom("exchange.poolCapacity as step")
    .select((eb) => eb.fn.max("step.quantity").as("capacity"))
    .where("step.poolId", "=", poolId)
    .executeTakeFirst();
  return row?.capacity ?? null;
}
