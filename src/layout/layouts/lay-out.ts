import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { floorPlanRow } from "../floor-plans/get-floor-plan.ts";
import { checkLayOut } from "./check-lay-out.ts";
import { getLayout } from "./get-layout.ts";
import { ordersToLayOut } from "./orders-to-lay-out.ts";
import type { LayOutInput, Layout } from "./schema.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

/**
 * Searches the layout of an area whose pickers take least time; the work is a job.
 *
 * @throws AppError `not_found` if the caller may not plan on the floor plan to compare with
 * @throws AppError `invalid` naming each fault of area, racks and orders, or how many slots fit
 */
export function layOut(ctx: Context, input: LayOutInput): Promise<Layout> {
  return inTransaction(ctx, async (ctx) => {
    const { floorPlanId } = input;
    const current = floorPlanId === undefined ? null : await floorPlanRow(ctx, floorPlanId);
    const { orders, skuCount } = await ordersToLayOut(ctx, input);
    const stored: StoredLayoutInput = {
      area: input.area,
      racks: input.racks,
      zone: input.zone,
      skuCount,
      slotsNeeded: input.slotsNeeded ?? skuCount,
      orders,
      orderLimit: input.orderLimit,
      terms: input.terms,
      seconds: input.seconds,
      iterations: input.iterations ?? null,
    };
    const candidateCount = checkLayOut(stored, current);
    const id = newId();
    const jobId = await enqueueJob(ctx, { kind: "layout", subjectId: id });
    await ctx.db
      .insertInto("layout.layout")
      .values({
        id,
        organisationId: actingOrganisation(ctx),
        floorPlanId: current?.id ?? null,
        jobId,
        name: input.name,
        seed: input.seed,
        input: JSON.stringify(stored),
      })
      .execute();
    const counts = { skuCount, orderCount: orders.length, candidateCount };
    await audit(ctx, "layOut", id, { source: input.source, seed: input.seed, ...counts });
    return getLayout(ctx, id);
  });
}
