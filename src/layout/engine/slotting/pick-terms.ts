import type { FloorPlan } from "../floor-plan.ts";

/** What a picker's time is made of; every figure is the tenant's own to state. */
export interface PickTerms {
  readonly walkMmPerS: number;
  /** For each tour: taking the list and the cart, handing over. */
  readonly tourS: number;
  /** For each bay stopped at: finding the place. */
  readonly searchS: number;
  /** For each order line: taking the goods. */
  readonly pickS: number;
  /** More for a line from a slot outside the golden zone: bending, reaching, climbing. */
  readonly reachS: number;
  /** Elevations of slots that are taken without bending or reaching. */
  readonly goldenFromMm: number;
  readonly goldenToMm: number;
}

/**
 * One metre a second and 13 s a line, and a golden zone from knuckle to shoulder.
 *
 * Source: the zone after C.G. Petersen, C. Siu, D.R. Heiser (2005), "Improving order picking
 * performance utilizing slotting and golden zone storage", IJOPM 25(10).
 */
export const USUAL_TERMS: PickTerms = {
  walkMmPerS: 1_000,
  tourS: 60,
  searchS: 4,
  pickS: 9,
  reachS: 0,
  goldenFromMm: 700,
  goldenToMm: 1_400,
};

/** 1 for slots of the golden zone. */
export function goldenSlots(plan: FloorPlan, terms: PickTerms): Uint8Array {
  return Uint8Array.from(plan.elevationMm, (mm) =>
    mm >= terms.goldenFromMm && mm <= terms.goldenToMm ? 1 : 0,
  );
}

/** @throws RangeError if a term is negative, or nobody walks */
export function checkTerms(terms: PickTerms): void {
  for (const [name, value] of Object.entries(terms)) {
    if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more, not ${value}.`);
  }
  if (terms.walkMmPerS === 0) throw new RangeError("walkMmPerS must be more than 0.");
}
