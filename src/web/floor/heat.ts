import { viridis } from "../../layout/engine/viridis.ts";
import { type DrawnPlan, pathOf } from "./drawn-plan.ts";
import type { Placement } from "./readings.ts";

/** Shades of the scale: as many as the eye tells apart, each one path. */
const SHADE_COUNT = 24;

/** What lies in each slot, by its number. */
export type Contents = ReadonlyMap<number, Placement>;

export function contentsOf({ plan }: DrawnPlan, placements: readonly Placement[]): Contents {
  const contents = new Map<number, Placement>();
  for (const placement of placements) {
    const slot = plan.slots.get(placement.slot);
    if (slot !== undefined) contents.set(slot, placement);
  }
  return contents;
}

export function mostLines(placements: readonly Placement[]): number {
  return placements.reduce((most, { lineCount }) => Math.max(most, lineCount), 0);
}

/**
 * Where on the scale a count of order lines lies, 0..1: by its root, since a few SKUs are on most
 * lines and all others would look alike.
 */
export function shareOf(lineCount: number, most: number): number {
  return most > 0 ? Math.sqrt(lineCount / most) : 0;
}

export interface Shade {
  readonly colour: string;
  readonly path: string;
}

/** Slots coloured by the order lines on their SKUs. */
export function heatOf(drawn: DrawnPlan, contents: Contents, most: number): Shade[] {
  const slotsOf = new Map<number, number[]>();
  for (const [slot, { lineCount }] of contents) {
    const shade = Math.round(shareOf(lineCount, most) * (SHADE_COUNT - 1));
    const slots = slotsOf.get(shade);
    if (slots) slots.push(slot);
    else slotsOf.set(shade, [slot]);
  }
  return [...slotsOf].map(([shade, slots]) => ({
    colour: viridis(shade / (SHADE_COUNT - 1)),
    path: pathOf(drawn, slots),
  }));
}
