import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { fromEdgeId, toEdgeId } from "../../platform/ids.ts";
import { compileFloorPlan, type FloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { drawFloorPlan } from "../engine/floor-plan-svg.ts";
import type { PickerTour } from "../engine/picker-tour.ts";
import { tourFloorOf } from "../engine/tours/tour-floor.ts";
import { FLOOR_POLICIES } from "../engine/tours/tour-policies.ts";
import { floorPlanRow } from "../floor-plans/get-floor-plan.ts";
import { finishedSlotting } from "../slottings/get-slotting.ts";
import { type ComputeTourInput, TOUR_POLICIES, type Tours } from "./schema.ts";

const MM_PER_M = 1_000;

/** A slot to visit, for the first line that asked for it. */
interface Pick {
  readonly slot: number;
  readonly skuCode: string | null;
}

/** Where to walk: the plan of the request, and what is to be picked there. */
interface PickList {
  readonly floorPlanId: string;
  readonly title: string;
  readonly plan: FloorPlan;
  readonly picks: readonly Pick[];
}

/**
 * Walks a pick list by every policy, the first of which is the shortest tour there is.
 *
 * @throws AppError `not_found` if the calling organisation may not plan on the floor plan today
 * @throws AppError `invalid` naming each slot there is not and each SKU without one
 */
export async function computeTour(
  ctx: Context,
  input: ComputeTourInput,
  isDrawn: boolean,
): Promise<Tours> {
  const { floorPlanId, title, plan, picks } = await pickListOf(ctx, input);
  const floor = tourFloorOf(plan);
  const aisles = Uint16Array.from(picks, ({ slot }) => plan.aisle[slot]);
  const depthsMm = Int32Array.from(picks, ({ slot }) => plan.depthMm[slot]);
  const walked = TOUR_POLICIES.map((policy) => ({
    policy,
    tour: FLOOR_POLICIES[policy](floor, aisles, depthsMm),
  }));
  const shortest = walked[0].tour;
  const sShape = walked[1].tour;
  const name = ({ slot }: Pick) => plan.names[slot];
  return {
    floorPlanId: toEdgeId("floorPlan", floorPlanId),
    dropPoint: { aisle: plan.spec.dropPoint.aisle },
    slots: picks.map((pick) => ({ slot: name(pick), skuCode: pick.skuCode })),
    tours: walked.map(({ policy, tour }) => ({
      policy,
      lengthM: tour.lengthMm / MM_PER_M,
      sequence: Array.from(tour.sequence, (pick) => name(picks[pick])),
      extraShare: share(tour.lengthMm - shortest.lengthMm, shortest),
      walk: Array.from(tour.walk.aisles, (aisle, corner) => ({
        xMm: aisle * plan.spec.aislePitchMm,
        yMm: tour.walk.depthsMm[corner],
      })),
    })),
    saved: {
      metres: (sShape.lengthMm - shortest.lengthMm) / MM_PER_M,
      share: share(sShape.lengthMm - shortest.lengthMm, sShape),
    },
    svg: isDrawn ? drawFloorPlan(plan, { title, walk: shortest.walk }) : null,
  };
}

/** A part of a tour; 0 of a tour that need not leave the drop point. */
function share(partMm: number, { lengthMm }: PickerTour): number {
  return lengthMm === 0 ? 0 : Math.round((partMm / lengthMm) * 10_000) / 10_000;
}

async function pickListOf(ctx: Context, input: ComputeTourInput): Promise<PickList> {
  const slotting =
    input.slottingId === undefined ? undefined : await finishedSlotting(ctx, input.slottingId);
  const floorPlanId = slotting
    ? fromEdgeId("floorPlan", slotting.floorPlanId)!
    : input.floorPlanId!;
  const row = await floorPlanRow(ctx, floorPlanId);
  const spec = row.spec as unknown as FloorPlanSpec;
  const { dropPoint = spec.dropPoint } = input;
  if (dropPoint.aisle >= spec.aisleCount) {
    const detail = `The plan has the aisles 0 to ${spec.aisleCount - 1}.`;
    throw invalid("/dropPoint/aisle", "out_of_range", detail);
  }
  const plan = compileFloorPlan({ ...spec, dropPoint });
  const picks = slotting
    ? picksOfLines(plan, input.lines!, slotting.result.placements)
    : picksOfSlots(plan, input.slots!);
  return { floorPlanId, title: row.name, plan, picks };
}

function picksOfSlots(plan: FloorPlan, slots: readonly string[]): Pick[] {
  const faults = new FaultList();
  const picks = new Map<number, Pick>();
  for (const [index, name] of slots.entries()) {
    const slot = plan.slots.get(name);
    if (slot === undefined) {
      faults.add(`/slots/${index}`, "unknown_slot", `The plan has no slot "${name}".`);
    } else if (plan.isBlocked[slot] === 1) {
      faults.add(`/slots/${index}`, "blocked_slot", `Slot "${name}" must stay empty.`);
    } else picks.set(slot, { slot, skuCode: null });
  }
  faults.throwIfAny();
  return [...picks.values()];
}

function picksOfLines(
  plan: FloorPlan,
  lines: readonly string[],
  placements: readonly { readonly skuCode: string; readonly slot: string }[],
): Pick[] {
  const faults = new FaultList();
  const slotOfSku = new Map(placements.map(({ skuCode, slot }) => [skuCode, slot]));
  const picks = new Map<number, Pick>();
  for (const [index, skuCode] of lines.entries()) {
    const name = slotOfSku.get(skuCode);
    if (name === undefined) {
      const detail = `The slotting gave "${skuCode}" no slot.`;
      faults.add(`/lines/${index}`, "unknown_sku", detail);
      continue;
    }
    const slot = plan.slots.get(name)!;
    picks.set(slot, { slot, skuCode });
  }
  faults.throwIfAny();
  return [...picks.values()];
}
