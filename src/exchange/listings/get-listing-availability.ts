import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { dateOfDay, dayNumber, type Period } from "../../platform/period.ts";
import type { CapacityRun } from "../engine/capacity.ts";
import { runsOfPool } from "../pools/availability.ts";
import { organisationOf } from "./get-listing.ts";
import { listingFor } from "./queries.ts";
import type { FreeCapacity } from "./schema.ts";

/** Runs of a pool as a listing offers them: nothing outside its own period, neighbours differ. */
function offered(runs: readonly CapacityRun[], period: Period): FreeCapacity["runs"] {
  const [first, end] = [dayNumber(period.from), dayNumber(period.until)];
  const parts = runs.flatMap((run) => {
    const cuts = [run.from, run.until, first, end].filter(
      (day) => day >= run.from && day <= run.until,
    );
    const days = [...new Set(cuts)].sort((a, b) => a - b);
    return days.slice(1).map((until, i) => {
      const from = days[i]!;
      return { from, until, free: from >= first && until <= end ? Math.max(0, run.free) : 0 };
    });
  });
  const merged: typeof parts = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.free === part.free) last.until = part.until;
    else merged.push(part);
  }
  return merged.map(({ from, until, free }) => ({
    from: dateOfDay(from),
    until: dateOfDay(until),
    free,
  }));
}

/**
 * What a listing has free on each day of a window; nothing on days outside its period.
 *
 * @throws AppError `not_found` unless it is published or paused, or the caller's own
 */
export async function getListingAvailability(
  ctx: Context,
  id: string,
  window: Period,
): Promise<FreeCapacity> {
  const row = await listingFor(ctx.db, organisationOf(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  const runs = await runsOfPool(ctx, row.poolId, window);
  return { unit: row.unit as FreeCapacity["unit"], runs: offered(runs, row.during) };
}
