import type { Context } from "../../platform/context.ts";
import type { Period } from "../../platform/period.ts";
import { runsOfPool, withDates } from "./availability.ts";
import { getPool } from "./get-pool.ts";
import type { Availability } from "./schema.ts";

/**
 * What a pool of the calling organisation has, uses and has free on each day of a window.
 *
 * @throws AppError `not_found` if it has no such pool
 */
export async function getPoolAvailability(
  ctx: Context,
  id: string,
  window: Period,
): Promise<Availability> {
  await getPool(ctx, id);
  const runs = await runsOfPool(ctx, id, window);
  return { runs: runs.map(withDates) };
}
