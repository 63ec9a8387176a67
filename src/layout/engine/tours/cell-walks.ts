import {
  FROM_BACK,
  FROM_BOTH_ENDS,
  FROM_FRONT,
  NOT_ENTERED,
  THROUGH,
  TWICE_THROUGH,
  WAY_COUNT,
} from "./frontier.ts";
import type { PrizeCells } from "./prize-cells.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * A way to walk a cell as far as some places of it: order[first..frontEnd − 1] are passed from the
 * front and order[backStart..end − 1] from the back.
 */
export interface CellWalk {
  readonly way: number;
  readonly lengthMm: number;
  /** Length less the prizes of all places passed. */
  readonly reducedMm: number;
  readonly frontEnd: number;
  readonly backStart: number;
}

/** The walks of a cell by way, those that cost least after prizes first. */
export type CellWalks = readonly (readonly CellWalk[])[];

/**
 * Every way to walk a cell that no shorter one replaces: turning at places only.
 *
 * @param prizesMm by position in `order`
 */
export function cellWalksOf(
  { crossAislesMm, canTurnInAisles = true }: TourFloor,
  { blockCount, starts, order, intoBlockMm }: PrizeCells,
  cell: number,
  prizesMm: Float64Array,
): CellWalks {
  const first = starts[cell];
  const end = starts[cell + 1];
  const block = cell % blockCount;
  const blockMm = crossAislesMm[block + 1] - crossAislesMm[block];
  const depthMm = (at: number) => intoBlockMm[order[at]];
  // What the places before each one are worth together.
  const before = new Float64Array(end - first + 1);
  for (let at = first; at < end; at++) before[at - first + 1] = before[at - first] + prizesMm[at];
  const allMm = before[end - first];
  const walks: CellWalk[][] = Array.from({ length: WAY_COUNT }, () => []);
  const add = (way: number, lengthMm: number, frontEnd: number, backStart: number) => {
    const passedMm = before[frontEnd - first] + allMm - before[backStart - first];
    walks[way].push({ way, lengthMm, reducedMm: lengthMm - passedMm, frontEnd, backStart });
  };
  add(NOT_ENTERED, 0, first, end);
  add(THROUGH, blockMm, end, end);
  add(TWICE_THROUGH, 2 * blockMm, end, end);
  if (!canTurnInAisles) return walks;
  // Places at one depth are passed together.
  const endsAt = (at: number) => at === end || at === first || depthMm(at) > depthMm(at - 1);
  const fronts: number[] = [];
  const backs: number[] = [];
  for (let at = first + 1; at <= end; at++) if (endsAt(at)) fronts.push(at);
  for (let at = first; at < end; at++) if (endsAt(at)) backs.push(at);
  for (const front of fronts) add(FROM_FRONT, 2 * depthMm(front - 1), front, end);
  for (const back of backs) add(FROM_BACK, 2 * (blockMm - depthMm(back)), first, back);
  for (const front of fronts) {
    for (const back of backs) {
      if (back < front) continue;
      const lengthMm = 2 * (depthMm(front - 1) + blockMm - depthMm(back));
      add(FROM_BOTH_ENDS, lengthMm, front, back);
    }
  }
  for (const ofWay of walks) ofWay.sort((a, b) => a.reducedMm - b.reducedMm);
  return walks;
}
