import { randomOf } from "../../numeric/random.ts";
import type { SolveOptions } from "../../numeric/solve.ts";
import { compileFloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import {
  type LayoutInstance,
  type LayoutSearch,
  type MeasuredLayout,
  sampleOf,
  searchLayout,
  turnoverWork,
} from "../engine/layout-search/search-layout.ts";
import type { PickTerms } from "../engine/slotting/pick-terms.ts";
import { type PickWork, pickSimulatorOf } from "../engine/slotting/simulate-slots.ts";
import { lineCounts, type Orders, orderCountOf } from "../engine/slotting-instance.ts";
import { sShapeWalkMm } from "../engine/tenant-walk.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

/** What travels into the engine's thread. */
export interface LayoutTask {
  readonly input: StoredLayoutInput;
  /** The floor as it is, if there is one. */
  readonly current: FloorPlanSpec | null;
}

/** A search next to what it is compared with; walks are over all orders of the sample. */
export interface ComparedSearch {
  readonly search: LayoutSearch;
  /** Orders sampled that have a line. */
  readonly sampledOrderCount: number;
  readonly sampledLineCount: number;
  readonly current: { readonly slotCount: number; readonly work: PickWork } | null;
  /** Of the best layout; null until the search has ended. */
  readonly baselines: { readonly sShapeMm: number; readonly randomMm: number } | null;
}

/** Layouts told of: more than that nobody compares. */
const SHOWN_LAYOUTS = 24;

/** Searches a layout and compares it with the floor as it is. Runs in a thread. */
export function searchAndCompare(
  { input, current }: LayoutTask,
  { seed, stop, onBest }: SolveOptions<ComparedSearch>,
): ComparedSearch {
  const { terms, orderLimit } = input;
  const instance = instanceOf(input);
  const sample = sampleOf(instance.orders, orderLimit, seed);
  const shared = {
    sampledOrderCount: orderCountOf(sample),
    sampledLineCount: sample.skus.length,
    current: current && workToday(instance, current, sample, terms),
  };
  const search = searchLayout(instance, {
    terms,
    orderLimit,
    seed,
    stop,
    onBest: (search, count) =>
      onBest?.({ ...shared, search: shortened(search), baselines: null }, count),
  });
  return {
    ...shared,
    search: shortened(search),
    baselines: baselinesOf(instance, search.best, sample, terms, seed),
  };
}

export function instanceOf(input: StoredLayoutInput): LayoutInstance {
  const { orders, skuCount, slotsNeeded } = input;
  const starts = new Int32Array(orders.length + 1);
  for (const [order, lines] of orders.entries()) starts[order + 1] = starts[order] + lines.length;
  return {
    area: input.area,
    racks: input.racks,
    skuCount,
    reserveCount: slotsNeeded - skuCount,
    orders: { starts, skus: Int32Array.from(orders.flat()) },
  };
}

function shortened(search: LayoutSearch): LayoutSearch {
  return { ...search, finalists: search.finalists.slice(0, SHOWN_LAYOUTS) };
}

function workToday(
  instance: LayoutInstance,
  spec: FloorPlanSpec,
  sample: Orders,
  terms: PickTerms,
): ComparedSearch["current"] {
  const plan = compileFloorPlan(spec);
  const turnover = lineCounts(instance.orders, instance.skuCount);
  const { work } = turnoverWork(plan, turnover, sample, orderCountOf(sample), terms);
  const slotCount = plan.isBlocked.reduce((count, isBlocked) => count + 1 - isBlocked, 0);
  return { slotCount, work };
}

function baselinesOf(
  instance: LayoutInstance,
  best: MeasuredLayout,
  sample: Orders,
  terms: PickTerms,
  seed: number,
): ComparedSearch["baselines"] {
  const plan = compileFloorPlan(best.spec);
  const slots = Int32Array.from({ length: plan.slotCount }, (_, slot) => slot);
  const drawn = randomOf(seed).shuffle(slots).subarray(0, instance.skuCount);
  const turnover = lineCounts(instance.orders, instance.skuCount);
  const { slotOfSku } = turnoverWork(plan, turnover, sample, orderCountOf(sample), terms);
  return {
    sShapeMm: sShapeWalkMm(plan, slotOfSku, sample),
    randomMm: pickSimulatorOf(plan, terms).work(drawn, sample).walkMm,
  };
}
