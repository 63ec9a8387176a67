import { specBody } from "./given.ts";

interface Place {
  readonly aisle: number;
  readonly depthMm: number;
}

const SPEC = specBody();
const PITCH_MM = SPEC.aislePitchMm;
const { bayCount, bayWidthMm } = SPEC.blocks.at(0)!;
const LENGTH_MM = SPEC.crossAisleWidthMm + bayCount * bayWidthMm;
const DROP_POINT: Place = { aisle: SPEC.dropPoint.aisle, depthMm: 0 };

/** Where a slot of `specBody` is picked, read off its name. */
function placeOf(slot: string): Place {
  const [aisle, , bay] = slot.split("-").map(Number);
  return { aisle: aisle!, depthMm: SPEC.crossAisleWidthMm / 2 + (bay! + 0.5) * bayWidthMm };
}

function distanceMm(a: Place, b: Place): number {
  if (a.aisle === b.aisle) return Math.abs(a.depthMm - b.depthMm);
  const sum = a.depthMm + b.depthMm;
  return Math.abs(a.aisle - b.aisle) * PITCH_MM + Math.min(sum, 2 * LENGTH_MM - sum);
}

/** The shortest tour by trying every order of the slots; for a handful of them. */
export function shortestM(slots: readonly string[]): number {
  let bestMm = Infinity;
  const walk = (at: Place, left: readonly Place[], walkedMm: number) => {
    if (left.length === 0) bestMm = Math.min(bestMm, walkedMm + distanceMm(at, DROP_POINT));
    for (const next of left) {
      const rest = left.filter((place) => place !== next);
      walk(next, rest, walkedMm + distanceMm(at, next));
    }
  };
  walk(DROP_POINT, slots.map(placeOf), 0);
  return bestMm / 1_000;
}

/**
 * S-shape by arithmetic: out to the last aisle and back along the cross-aisles, every aisle with a
 * pick walked through; if their number is odd, the last one only to its deepest pick and back.
 */
export function sShapeM(slots: readonly string[]): number {
  const places = slots.map(placeOf);
  const aisles = [...new Set(places.map(({ aisle }) => aisle))].sort((a, b) => a - b);
  const last = aisles.at(-1)!;
  const deepest = places.filter(({ aisle }) => aisle === last).map(({ depthMm }) => depthMm);
  const isOdd = aisles.length % 2 === 1;
  const throughMm = (aisles.length - (isOdd ? 1 : 0)) * LENGTH_MM;
  return (2 * last * PITCH_MM + throughMm + (isOdd ? 2 * Math.max(...deepest) : 0)) / 1_000;
}

/** What walking the orders takes, by an oracle that knows nothing of the engines. */
export function walkedM(
  orders: readonly { lines: readonly string[] }[],
  slotOf: ReadonlyMap<string, string>,
  measure: (slots: readonly string[]) => number,
): number {
  let totalM = 0;
  for (const { lines } of orders) {
    const slots = lines.flatMap((code) => slotOf.get(code) ?? []);
    if (slots.length > 0) totalM += measure([...new Set(slots)]);
  }
  return totalM;
}
