import type { SolveOptions } from "../../numeric/solve.ts";
import { planWave, type WavePlan } from "../engine/batching/plan-wave.ts";
import { policyMeterOf } from "../engine/batching/policy-meter.ts";
import { walkSketchesOf } from "../engine/batching/walk-sketches.ts";
import type { WaveInstance } from "../engine/batching/wave-instance.ts";
import { compileFloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { tourFloorOf } from "../engine/tours/tour-floor.ts";
import { tourMeterOf } from "../engine/tours/tour-meter.ts";
import { FLOOR_POLICIES } from "../engine/tours/tour-policies.ts";
import type { StoredWave } from "./stored-wave.ts";

/** What travels into the engine's thread. */
export interface WaveTask {
  readonly spec: FloorPlanSpec;
  readonly wave: StoredWave;
}

export interface SolvedWave extends WavePlan {
  /** The search went through so many. */
  readonly iterations: number;
}

const MM_PER_M = 1_000;
/** Fractions of a litre or a kilogram that carts are counted in. */
const PARTS_PER_UNIT = 1_000;

/** Plans a wave. Runs in a thread, as what measures tours cannot travel into one. */
export function solveWave(task: WaveTask, options: SolveOptions<SolvedWave>): SolvedWave {
  let last = 0;
  const { onBest, stop } = options;
  const plan = planWave(packWave(task), {
    ...options,
    stop(best, iterations) {
      last = Math.max(last, iterations);
      return stop(best, iterations);
    },
    onBest: (better, iterations) => onBest?.({ ...better, iterations }, iterations),
  });
  return { ...plan, iterations: last };
}

export function packWave({ spec, wave }: WaveTask): WaveInstance {
  const plan = compileFloorPlan(spec);
  const floor = tourFloorOf(plan);
  const { orders, cart, pickers, pace, policy } = wave;
  const starts = new Int32Array(orders.length + 1);
  for (const [order, { lines }] of orders.entries()) {
    starts[order + 1] = starts[order]! + lines.length;
  }
  const places = Int32Array.from(
    orders.flatMap(({ lines }) => lines.map(({ slot }) => plan.slots.get(slot)!)),
  );
  const { aisle, block, bay, depthMm } = plan;
  const mostBays = Math.max(...spec.blocks.map(({ bayCount }) => bayCount));
  const shortestMeter = tourMeterOf(floor, aisle, depthMm);
  const isShortest = policy === "optimal";
  return {
    meter: isShortest
      ? shortestMeter
      : policyMeterOf(FLOOR_POLICIES[policy], floor, aisle, depthMm),
    ...(!isShortest && { shortestMeter }),
    starts,
    places,
    capacities: Int32Array.from(cart, ({ capacity }) => Math.floor(capacity * PARTS_PER_UNIT)),
    loads: Int32Array.from(
      orders.flatMap(({ loads }) => loads.map((load) => Math.ceil(load * PARTS_PER_UNIT))),
    ),
    sketches: walkSketchesOf(floor, aisle, depthMm, starts, places),
    duesS: Float64Array.from(orders, ({ dueS }) => dueS ?? Number.POSITIVE_INFINITY),
    pickersFromS: Int32Array.from(pickers, ({ fromS }) => fromS),
    bays: Int32Array.from(
      aisle,
      (number, slot) => (number * spec.blocks.length + block[slot]!) * mostBays + bay[slot]!,
    ),
    picksS: Int32Array.from(orders, ({ lines }) => pace.pickS * lines.length),
    walkMmPerS: Math.round(pace.walkMPerS * MM_PER_M),
    searchS: pace.searchS,
    tourS: pace.tourS,
  };
}
