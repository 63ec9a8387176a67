import type { PickerTour } from "../picker-tour.ts";
import { blockByBlock } from "./block-by-block.ts";
import { type BlockSweep, takeFrom } from "./sub-aisles.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * Combined picker tour: sweep each block once, and decide by dynamic programming in which aisles to
 * turn back and through which to walk. Blocks as in `blockByBlock`.
 *
 * O(n log n) time, O(n) memory.
 *
 * Source: K.J. Roodbergen, R. de Koster (2001), "Routing methods for warehouses with multiple cross
 * aisles", International Journal of Production Research 39(9).
 *
 * @throws RangeError as `FloorPolicy`
 */
export function combinedTour(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): PickerTour {
  return blockByBlock(floor, aisles, depthsMm, sweep);
}

function sweep(block: BlockSweep): void {
  const { walk, frontMm, backMm, isFromBack, subAisles } = block;
  const isThrough = throughs(block);
  let isAtBack = isFromBack;
  for (const [index, { aisle, picks }] of subAisles.entries()) {
    takeFrom(walk, aisle, isAtBack ? backMm : frontMm, isAtBack ? picks.toReversed() : picks);
    if (isThrough[index]) isAtBack = !isAtBack;
    walk.goTo(aisle, isAtBack ? backMm : frontMm);
  }
}

/** Which sub-aisles to walk through so that the sweep is shortest and ends at the front. */
function throughs(block: BlockSweep): boolean[] {
  const { depthsMm, frontMm, backMm, isFromBack, subAisles } = block;
  const lengthMm = backMm - frontMm;
  // Cheapest to stand at the front and at the back behind each sub-aisle.
  let atFrontMm = isFromBack ? Infinity : 0;
  let atBackMm = isFromBack ? 0 : Infinity;
  const choices = subAisles.map(({ picks }) => {
    const frontReturnMm = atFrontMm + 2 * (depthsMm[picks[picks.length - 1]] - frontMm);
    const backReturnMm = atBackMm + 2 * (backMm - depthsMm[picks[0]]);
    const choice = {
      toFront: atBackMm + lengthMm < frontReturnMm,
      toBack: atFrontMm + lengthMm < backReturnMm,
    };
    const nextFrontMm = Math.min(frontReturnMm, atBackMm + lengthMm);
    atBackMm = Math.min(backReturnMm, atFrontMm + lengthMm);
    atFrontMm = nextFrontMm;
    return choice;
  });
  const isThrough = new Array<boolean>(choices.length);
  let endsAtBack = false;
  for (let index = choices.length - 1; index >= 0; index--) {
    isThrough[index] = endsAtBack ? choices[index].toBack : choices[index].toFront;
    if (isThrough[index]) endsAtBack = !endsAtBack;
  }
  return isThrough;
}
