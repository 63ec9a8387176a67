import { bayCounterOf } from "../engine/batching/wave-instance.ts";
import { compileFloorPlan } from "../engine/floor-plan.ts";
import { tourFloorOf } from "../engine/tours/tour-floor.ts";
import { FLOOR_POLICIES } from "../engine/tours/tour-policies.ts";
import { packWave, type WaveTask } from "./solve-wave.ts";

/** Batches whose tours are to be told. */
export interface WalkTask extends WaveTask {
  readonly batches: readonly (readonly number[])[];
}

/** The tours of a wave's batches. */
export interface WalkedBatches {
  readonly tours: readonly WalkedBatch[];
  /** All of them walked in S-shape, and by the shortest tours. */
  readonly sShapeMm: number;
  readonly optimalMm: number;
}

export interface WalkedBatch {
  /** Slots in walking order, each once. */
  readonly slots: readonly string[];
  readonly bayCount: number;
  readonly corners: readonly { readonly xMm: number; readonly yMm: number }[];
}

/** Walks each batch by the wave's policy. Runs in a thread. */
export function walkBatches(task: WalkTask): WalkedBatches {
  const { spec, wave, batches } = task;
  const plan = compileFloorPlan(spec);
  const floor = tourFloorOf(plan);
  const countBays = bayCounterOf(packWave(task));
  let sShapeMm = 0;
  let optimalMm = 0;
  const tours = batches.map((orders) => {
    const names = new Set(
      orders.flatMap((order) => wave.orders[order]!.lines.map(({ slot }) => slot)),
    );
    const picks = Int32Array.from(names, (name) => plan.slots.get(name)!).sort();
    const aisles = Uint16Array.from(picks, (slot) => plan.aisle[slot]!);
    const depthsMm = Int32Array.from(picks, (slot) => plan.depthMm[slot]!);
    sShapeMm += FLOOR_POLICIES["s-shape"](floor, aisles, depthsMm).lengthMm;
    optimalMm += FLOOR_POLICIES.optimal(floor, aisles, depthsMm).lengthMm;
    const { sequence, walk } = FLOOR_POLICIES[wave.policy](floor, aisles, depthsMm);
    return {
      slots: Array.from(sequence, (pick) => plan.names[picks[pick]!]!),
      bayCount: countBays(orders),
      corners: Array.from(walk.aisles, (aisle, corner) => ({
        xMm: aisle * spec.aislePitchMm,
        yMm: walk.depthsMm[corner]!,
      })),
    };
  });
  return { tours, sShapeMm, optimalMm };
}
