import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { getWave } from "./get-wave.ts";
import { packedWave } from "./packed-wave.ts";
import type { PlanWaveInput, Wave } from "./schema.ts";
import { waveGoods } from "./wave-orders.ts";
import { wavePlaces } from "./wave-places.ts";

/**
 * Batches orders onto carts and gives the batches to pickers; the work is a job.
 *
 * @throws AppError `not_found` if the calling organisation may not plan there today
 * @throws AppError `conflict` while the slotting has no result
 * @throws AppError `invalid` naming each fault of the orders, slots, pickers and times
 */
export function planWave(ctx: Context, input: PlanWaveInput): Promise<Wave> {
  return inTransaction(ctx, async (ctx) => {
    const { floorPlanId, slotOfSku } = await wavePlaces(ctx, input);
    const goods = await waveGoods(ctx, input);
    const startsAt = new Date(input.startsAt ?? Date.now());
    const stored = packedWave(input, goods, slotOfSku, startsAt);
    const id = newId();
    const jobId = await enqueueJob(ctx, { kind: "wave", subjectId: id });
    const orderCount = goods.orders.length;
    await ctx.db
      .insertInto("layout.wave")
      .values({
        id,
        organisationId: actingOrganisation(ctx),
        floorPlanId,
        slottingId: input.slottingId ?? null,
        jobId,
        name: input.name ?? null,
        startsAt,
        orderCount,
        pickerCount: input.pickers.length,
        seed: input.seed,
        input: JSON.stringify(stored),
      })
      .execute();
    await audit(ctx, "planWave", id, { source: input.source, seed: input.seed, orderCount });
    return getWave(ctx, id);
  });
}
