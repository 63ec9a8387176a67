import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import type { PickTerms } from "../engine/slotting/pick-terms.ts";
import { type PickWork, pickSimulatorOf } from "../engine/slotting/simulate-slots.ts";
import type { SlotPlanInstance } from "../engine/slotting/slot-plan-instance.ts";
import { NO_SLOT, orderCountOf } from "../engine/slotting-instance.ts";
import { sShapeTour } from "../engine/tours/s-shape-tour.ts";
import { tourFloorOf } from "../engine/tours/tour-floor.ts";

/** Picking all orders one by one. */
export interface Walk extends PickWork {
  /** If pickers walk S-shape; null where it was not measured, or breaks a rule of the floor. */
  readonly sShapeMm: number | null;
}

/** Picks the orders of an instance on paper, in any slots. */
export interface WalkMeter {
  /** By shortest tours. */
  work(slotOfSku: Int32Array): PickWork;
  /** By shortest tours and in S-shape. */
  walk(slotOfSku: Int32Array): Walk;
}

export function walkMeterOf(instance: SlotPlanInstance, terms: PickTerms): WalkMeter {
  const { plan, orders } = instance;
  const simulator = pickSimulatorOf(plan, terms);
  const floor = tourFloorOf(plan);
  // Whoever may not turn in an aisle, or enter it from both ends, cannot walk S-shape.
  const isSShapeWalked =
    floor.canTurnInAisles !== false && !unmindedRules(plan.spec).includes("one-way-aisles");

  function sShapeMm(slotOfSku: Int32Array): number {
    let totalMm = 0;
    for (let order = 0; order < orderCountOf(orders); order++) {
      const slots = orders.skus
        .subarray(orders.starts[order], orders.starts[order + 1])
        .map((sku) => slotOfSku[sku])
        .filter((slot) => slot !== NO_SLOT);
      if (slots.length === 0) continue;
      const aisles = slots.map((slot) => plan.aisle[slot]);
      totalMm += sShapeTour(
        floor,
        aisles,
        slots.map((slot) => plan.depthMm[slot]),
      ).lengthMm;
    }
    return totalMm;
  }

  const work = (slotOfSku: Int32Array) => simulator.work(slotOfSku, orders);
  return {
    work,
    walk: (slotOfSku) => ({
      ...work(slotOfSku),
      sShapeMm: isSShapeWalked ? sShapeMm(slotOfSku) : null,
    }),
  };
}

/** Rules of a floor that the walks here do not mind, so that real ones are as long or longer. */
export const UNMINDED_RULES = ["one-way-aisles", "obstacles"] as const;

export function unmindedRules({ oneWayAisles = [], obstacles = [] }: FloorPlanSpec) {
  const isThere = { "one-way-aisles": oneWayAisles.length > 0, obstacles: obstacles.length > 0 };
  return UNMINDED_RULES.filter((rule) => isThere[rule]);
}

/** The slots of one placement, without the SKUs that another leaves out. */
export function inBoth(slotOfSku: Int32Array, other: Int32Array): Int32Array {
  return slotOfSku.map((slot, sku) => (other[sku] === NO_SLOT ? NO_SLOT : slot));
}
