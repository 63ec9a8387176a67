import { remeasuredWave, type WavePlan } from "../engine/batching/plan-wave.ts";
import { compileFloorPlan, type FloorPlan } from "../engine/floor-plan.ts";
import { walkRulesOf } from "../engine/floor-plan-obstacles.ts";
import type { PickerTour } from "../engine/picker-tour.ts";
import { constrainedTour } from "../engine/tours/constrained-tour.ts";
import { shortestTour } from "../engine/tours/shortest-tour.ts";
import { tourFloorOf } from "../engine/tours/tour-floor.ts";
import { FLOOR_POLICIES } from "../engine/tours/tour-policies.ts";
import { breachOf } from "../engine/tours/walk-rules.ts";
import { packWave, type WaveTask } from "./solve-wave.ts";
import type { StoredWave } from "./stored-wave.ts";

/** A plan whose tours are to be told. */
export interface WalkTask<Plan extends WavePlan> extends WaveTask {
  readonly plan: Plan;
  readonly seed: number;
}

/** A wave's plan with the tours of its batches. */
export interface WalkedWave<Plan extends WavePlan> {
  /** By tours that obey the rules of the floor. */
  readonly plan: Plan;
  /** By batch. */
  readonly tours: readonly WalkedBatch[];
  /** All batches walked in S-shape; null where the floor forbids it. */
  readonly sShapeMm: number | null;
  /** All of them by the shortest tours. */
  readonly optimalMm: number;
}

export interface WalkedBatch {
  /** Slots in walking order, each once. */
  readonly slots: readonly string[];
  readonly corners: readonly { readonly xMm: number; readonly yMm: number }[];
}

type Walk = (aisles: Uint16Array, depthsMm: Int32Array) => PickerTour;

/** Walks each batch as the wave's pickers do. Runs in a thread. */
export function walkBatches<Plan extends WavePlan>(task: WalkTask<Plan>): WalkedWave<Plan> {
  const { spec, wave, seed } = task;
  const floorPlan = compileFloorPlan(spec);
  const floor = tourFloorOf(floorPlan);
  const rules = walkRulesOf(spec);
  const shortest: Walk = (...places) =>
    rules ? constrainedTour(floor, ...places, { seed, rules }) : shortestTour(floor, ...places);
  const walkOf: Walk =
    wave.policy === "optimal"
      ? shortest
      : (...places) => FLOOR_POLICIES[wave.policy](floor, ...places);
  const placesOf = (orders: readonly number[]) => placesOfBatch(floorPlan, wave, orders);
  const lengthMm = (orders: readonly number[]) => walkOf(...placesOf(orders).at).lengthMm;
  const plan = rules
    ? { ...task.plan, ...remeasuredWave(packWave(task), task.plan, lengthMm) }
    : task.plan;
  let optimalMm = 0;
  let sShapeMm: number | null = 0;
  const tours = plan.batches.map((orders) => {
    const { slots, at } = placesOf(orders);
    const tour = walkOf(...at);
    const sShape = FLOOR_POLICIES["s-shape"](floor, ...at);
    const isForbidden = breachOf(floor, sShape, rules) !== undefined;
    sShapeMm = sShapeMm === null || isForbidden ? null : sShapeMm + sShape.lengthMm;
    optimalMm += wave.policy === "optimal" ? tour.lengthMm : shortest(...at).lengthMm;
    return {
      slots: Array.from(tour.sequence, (pick) => floorPlan.names[slots[pick]!]!),
      corners: Array.from(tour.walk.aisles, (aisle, corner) => ({
        xMm: aisle * spec.aislePitchMm,
        yMm: tour.walk.depthsMm[corner]!,
      })),
    };
  });
  return { plan, tours, sShapeMm, optimalMm };
}

/** The slots of a batch, each once, and where they are. */
function placesOfBatch(plan: FloorPlan, { orders }: StoredWave, batch: readonly number[]) {
  const names = new Set(batch.flatMap((order) => orders[order]!.lines.map(({ slot }) => slot)));
  const slots = Int32Array.from(names, (name) => plan.slots.get(name)!).sort();
  const at: [Uint16Array, Int32Array] = [
    Uint16Array.from(slots, (slot) => plan.aisle[slot]!),
    Int32Array.from(slots, (slot) => plan.depthMm[slot]!),
  ];
  return { slots, at };
}
