import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { fromEdgeId, toEdgeId } from "../../platform/ids.ts";
import { compileFloorPlan, type FloorPlan } from "../engine/floor-plan.ts";
import { walkRulesOf } from "../engine/floor-plan-obstacles.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { drawFloorPlan } from "../engine/floor-plan-svg.ts";
import { type Mouth, tourFloorOf } from "../engine/tours/tour-floor.ts";
import { floorPlanRow } from "../floor-plans/get-floor-plan.ts";
import { finishedSlotting, placementsNow } from "../slottings/get-slotting.ts";
import { type PickList, picksOfGoods, picksOfLines, picksOfSlots } from "./pick-list.ts";
import type { ComputeTourInput, Tours } from "./schema.ts";
import { walkPicks } from "./walk-picks.ts";

/**
 * Walks a pick list by every policy, the first of which is the shortest tour found.
 *
 * @throws AppError `not_found` if the calling organisation may not plan on the floor plan today
 * @throws AppError `invalid` naming each slot there is not and each SKU without one
 */
export async function computeTour(
  ctx: Context,
  input: ComputeTourInput,
  isDrawn: boolean,
): Promise<Tours> {
  const slotting =
    input.slottingId === undefined ? undefined : await finishedSlotting(ctx, input.slottingId);
  const floorPlanId = slotting
    ? fromEdgeId("floorPlan", slotting.floorPlanId)!
    : input.floorPlanId!;
  const row = await floorPlanRow(ctx, floorPlanId);
  const plan = compileFloorPlan(row.spec as unknown as FloorPlanSpec);
  const { start, ends } = mouthsOf(plan, input);
  if (plan.spec.canTurnInAisles === false && input.heavyFromG !== undefined) {
    const detail = "Where nobody may turn in aisles, goods are not put into an order.";
    throw invalid("/heavyFromG", "cannot_turn", detail);
  }
  const { goods, seed } = input;
  const fixed = slotting
    ? picksOfLines(plan, input.lines!, await placementsNow(ctx, input.slottingId!, slotting.result))
    : !goods && picksOfSlots(plan, input.slots!);
  const options = ends.map((end) => {
    const floor = { ...tourFloorOf(plan), start, end };
    return { floor, list: fixed || picksOfGoods(plan, floor, goods!, seed) };
  });
  checkTimely(plan, options[0]!.list, input);
  const { answer, shortest } = walkPicks(plan, options, input);
  return {
    ...answer,
    floorPlanId: toEdgeId("floorPlan", floorPlanId),
    svg: isDrawn ? drawFloorPlan(plan, { title: row.name, walk: shortest }) : null,
  };
}

/** As many places can be put into an order in a second; without rules there is no such limit. */
const MAX_ORDERED_PLACES = 200;

function checkTimely({ spec, aisle, depthMm }: FloorPlan, list: PickList, input: ComputeTourInput) {
  if (walkRulesOf(spec) === undefined && input.heavyFromG === undefined) return;
  const places = new Set(list.picks.map(({ slot }) => `${aisle[slot]} ${depthMm[slot]}`));
  if (places.size <= MAX_ORDERED_PLACES) return;
  const pointer = input.lines ? "/lines" : input.goods ? "/goods" : "/slots";
  const why = "With one-way aisles, obstacles or heavy goods first";
  const detail = `${why} a tour has up to ${MAX_ORDERED_PLACES} places, not ${places.size}.`;
  throw invalid(pointer, "too_many_places", detail);
}

/** Where the tour starts and may end. */
function mouthsOf(
  { spec }: FloorPlan,
  { dropPoint, endPoint }: ComputeTourInput,
): { readonly start: Mouth; readonly ends: readonly Mouth[] } {
  const onPlan = [spec.dropPoint, ...(spec.otherDropPoints ?? [])].map(
    ({ aisle, crossAisle = 0 }) => ({ aisle, crossAisle }),
  );
  if (dropPoint !== undefined) checkMouth(spec, dropPoint, "/dropPoint");
  const start = dropPoint ?? onPlan[0]!;
  if (endPoint === "any") return { start, ends: onPlan };
  if (endPoint !== undefined) checkMouth(spec, endPoint, "/endPoint");
  return { start, ends: [endPoint ?? start] };
}

function checkMouth(spec: FloorPlanSpec, mouth: Mouth, pointer: string): void {
  if (mouth.aisle >= spec.aisleCount) {
    const detail = `The plan has the aisles 0 to ${spec.aisleCount - 1}.`;
    throw invalid(`${pointer}/aisle`, "out_of_range", detail);
  }
  if (mouth.crossAisle > spec.blocks.length) {
    const detail = `The plan has the cross-aisles 0 to ${spec.blocks.length}.`;
    throw invalid(`${pointer}/crossAisle`, "out_of_range", detail);
  }
}
