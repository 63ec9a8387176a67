import { FaultList } from "../../platform/fault-list.ts";
import type { FloorPlan } from "../engine/floor-plan.ts";
import { scatteredTour } from "../engine/tours/scattered-tour.ts";
import type { TourFloor } from "../engine/tours/tour-floor.ts";
import type { Goods } from "./schema.ts";

/** So much to take from a slot. */
export interface Pick {
  readonly slot: number;
  readonly skuCode: string | null;
  readonly quantity: number;
  /** Of one piece; 0 where nobody asks. */
  readonly weightG: number;
  readonly volumeMl: number;
}

export interface PickList {
  readonly picks: readonly Pick[];
  /** No tour by any choice of places is shorter; absent where there is no choice. */
  readonly boundMm?: number;
  /** Goods of which less lies on the floor than is asked for. */
  readonly short: readonly { readonly skuCode: string; readonly quantity: number }[];
}

/** @throws AppError `invalid` naming each slot that there is not, or that must stay empty */
export function picksOfSlots(plan: FloorPlan, names: readonly string[]): PickList {
  const faults = new FaultList();
  const slots = new Set<number>();
  for (const [index, name] of names.entries()) {
    const slot = slotNamed(plan, name, `/slots/${index}`, faults);
    if (slot !== undefined) slots.add(slot);
  }
  faults.throwIfAny();
  return { picks: [...slots].map((slot) => pickOf(slot, null)), short: [] };
}

/** @throws AppError `invalid` naming each SKU that the slotting gave no slot */
export function picksOfLines(
  plan: FloorPlan,
  lines: readonly string[],
  placements: readonly { readonly skuCode: string; readonly slot: string }[],
): PickList {
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
    picks.set(slot, pickOf(slot, skuCode));
  }
  faults.throwIfAny();
  return { picks: [...picks.values()], short: [] };
}

/**
 * Chooses at which of their places to pick goods, so that the tour is short.
 *
 * @throws AppError `invalid` naming each slot that there is not, or that must stay empty
 */
export function picksOfGoods(
  plan: FloorPlan,
  floor: TourFloor,
  goods: readonly Goods[],
  seed: number,
): PickList {
  const places = placesOfGoods(plan, goods);
  const slots = Int32Array.from(places, ({ slot }) => slot);
  const {
    places: chosen,
    quantities,
    boundMm,
    shortSkus,
  } = scatteredTour(
    floor,
    {
      aisles: Uint16Array.from(slots, (slot) => plan.aisle[slot]!),
      depthsMm: Int32Array.from(slots, (slot) => plan.depthMm[slot]!),
      skus: Int32Array.from(places, ({ item }) => item),
      stocks: Int32Array.from(places, ({ stock }) => stock),
      demands: Int32Array.from(goods, ({ quantity }) => quantity),
    },
    { seed },
  );
  const picks = Array.from(chosen, (place, index): Pick => {
    const { slot, item } = places[place]!;
    const { skuCode, weightG = 0, volumeMl = 0 } = goods[item]!;
    return { slot, skuCode, quantity: quantities[index]!, weightG, volumeMl };
  }).filter(({ quantity }) => quantity > 0);
  const short = shortSkus.map((item) => {
    const { skuCode, quantity } = goods[item]!;
    const held = places.filter((place) => place.item === item);
    return { skuCode, quantity: quantity - held.reduce((sum, { stock }) => sum + stock, 0) };
  });
  return { picks, boundMm, short };
}

interface Place {
  readonly item: number;
  readonly slot: number;
  readonly stock: number;
}

function placesOfGoods(plan: FloorPlan, goods: readonly Goods[]): Place[] {
  const faults = new FaultList();
  const found: Place[] = [];
  for (const [item, { places, quantity }] of goods.entries()) {
    const seen = new Set<number>();
    for (const [index, place] of places.entries()) {
      const pointer = `/goods/${item}/places/${index}/slot`;
      const slot = slotNamed(plan, place.slot, pointer, faults);
      if (slot === undefined) continue;
      if (seen.has(slot)) faults.add(pointer, "duplicate", `Slot "${place.slot}" is listed twice.`);
      seen.add(slot);
      found.push({ item, slot, stock: Math.min(quantity, place.quantity ?? quantity) });
    }
  }
  faults.throwIfAny();
  return found;
}

function slotNamed(
  plan: FloorPlan,
  name: string,
  pointer: string,
  faults: FaultList,
): number | undefined {
  const slot = plan.slots.get(name);
  if (slot === undefined) {
    faults.add(pointer, "unknown_slot", `The plan has no slot "${name}".`);
  } else if (plan.isBlocked[slot] === 1) {
    faults.add(pointer, "blocked_slot", `Slot "${name}" must stay empty.`);
    return undefined;
  }
  return slot;
}

function pickOf(slot: number, skuCode: string | null): Pick {
  return { slot, skuCode, quantity: 1, weightG: 0, volumeMl: 0 };
}
