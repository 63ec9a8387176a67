import type { Sweep } from "./closed-sweep.ts";
import {
  FROM_BACK,
  FROM_BOTH_ENDS,
  FROM_FRONT,
  NOT_ENTERED,
  THROUGH,
  TWICE_THROUGH,
  WAY_COUNT,
} from "./frontier.ts";
import type { TourFloor } from "./tour-floor.ts";

/**
 * `closedSweep` for two cross-aisles with the six states as variables, several times as fast: odd is
 * (U,U,1C), front (E,0,1C), back (0,E,1C), joined (E,E,1C), apart (E,E,2C) in the source's terms.
 *
 * Source: H.D. Ratliff, A.S. Rosenthal (1983), "Order-picking in a rectangular warehouse: a
 * solvable case of the traveling salesman problem", Operations Research 31(3).
 */
export function oneBlockSweep(floor: TourFloor): Sweep {
  const { aislePitchMm, start } = floor;
  const startsInFront = start.crossAisle === 0;

  return ({ count, aisles, waysMm }) => {
    let untouched = 0;
    let odd = Infinity;
    let front = Infinity;
    let back = Infinity;
    let joined = Infinity;
    let apart = Infinity;
    for (let column = 0, at = 0; column < count; column++, at += WAY_COUNT) {
      if (column > 0) {
        const twiceMm = 2 * (aisles[column] - aisles[column - 1]) * aislePitchMm;
        odd += twiceMm;
        front = Math.min(front, joined) + twiceMm;
        back = Math.min(back, joined) + twiceMm;
        joined += 2 * twiceMm;
        apart += 2 * twiceMm;
        untouched = Infinity;
      }
      if (aisles[column] === start.aisle) {
        apart = Math.min(apart, startsInFront ? back : front);
        if (startsInFront) front = Math.min(front, untouched);
        else back = Math.min(back, untouched);
        if (startsInFront) back = Infinity;
        else front = Infinity;
        untouched = Infinity;
      }
      const emptyMm = waysMm[at + NOT_ENTERED];
      const throughMm = waysMm[at + THROUGH];
      const frontMm = waysMm[at + FROM_FRONT];
      const backMm = waysMm[at + FROM_BACK];
      const bothMm = waysMm[at + FROM_BOTH_ENDS];
      const leastMm = Math.min(emptyMm, frontMm, backMm, bothMm);
      const looseMm = Math.min(untouched, front, back, apart);
      const nextOdd = Math.min(odd + leastMm, Math.min(looseMm, joined) + throughMm);
      joined = Math.min(joined + leastMm, odd + throughMm, looseMm + waysMm[at + TWICE_THROUGH]);
      apart = Math.min(
        apart + leastMm,
        front + Math.min(backMm, bothMm),
        back + Math.min(frontMm, bothMm),
        untouched + bothMm,
      );
      front = Math.min(front + Math.min(emptyMm, frontMm), untouched + frontMm);
      back = Math.min(back + Math.min(emptyMm, backMm), untouched + backMm);
      odd = nextOdd;
    }
    return Math.min(front, back, joined);
  };
}
