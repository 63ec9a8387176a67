import type { PickerTour } from "../picker-tour.ts";
import { type FloorWalk, startFloorWalk } from "./floor-walk.ts";
import { sortedColumns } from "./sorted-columns.ts";
import type { TourFloor } from "./tour-floor.ts";

/** The picks of one aisle, from front to back. */
interface Stop {
  readonly aisle: number;
  readonly picks: readonly number[];
  readonly nearestMm: number;
  readonly farthestMm: number;
}

/**
 * Aisle-by-aisle picker tour: visit every aisle that holds a pick once, from left to right, and
 * decide by dynamic programming along which cross-aisle to go to the next one.
 *
 * O(aisles × cross-aisles² + n log n) time.
 *
 * Source: T.S. Vaughan, C.G. Petersen (1999), "The effect of warehouse cross aisles on order picking
 * efficiency", International Journal of Production Research 37(4).
 *
 * @throws RangeError as `FloorPolicy`
 */
export function aisleByAisleTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  const { crossAislesMm, start, end } = floor;
  const walk = startFloorWalk(floor, aisles, depthsMm);
  const stops = stopsOf(floor, aisles, depthsMm);
  const exits = exitsOf(floor, stops);
  // Along the cross-aisle of the start to the first aisle, and home along that of the last exit.
  let entryMm = crossAislesMm[start.crossAisle];
  for (const [index, stop] of stops.entries()) {
    walk.goTo(stop.aisle, entryMm);
    entryMm = crossAislesMm[exits[index]];
    passAll(walk, stop, entryMm, depthsMm);
  }
  walk.goTo(end.aisle, walk.depthMm());
  return walk.finish();
}

function stopsOf(floor: TourFloor, aisles: ArrayLike<number>, depthsMm: ArrayLike<number>): Stop[] {
  const { order } = sortedColumns(floor, aisles, depthsMm);
  const stops: Stop[] = [];
  for (let first = 0, next = 0; first < order.length; first = next) {
    const aisle = aisles[order[first]];
    while (next < order.length && aisles[order[next]] === aisle) next++;
    stops.push({
      aisle,
      picks: [...order.subarray(first, next)],
      nearestMm: depthsMm[order[first]],
      farthestMm: depthsMm[order[next - 1]],
    });
  }
  return stops;
}

/** The cross-aisle by which to leave each stop. */
function exitsOf(floor: TourFloor, stops: readonly Stop[]): number[] {
  const { crossAislesMm, start, end } = floor;
  const count = crossAislesMm.length;
  let costsMm = new Array<number>(count).fill(Infinity);
  costsMm[start.crossAisle] = 0;
  const entries: number[][] = [];
  for (const stop of stops) {
    const nextMm = new Array<number>(count).fill(Infinity);
    const from = new Array<number>(count).fill(0);
    for (let exit = 0; exit < count; exit++) {
      for (let entry = 0; entry < count; entry++) {
        const mm = costsMm[entry] + passMm(stop, crossAislesMm[entry], crossAislesMm[exit]);
        if (mm >= nextMm[exit]) continue;
        nextMm[exit] = mm;
        from[exit] = entry;
      }
    }
    costsMm = nextMm;
    entries.push(from);
  }
  const homeMm = (exit: number) =>
    costsMm[exit] + Math.abs(crossAislesMm[exit] - crossAislesMm[end.crossAisle]);
  let exit = 0;
  for (let other = 1; other < count; other++) if (homeMm(other) < homeMm(exit)) exit = other;
  const exits = new Array<number>(stops.length);
  for (let index = stops.length - 1; index >= 0; index--) {
    exits[index] = exit;
    exit = entries[index][exit];
  }
  return exits;
}

/** Walking along an aisle from one depth to another by all of its picks. */
function passMm({ nearestMm, farthestMm }: Stop, entryMm: number, exitMm: number): number {
  const lowMm = Math.min(entryMm, exitMm);
  const highMm = Math.max(entryMm, exitMm);
  const asideMm = Math.max(0, lowMm - nearestMm) + Math.max(0, farthestMm - highMm);
  return highMm - lowMm + 2 * asideMm;
}

function passAll(
  walk: FloorWalk,
  { aisle, picks }: Stop,
  exitMm: number,
  depthsMm: ArrayLike<number>,
): void {
  const entryMm = walk.depthMm();
  const isForward = exitMm >= entryMm;
  const isBehind = (pick: number) =>
    isForward ? depthsMm[pick] < entryMm : depthsMm[pick] > entryMm;
  // First what lies behind the way to the exit, out and back; then the rest on the way past it.
  const behind = picks.filter(isBehind);
  const ahead = picks.filter((pick) => !isBehind(pick));
  if (isForward) behind.reverse();
  else ahead.reverse();
  for (const pick of behind) walk.take(pick);
  walk.goTo(aisle, entryMm);
  for (const pick of ahead) walk.take(pick);
  walk.goTo(aisle, exitMm);
}
