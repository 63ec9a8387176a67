import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";
import type { Period } from "../../platform/period.ts";

/** Pools of an organisation with their capacity. */
export function poolsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("exchange.pool as pool")
    .select([
      "pool.id",
      "pool.warehouseId",
      "pool.zone",
      "pool.storageClass",
      "pool.unit",
      "pool.slotsPerUnit",
      "pool.version",
      "pool.createdAt",
    ])
    .select(
      sql<(Period & { quantity: number })[]>`coalesce((
        select json_agg(json_build_object(
          'from', lower(step.during), 'until', upper(step.during), 'quantity', step.quantity
        ) order by step.during)
        from exchange.pool_capacity step where step.pool_id = pool.id), '[]')`.as("capacity"),
    )
    .where("pool.organisationId", "=", organisationId);
}

export type PoolRow = Awaited<ReturnType<ReturnType<typeof poolsOf>["executeTakeFirstOrThrow"]>>;

/** A page of pools, newest first. Served by pool_organisation_idx. */
export function pageOfPools(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly warehouseId: string | undefined },
) {
  const own = poolsOf(db, organisationId).$if(page.warehouseId !== undefined, (query) =>
    query.where("pool.warehouseId", "=", page.warehouseId!),
  );
  return newestFirst(own, "pool", page);
}

/** Takes a pool's row lock: whoever changes what it holds, or its listings, waits here. */
export function lockPoolOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("exchange.pool")
    .select(["id", "version"])
    .where("id", "=", id)
    .where("organisationId", "=", organisationId)
    .forNoKeyUpdate();
}

/**
 * Capacity and uses of a pool that touch a window, by one statement: two would see two moments.
 *
 * @param window as PostgreSQL writes a daterange
 */
export function stepsAndUses(db: Kysely<Database>, poolId: string, window: string) {
  const touches = sql<boolean>`during && ${window}::daterange`;
  return db
    .selectFrom("exchange.poolCapacity")
    .select([sql<"capacity" | "use">`'capacity'`.as("kind"), "during", "quantity"])
    .where("poolId", "=", poolId)
    .where(touches)
    .unionAll(
      db
        .selectFrom("exchange.poolUse")
        .select([sql<"capacity" | "use">`'use'`.as("kind"), "during", "quantity"])
        .where("poolId", "=", poolId)
        .where(touches)
        .$narrowType<{ during: Period; quantity: number }>(),
    );
}

/** Every live hold and lease of a pool, ended leases too: the past is not rewritten. */
export function usesOf(db: Kysely<Database>, poolId: string) {
  return db
    .selectFrom("exchange.poolUse")
    .select(["during", "quantity"])
    .where("poolId", "=", poolId)
    .$narrowType<{ during: Period; quantity: number }>();
}
