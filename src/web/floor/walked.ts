import type { DrawnPlan } from "./drawn-plan.ts";
import type { Tour } from "./readings.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A pick on the way, and how far the picker has walked when taking it. */
export interface Stop {
  readonly name: string;
  readonly slot: number;
  readonly atMm: number;
}

/** A tour on the sheet: its corners, how far each is from the start, and its picks in order. */
export interface WalkedTour {
  readonly points: readonly Point[];
  readonly atMm: readonly number[];
  readonly lengthMm: number;
  readonly stops: readonly Stop[];
}

/** How far along a leg a point lies; undefined if it is not on it. */
function alongLeg(from: Point, to: Point, point: Point): number | undefined {
  const isBetween = (a: number, b: number, value: number) =>
    value >= Math.min(a, b) && value <= Math.max(a, b);
  if (!isBetween(from.x, to.x, point.x) || !isBetween(from.y, to.y, point.y)) return undefined;
  return Math.abs(point.x - from.x) + Math.abs(point.y - from.y);
}

/** Lays a tour on the sheet; its walk passes its picks in the order of its sequence. */
export function walkedOf(
  { plan, sheet }: DrawnPlan,
  tour: Pick<Tour, "walk" | "sequence">,
): WalkedTour {
  const points = tour.walk.map(({ xMm, yMm }) => ({ x: sheet.xOf(0) + xMm, y: sheet.yOf(yMm) }));
  const atMm = [0];
  for (let corner = 1; corner < points.length; corner++) {
    const [from, to] = [points[corner - 1]!, points[corner]!];
    atMm.push(atMm[corner - 1]! + Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
  }
  const stops: Stop[] = [];
  let leg = 0;
  let walkedMm = 0;
  for (const name of tour.sequence) {
    const slot = plan.slots.get(name);
    if (slot === undefined) continue;
    const point = { x: sheet.xOf(plan.aisle[slot]!), y: sheet.yOf(plan.depthMm[slot]!) };
    for (let next = leg; next + 1 < points.length; next++) {
      const along = alongLeg(points[next]!, points[next + 1]!, point);
      if (along === undefined || atMm[next]! + along < walkedMm) continue;
      leg = next;
      walkedMm = atMm[next]! + along;
      break;
    }
    stops.push({ name, slot, atMm: walkedMm });
  }
  return { points, atMm, lengthMm: atMm.at(-1) ?? 0, stops };
}

/** Where the picker is after so much of the walk. */
export function pointAt({ points, atMm }: WalkedTour, walkedMm: number): Point {
  let leg = 0;
  while (leg + 2 < points.length && atMm[leg + 1]! < walkedMm) leg++;
  const [from, to] = [points[leg]!, points[leg + 1] ?? points[leg]!];
  const legMm = Math.max(1, (atMm[leg + 1] ?? atMm[leg]!) - atMm[leg]!);
  const share = Math.min(1, Math.max(0, (walkedMm - atMm[leg]!) / legMm));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** How many picks are taken by then. */
export function takenBy({ stops }: WalkedTour, walkedMm: number): number {
  return stops.filter(({ atMm }) => atMm <= walkedMm).length;
}
