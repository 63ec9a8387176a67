import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { compileFloorPlan, type FloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { drawFloorPlan } from "../engine/floor-plan-svg.ts";
import { finishedSlotting } from "../slottings/get-slotting.ts";
import { floorPlanRow } from "./get-floor-plan.ts";

/**
 * A floor plan as SVG; with a slotting, each slot coloured by the order lines picked from it.
 *
 * @throws AppError `not_found` if the calling organisation may not plan on it today, or did not
 * plan the slotting
 * @throws AppError `invalid` if the slotting is on another floor plan
 * @throws AppError `conflict` while the slotting has no result
 */
export async function drawPlan(ctx: Context, id: string, slottingId?: string): Promise<string> {
  const row = await floorPlanRow(ctx, id);
  const plan = compileFloorPlan(row.spec as unknown as FloorPlanSpec);
  if (slottingId === undefined) return drawFloorPlan(plan, { title: row.name });
  const heat = await linesBySlot(ctx, plan, id, slottingId);
  return drawFloorPlan(plan, { title: row.name, heat, heatLabel: "order lines" });
}

async function linesBySlot(
  ctx: Context,
  plan: FloorPlan,
  floorPlanId: string,
  slottingId: string,
): Promise<Float64Array> {
  const slotting = await finishedSlotting(ctx, slottingId);
  if (slotting.floorPlanId !== toEdgeId("floorPlan", floorPlanId)) {
    throw invalid("?slottingId", "other_floor_plan", "The slotting is on another floor plan.");
  }
  const heat = new Float64Array(plan.slotCount).fill(Number.NaN);
  for (const { slot, lineCount } of slotting.result.placements)
    heat[plan.slots.get(slot)!] = lineCount;
  return heat;
}
