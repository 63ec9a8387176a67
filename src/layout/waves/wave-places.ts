import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { fromEdgeId } from "../../platform/ids.ts";
import { walkRulesOf } from "../engine/floor-plan-obstacles.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { slotNames } from "../engine/floor-plan-spec.ts";
import { floorPlanRow } from "../floor-plans/get-floor-plan.ts";
import { finishedSlotting, placementsNow } from "../slottings/get-slotting.ts";
import type { PlanWaveInput } from "./schema.ts";

/** Where a wave is picked. */
export interface WavePlaces {
  readonly floorPlanId: string;
  readonly slotOfSku: ReadonlyMap<string, string>;
}

/**
 * Where SKUs lie, by the slotting named or the placements sent along.
 *
 * @throws AppError `not_found` if the calling organisation may not plan there today
 * @throws AppError `conflict` while the slotting has no result
 * @throws AppError `invalid` naming each slot there is not or that must stay empty
 */
export async function wavePlaces(ctx: Context, input: PlanWaveInput): Promise<WavePlaces> {
  if (input.slottingId !== undefined) {
    const slotting = await finishedSlotting(ctx, input.slottingId);
    const floorPlanId = fromEdgeId("floorPlan", slotting.floorPlanId)!;
    const { spec } = await floorPlanRow(ctx, floorPlanId);
    checkPolicy(spec as unknown as FloorPlanSpec, input.policy);
    const placements = await placementsNow(ctx, input.slottingId, slotting.result);
    return {
      floorPlanId,
      slotOfSku: new Map(placements.map(({ skuCode, slot }) => [skuCode, slot])),
    };
  }
  const row = await floorPlanRow(ctx, input.floorPlanId!);
  const spec = row.spec as unknown as FloorPlanSpec;
  return { floorPlanId: row.id, slotOfSku: givenSlots(spec, input) };
}

/**
 * The placements sent along, on the floor they are meant for.
 *
 * @throws AppError `invalid` naming each slot there is not or that must stay empty
 */
export function givenSlots(spec: FloorPlanSpec, input: PlanWaveInput): ReadonlyMap<string, string> {
  checkPolicy(spec, input.policy);
  const names = new Set(slotNames(spec));
  const blocked = new Set(spec.blockedSlots ?? []);
  const slotOfSku = new Map(Object.entries(input.placements!));
  const faults = new FaultList();
  for (const [skuCode, slot] of slotOfSku) {
    const pointer = `/placements/${skuCode.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!names.has(slot)) faults.add(pointer, "unknown_slot", `The plan has no slot "${slot}".`);
    else if (blocked.has(slot)) {
      faults.add(pointer, "blocked_slot", `Slot "${slot}" must stay empty.`);
    }
  }
  faults.throwIfAny();
  return slotOfSku;
}

/** Pickers cannot walk by a habit that breaks the rules of the floor; which do depends on the picks. */
function checkPolicy(spec: FloorPlanSpec, policy: PlanWaveInput["policy"]): void {
  if (policy === "optimal") return;
  if (spec.canTurnInAisles !== false && walkRulesOf(spec) === undefined) return;
  const detail =
    "The plan has one-way aisles, obstacles or aisles too narrow to turn: ask for optimal.";
  throw invalid("/policy", "forbidden_by_floor", detail);
}
