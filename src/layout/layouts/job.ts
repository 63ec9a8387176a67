import type { Context } from "../../platform/context.ts";
import { runEngine } from "../../platform/engine-thread.ts";
import type { JobHandler } from "../../platform/jobs/run-job.ts";
import { publish } from "../../platform/outbox.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { keepResult, layoutTask } from "./queries.ts";
import { resultOf } from "./result-of.ts";
import type { LayoutResult } from "./schema.ts";
import type { ComparedSearch, LayoutTask } from "./search-and-compare.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

/** Searches a layout in a thread of its own; what it has so far can be read meanwhile. */
export const layoutJob: JobHandler = {
  kind: "layout",
  async run(ctx, job) {
    const row = await layoutTask(ctx.db, job.subjectId).executeTakeFirstOrThrow();
    const input = row.input as unknown as StoredLayoutInput;
    const spec = row.spec as unknown as FloorPlanSpec | null;
    const interim = interimWriter(ctx, job.subjectId);
    const tell = (compared: ComparedSearch): LayoutResult => {
      const result = resultOf(input, row.seed, compared);
      job.report({
        progress: result.settledCount / result.candidateCount,
        best: result.candidates[0]!.metresPerOrder,
        bound: result.boundMetresPerOrder,
        unit: "m",
      });
      return result;
    };
    const compared = await runEngine<ComparedSearch>({
      module: new URL("./search-and-compare.ts", import.meta.url),
      call: "searchAndCompare",
      instance: { input, current: spec } satisfies LayoutTask,
      seed: row.seed,
      seconds: input.seconds,
      iterations: input.iterations ?? undefined,
      signal: job.signal,
      onBest: (best) => interim.write(tell(best)),
    });
    const result = { ...tell(compared), isFinal: true };
    await interim.ended();
    return async (ctx) => {
      await keepResult(ctx.db, job.subjectId, result).execute();
      const { metresPerOrder, slotCount } = result.candidates[0]!;
      await publish(ctx, {
        type: "layout.searched",
        subjectId: job.subjectId,
        payload: { metresPerOrder, slotCount, candidateCount: result.candidateCount },
      });
    };
  },
};

const WRITE_EVERY_MS = 1_000;

/** Writes now and then what is best so far, one write at a time; one that fails is not missed. */
function interimWriter(ctx: Context, id: string) {
  let writing: Promise<unknown> | undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;
  return {
    write(result: LayoutResult): void {
      const now = performance.now();
      if (writing !== undefined || now - writtenAt < WRITE_EVERY_MS) return;
      writtenAt = now;
      writing = keepResult(ctx.db, id, result)
        .execute()
        .catch((error: unknown) => ctx.log("warn", "a layout so far was not kept", { error }))
        .finally(() => {
          writing = undefined;
        });
    },
    ended: async () => {
      await writing;
    },
  };
}
