import type { Context } from "../../platform/context.ts";
import { dateOfDay, dayNumber, type Period, toDateRange } from "../../platform/period.ts";
import { type CapacityRun, capacityRuns, type Step } from "../engine/capacity.ts";
import { stepsAndUses } from "./queries.ts";

/** A quantity over a period as the engine takes it. */
export function toStep(period: Period, quantity: number): Step {
  return { from: dayNumber(period.from), until: dayNumber(period.until), quantity };
}

/** Runs of days of a pool over a window, whoever owns it: the caller has checked that. */
export async function runsOfPool(
  ctx: Context,
  poolId: string,
  window: Period,
): Promise<CapacityRun[]> {
  const rows = await stepsAndUses(ctx.db, poolId, toDateRange(window)).execute();
  const capacity: Step[] = [];
  const uses: Step[] = [];
  for (const row of rows) {
    (row.kind === "capacity" ? capacity : uses).push(toStep(row.during, row.quantity));
  }
  return capacityRuns(capacity, uses, dayNumber(window.from), dayNumber(window.until));
}

/** A run with its days written as dates. */
export function withDates(run: CapacityRun) {
  return { ...run, from: dateOfDay(run.from), until: dateOfDay(run.until) };
}
