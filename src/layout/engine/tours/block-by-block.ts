import type { PickerTour } from "../picker-tour.ts";
import { startFloorWalk } from "./floor-walk.ts";
import { type BlockSweep, type SubAisle, subAislesOf } from "./sub-aisles.ts";
import { checkFloor, type Mouth, type TourFloor } from "./tour-floor.ts";

/**
 * Walks up the leftmost aisle with picks to the farthest block that holds any, sweeps that block
 * from left to right, and on the way back each nearer block from the end that is closer.
 *
 * Source: K.J. Roodbergen, R. de Koster (2001), "Routing methods for warehouses with multiple cross
 * aisles", International Journal of Production Research 39(9).
 *
 * Where the tour ends at the back cross-aisle, front and back are exchanged.
 *
 * @param sweep walks one block and leaves it by its front cross-aisle
 */
export function blockByBlock(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  sweep: (block: BlockSweep) => void,
): PickerTour {
  if (endsAtBack(floor)) return blockByBlockFromBack(floor, aisles, depthsMm, sweep);
  const blocks = subAislesOf(floor, aisles, depthsMm);
  const { crossAislesMm } = floor;
  const walk = startFloorWalk(floor, aisles, depthsMm);
  let farthest = blocks.length - 1;
  while (farthest >= 0 && blocks[farthest].length === 0) farthest--;
  if (farthest < 0) {
    walk.goTo(floor.end.aisle, walk.depthMm());
    return walk.finish();
  }
  walk.goTo(floor.start.aisle, 0);
  if (farthest > 0) {
    const leftmost = Math.min(...blocks.flat().map(({ aisle }) => aisle));
    walk.goTo(leftmost, 0);
    for (const block of blocks.slice(0, farthest)) {
      if (block[0]?.aisle !== leftmost) continue;
      for (const pick of block.shift()!.picks) walk.take(pick);
    }
    walk.goTo(leftmost, crossAislesMm[farthest]);
  }
  for (let block = farthest; block >= 0; block--) {
    const subAisles =
      block === farthest ? blocks[block] : nearerEndFirst(blocks[block], walk.aisle());
    if (subAisles.length > 0) {
      sweep({
        walk,
        depthsMm,
        frontMm: crossAislesMm[block],
        backMm: crossAislesMm[block + 1],
        isFromBack: block < farthest,
        subAisles,
        homeAisle: block === 0 ? floor.end.aisle : undefined,
      });
    }
    walk.goTo(walk.aisle(), crossAislesMm[block]);
  }
  walk.goTo(floor.end.aisle, 0);
  return walk.finish();
}

function endsAtBack({ end, crossAislesMm }: TourFloor): boolean {
  return end.crossAisle === crossAislesMm.length - 1;
}

function blockByBlockFromBack(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
  sweep: (block: BlockSweep) => void,
): PickerTour {
  checkFloor(floor);
  const lastCrossAisle = floor.crossAislesMm.length - 1;
  const lengthMm = floor.crossAislesMm[lastCrossAisle];
  const mirrored = (mouth: Mouth) => ({ ...mouth, crossAisle: lastCrossAisle - mouth.crossAisle });
  const tour = blockByBlock(
    {
      ...floor,
      crossAislesMm: floor.crossAislesMm.map((mm) => lengthMm - mm).reverse(),
      start: mirrored(floor.start),
      end: mirrored(floor.end),
    },
    aisles,
    Int32Array.from(depthsMm, (mm) => lengthMm - mm),
    sweep,
  );
  const { walk } = tour;
  return { ...tour, walk: { ...walk, depthsMm: walk.depthsMm.map((mm) => lengthMm - mm) } };
}

function nearerEndFirst(subAisles: SubAisle[], aisle: number): SubAisle[] {
  if (subAisles.length < 2) return subAisles;
  const toFirst = Math.abs(subAisles[0].aisle - aisle);
  const toLast = Math.abs(subAisles[subAisles.length - 1].aisle - aisle);
  return toFirst <= toLast ? subAisles : subAisles.reverse();
}
