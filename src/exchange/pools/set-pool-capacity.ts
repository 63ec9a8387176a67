import { sql } from "kysely";
import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { checkDeferred, inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { capacityRuns } from "../engine/capacity.ts";
import { toStep, withDates } from "./availability.ts";
import { getPool } from "./get-pool.ts";
import { lockPoolOf, usesOf } from "./queries.ts";
import type { CapacityStep, Pool, SetPoolCapacityInput } from "./schema.ts";

/** Days on which holds and leases use more than steps would give, as runs. */
async function shortDays(ctx: Context, poolId: string, steps: readonly CapacityStep[]) {
  const uses = (await usesOf(ctx.db, poolId).execute()).map((use) =>
    toStep(use.during, use.quantity),
  );
  if (uses.length === 0) return [];
  const from = Math.min(...uses.map((use) => use.from));
  const until = Math.max(...uses.map((use) => use.until));
  const capacity = steps.map((step) => toStep(step, step.quantity));
  return capacityRuns(capacity, uses, from, until)
    .filter((run) => run.free < 0)
    .map(withDates);
}

/** Leaves steps that stay as they are alone: each row that changes is checked at the commit. */
async function replaceSteps(ctx: Context, poolId: string, steps: readonly CapacityStep[]) {
  const wanted = JSON.stringify(
    steps.map((step) => ({ during: toDateRange(step), quantity: step.quantity })),
  );
  await sql`
    delete from exchange.pool_capacity step where pool_id = ${poolId} and not exists (
      select from jsonb_to_recordset(${wanted}::jsonb) as wanted(during daterange, quantity integer)
      where wanted.during = step.during and wanted.quantity = step.quantity)`.execute(ctx.db);
  await sql`
    insert into exchange.pool_capacity (pool_id, during, quantity)
    select ${poolId}, wanted.during, wanted.quantity
    from jsonb_to_recordset(${wanted}::jsonb) as wanted(during daterange, quantity integer)
    where not exists (
      select from exchange.pool_capacity step
      where step.pool_id = ${poolId} and step.during = wanted.during)`.execute(ctx.db);
}

/**
 * Replaces the capacity of a pool of the calling organisation, all days at once. Waits for writers
 * of the pool at its row lock, so that what is promised is known when it is compared.
 *
 * @param versionWanted of `If-Match`; absent, the change is made whatever the version
 * @throws AppError `capacity_in_use` naming the days on which holds or leases use more
 * @throws AppError `stale` if somebody changed it since
 */
export function setPoolCapacity(
  ctx: Context,
  id: string,
  input: SetPoolCapacityInput,
  versionWanted?: number,
): Promise<{ pool: Pool; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const locked = await lockPoolOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
    if (!locked) throw notFound();
    checkVersion(versionWanted, locked.version);
    const days = await shortDays(ctx, id, input.capacity);
    const first = days.at(0);
    if (first) {
      const detail = `From ${first.from} until ${first.until} holds and leases use ${first.used}; ${first.capacity} would be too few.`;
      throw new AppError("capacity_in_use", detail, { params: { days: days.slice(0, 100) } });
    }
    await replaceSteps(ctx, id, input.capacity);
    await ctx.db
      .updateTable("exchange.pool")
      .set({ version: locked.version + 1 })
      .where("id", "=", id)
      .execute();
    // The second line: holds only under a lock that somebody forgot to take.
    await checkDeferred(ctx).catch((error: unknown) => {
      if (!isConstraintViolation(error, "pool_not_oversold")) throw error;
      throw new AppError("capacity_in_use", "Holds or leases use more.", { cause: error });
    });
    const changed = await getPool(ctx, id);
    await publish(ctx, { type: "pool.changed", subjectId: id, payload: { pool: changed.pool } });
    await audit(ctx, "setPoolCapacity", id, { capacity: changed.pool.capacity });
    return changed;
  });
}
