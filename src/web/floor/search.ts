import { numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

/** What the list of floors shows. */
export interface FloorsSearch {
  readonly warehouseId?: string;
  /** The floor plan in the picture. */
  readonly plan?: string;
  /** The grant that is being passed on. */
  readonly grant?: string;
}

export function floorsSearchOf(search: RawSearch): FloorsSearch {
  return present({
    warehouseId: textOf(search.warehouseId),
    plan: textOf(search.plan),
    grant: textOf(search.grant),
  });
}

/** Whether the form of a new slotting is open over its floor plan. */
export interface FloorPlanSearch {
  readonly new?: true;
}

export function floorPlanSearchOf(search: RawSearch): FloorPlanSearch {
  return search.new === true || search.new === 1 ? { new: true } : {};
}

export const SLOTTING_TABS = ["placements", "tour", "moves", "unassigned"] as const;
export const TIMES = ["after", "before"] as const;
export const POLICIES = [
  "optimal",
  "s-shape",
  "return",
  "midpoint",
  "largest-gap",
  "combined",
  "aisle-by-aisle",
] as const;
export type Policy = (typeof POLICIES)[number];

/** As many lines as a tour takes. */
const MAX_PICKS = 1_000;

export interface SlottingSearch {
  readonly tab?: (typeof SLOTTING_TABS)[number];
  /** Where the picture turns from before into after, in percent of its width. */
  readonly split?: number;
  /** What the placements are searched for. */
  readonly q?: string;
  /** The SKU lit in the picture. */
  readonly sku?: string;
  /** The SKUs of the pick list. */
  readonly pick?: string[];
  /** Whose moves are shown; absent: those planned last. */
  readonly healing?: string;
  /** How the pick list is called: its order's reference. */
  readonly list?: string;
  readonly policy?: Policy;
  /** Whose slots are walked. */
  readonly slots?: (typeof TIMES)[number];
}

function codesOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const codes = value.map(textOf).filter((code) => code !== undefined);
  return codes.length > 0 ? [...new Set(codes)].slice(0, MAX_PICKS) : undefined;
}

export function slottingSearchOf(search: RawSearch): SlottingSearch {
  const split = numberOf(search.split);
  return present({
    tab: oneOf(SLOTTING_TABS, search.tab),
    split: split === undefined ? undefined : Math.min(100, Math.max(0, Math.round(split))),
    q: textOf(search.q),
    sku: textOf(search.sku),
    pick: codesOf(search.pick),
    list: textOf(search.list),
    healing: textOf(search.healing),
    policy: oneOf(POLICIES, search.policy),
    slots: oneOf(TIMES, search.slots),
  });
}
