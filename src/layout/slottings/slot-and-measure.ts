import type { SolveOptions } from "../../numeric/solve.ts";
import { compileFloorPlan, type FloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { measureSlotting } from "../engine/measure-slotting.ts";
import { openSlots } from "../engine/open-slots.ts";
import {
  type Placement,
  type SlotOrdering,
  slotSkus,
  slotSkusAtRandom,
} from "../engine/slotting.ts";
import { NO_SLOT, type Orders, type SlottingInstance } from "../engine/slotting-instance.ts";
import type { StoredInput } from "./stored-input.ts";

/** What travels into the engine's thread. */
export interface SlottingTask {
  readonly spec: FloorPlanSpec;
  readonly input: StoredInput;
}

/** Totals over the orders' tours, in millimetres. */
export interface Walk {
  readonly optimalMm: number;
  readonly sShapeMm: number;
}

/** A slotting next to what it is compared with. */
export interface MeasuredSlotting {
  readonly slotNames: readonly (string | null)[];
  /** Of the baseline. */
  readonly slotNamesBefore: readonly (string | null)[];
  readonly unassigned: Placement["unassigned"];
  readonly before: Walk;
  readonly after: Walk;
  readonly orderCount: number;
  readonly lineCount: number;
  readonly leftOutLineCount: number;
  /** Over all placed SKUs, also those that lay nowhere before; absent for the baseline itself. */
  readonly improved?: {
    readonly ordering: SlotOrdering;
    readonly totalMm: number;
    readonly lowerBoundMm: number;
  };
}

/**
 * Slots the SKUs and walks every order in the slotting before and after. Runs in a thread: the
 * baseline is told first, so that a search stopped early still has an answer.
 */
export function slotAndMeasure(
  task: SlottingTask,
  { seed, onBest }: SolveOptions<MeasuredSlotting>,
): MeasuredSlotting {
  const instance = packInstance(task);
  const { plan } = instance;
  const before = baselineOf(task.input, instance, seed);
  const baseline = compare(instance, before.slotOfSku, before.slotOfSku);
  const slotNamesBefore = namesOf(plan, before.slotOfSku);
  onBest?.(
    {
      ...baseline,
      slotNames: slotNamesBefore,
      slotNamesBefore,
      unassigned: before.unassigned,
    },
    0,
  );
  const slotting = slotSkus(instance);
  return {
    ...compare(instance, before.slotOfSku, slotting.slotOfSku),
    slotNames: namesOf(plan, slotting.slotOfSku),
    slotNamesBefore,
    unassigned: slotting.unassigned,
    improved: {
      ordering: slotting.ordering,
      totalMm: slotting.totalMm,
      lowerBoundMm: slotting.lowerBoundMm,
    },
  };
}

function packInstance({ spec, input }: SlottingTask): SlottingInstance {
  const plan = compileFloorPlan(spec);
  const { skus, orders, openZones } = input;
  const starts = new Int32Array(orders.length + 1);
  for (const [order, lines] of orders.entries()) starts[order + 1] = starts[order] + lines.length;
  return {
    plan,
    skus: {
      lengthMm: Int32Array.from(skus, (sku) => sku.lengthMm),
      widthMm: Int32Array.from(skus, (sku) => sku.widthMm),
      heightMm: Int32Array.from(skus, (sku) => sku.heightMm),
      weightG: Int32Array.from(skus, (sku) => sku.weightG),
      storageClass: skus.map((sku) => sku.storageClass),
    },
    orders: { starts, skus: Int32Array.from(orders.flat()) },
    ...(openZones !== null && { isOpen: openSlots(plan, openZones) }),
  };
}

function baselineOf(input: StoredInput, instance: SlottingInstance, seed: number): Placement {
  const { currentSlots } = input;
  if (currentSlots === null) return slotSkusAtRandom(instance, seed);
  const slotOfSku = Int32Array.from(currentSlots, (name) =>
    name === null ? NO_SLOT : instance.plan.slots.get(name)!,
  );
  return { slotOfSku, unassigned: [] };
}

/** Both walks over the same lines: those of SKUs that have a slot before and after. */
function compare({ plan, orders }: SlottingInstance, before: Int32Array, after: Int32Array) {
  const isInBoth = (sku: number) => before[sku] !== NO_SLOT && after[sku] !== NO_SLOT;
  const common = linesOnly(orders, isInBoth);
  const [was, is] = [before, after].map((slots) => measureSlotting(plan, slots, common));
  const walkOf = ({ totalMm }: typeof was): Walk => ({
    optimalMm: totalMm.optimal!,
    sShapeMm: totalMm["s-shape"]!,
  });
  return {
    before: walkOf(was),
    after: walkOf(is),
    orderCount: is.tourCount,
    lineCount: common.skus.length,
    leftOutLineCount: orders.skus.length - common.skus.length,
  };
}

function linesOnly(orders: Orders, isWanted: (sku: number) => boolean): Orders {
  const starts = new Int32Array(orders.starts.length);
  const skus: number[] = [];
  for (let order = 0; order + 1 < starts.length; order++) {
    for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
      if (isWanted(orders.skus[line])) skus.push(orders.skus[line]);
    }
    starts[order + 1] = skus.length;
  }
  return { starts, skus: Int32Array.from(skus) };
}

function namesOf(plan: FloorPlan, slotOfSku: Int32Array): (string | null)[] {
  return Array.from(slotOfSku, (slot) => (slot === NO_SLOT ? null : plan.names[slot]));
}
