import { runEngine } from "../../platform/engine-thread.ts";
import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import type { HealingTask, MeasuredHealing } from "./heal-and-measure.ts";
import { healingTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import type { StoredHealing } from "./stored-healing.ts";

const MM_PER_M = 1_000;
/** What measuring takes of the time, before the search. */
const FIRST_PROGRESS = 0.05;

/** Plans moves in a thread of its own; stopped early, the moves found by then are the result. */
export const healingJob: JobHandler = {
  kind: "healing",
  async run(ctx, job) {
    const row = await healingTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const input = row.input as unknown as StoredHealing;
    const report = ({ after, lowerBoundMm }: MeasuredHealing, progress: number) =>
      job.report({
        progress,
        best: after.walkMm / MM_PER_M,
        bound: lowerBoundMm / MM_PER_M,
        unit: "m",
      });
    const measured = await runEngine<MeasuredHealing>({
      module: new URL("./heal-and-measure.ts", import.meta.url),
      call: "healAndMeasure",
      instance: { spec: row.spec as unknown as FloorPlanSpec, input } satisfies HealingTask,
      seed: row.seed,
      seconds: input.goods.seconds,
      signal: job.signal,
      onBest: (best, round) => report(best, Math.max(FIRST_PROGRESS, round / input.rounds)),
    });
    report(measured, 1);
    const result = resultOf(input, row.seed, measured);
    const moves = moveRows(input, measured).map((move) => ({ ...move, healingId: job.subjectId }));
    return async (ctx) => {
      await ctx.db
        .updateTable("layout.healing")
        .set({ result: JSON.stringify(result) })
        .where("id", "=", job.subjectId)
        .execute();
      for (let at = 0; at < moves.length; at += ROWS_AT_ONCE) {
        const rows = moves.slice(at, at + ROWS_AT_ONCE);
        await ctx.db.insertInto("layout.healingMove").values(rows).execute();
      }
      const { moveCount, netMinutes } = result;
      await publish(ctx, {
        type: "healing.planned",
        subjectId: job.subjectId,
        payload: { moveCount, netMinutes },
      });
    };
  },
};

/** A statement takes 65,535 values. */
const ROWS_AT_ONCE = 5_000;

/** The moves as rows, numbered from 1. */
export function moveRows({ goods }: StoredHealing, { moves }: MeasuredHealing) {
  return moves.map(({ chain, sku, from, to, isRegulated }, at) => ({
    number: at + 1,
    chain,
    skuCode: goods.skus[sku]!.code,
    fromSlot: from,
    toSlot: to,
    isRegulated,
  }));
}
