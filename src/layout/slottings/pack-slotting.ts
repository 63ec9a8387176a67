import { compileFloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { openSlots } from "../engine/open-slots.ts";
import type { CoStorage } from "../engine/slotting/co-storage.ts";
import { USUAL_DEMAND } from "../engine/slotting/demand.ts";
import { USUAL_TERMS } from "../engine/slotting/pick-terms.ts";
import { USUAL_ROUNDS } from "../engine/slotting/plan-slots.ts";
import type { SlotPlanInstance } from "../engine/slotting/slot-plan-instance.ts";
import { NO_SLOT } from "../engine/slotting-instance.ts";
import type { PlanSlottingInput } from "./plan-schema.ts";
import { bookOf } from "./rule-book.ts";
import type { StoredInput, StoredSearch } from "./stored-input.ts";

/** What travels into the engine's thread. */
export interface SlottingTask {
  readonly spec: FloorPlanSpec;
  readonly input: StoredInput;
}

const USUAL_SEARCH: StoredSearch = {
  policy: "auto",
  rounds: USUAL_ROUNDS,
  terms: USUAL_TERMS,
  demand: USUAL_DEMAND,
  mostAisleShare: null,
};

export function searchOf({ search = USUAL_SEARCH }: StoredInput): StoredSearch {
  return search;
}

/** What was asked for, and what is usual where nothing was. */
export function searchAsked(input: Pick<PlanSlottingInput, AskedOfSearch>): StoredSearch {
  return {
    policy: input.policy ?? USUAL_SEARCH.policy,
    rounds: input.rounds ?? USUAL_SEARCH.rounds,
    terms: input.terms ?? USUAL_SEARCH.terms,
    demand: input.demand ?? USUAL_SEARCH.demand,
    mostAisleShare: input.mostAisleShare ?? USUAL_SEARCH.mostAisleShare,
  };
}

type AskedOfSearch = "policy" | "rounds" | "terms" | "demand" | "mostAisleShare";

/** Orders without days are held apart in so many parts, as if each were of a day of its own. */
const PARTS = 4;

/** A slotting's input on typed arrays, as the engines take it. */
export function packSlotting({ spec, input }: SlottingTask): SlotPlanInstance {
  const plan = compileFloorPlan(spec);
  const { skus, orders, openZones, ruleBook } = input;
  const starts = new Int32Array(orders.length + 1);
  for (const [order, lines] of orders.entries()) starts[order + 1] = starts[order] + lines.length;
  const orderDays = Int32Array.from(
    input.orderDays ?? orders.map((_, order) => Math.floor((PARTS * order) / orders.length)),
  );
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
    orderDays,
    today: orderDays[orderDays.length - 1] + 1,
    coStorage: coStorageOf(skus, ruleBook),
    ...(openZones !== null && { isOpen: openSlots(plan, openZones) }),
  };
}

/** Without a book only those SKUs are refused that may lie nowhere because there is none. */
function coStorageOf(skus: StoredInput["skus"], ruleBook: StoredInput["ruleBook"]): CoStorage {
  const book = bookOf(ruleBook);
  return {
    jurisdiction: book?.jurisdiction ?? "",
    rules: book?.rules ?? [],
    caps: book?.caps ?? [],
    groupsOfSku: skus.map(({ groups = [] }) => groups),
  };
}

/** Slot numbers of names; what has none, or none in this plan, has no slot. */
export function slotsOf(
  { plan }: SlotPlanInstance,
  names: readonly (string | null | undefined)[],
): Int32Array {
  return Int32Array.from(names, (name) =>
    name === null || name === undefined ? NO_SLOT : (plan.slots.get(name) ?? NO_SLOT),
  );
}

export function namesOf({ plan }: SlotPlanInstance, slotOfSku: Int32Array): (string | null)[] {
  return Array.from(slotOfSku, (slot) => (slot === NO_SLOT ? null : plan.names[slot]));
}
