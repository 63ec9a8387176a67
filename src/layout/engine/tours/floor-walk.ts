import type { PickerTour } from "../picker-tour.ts";
import type { Mouth, TourFloor } from "./tour-floor.ts";

/** Writes down a tour while it is walked, starting at the floor's start. */
export interface FloorWalk {
  /** Walks straight to a point of the same aisle or of the same cross-aisle. */
  goTo(aisle: number, depthMm: number): void;
  /** Walks straight to a pick and takes it. */
  take(pick: number): void;
  /** Where the walk has come to. */
  aisle(): number;
  depthMm(): number;
  /** Walks straight to the floor's end and closes the tour. */
  finish(): PickerTour;
}

/** A walk standing at the floor's start, for n picks at aisles[pick], depthsMm[pick]. */
export function startFloorWalk(
  floor: TourFloor,
  aisles: ArrayLike<number>,
  depthsMm: ArrayLike<number>,
): FloorWalk {
  const sequence = new Int32Array(aisles.length);
  const cornerAisles = [floor.start.aisle];
  const cornerDepthsMm = [depthOfMouth(floor, floor.start)];
  let taken = 0;
  let lengthMm = 0;

  function goTo(aisle: number, depthMm: number): void {
    const last = cornerAisles.length - 1;
    const acrossMm = Math.abs(aisle - cornerAisles[last]) * floor.aislePitchMm;
    const alongMm = Math.abs(depthMm - cornerDepthsMm[last]);
    if (acrossMm + alongMm === 0) return;
    lengthMm += acrossMm + alongMm;
    // Going straight on moves the last corner instead of adding one.
    if (last > 0 && isStraightOn(last, aisle, depthMm)) {
      cornerAisles[last] = aisle;
      cornerDepthsMm[last] = depthMm;
      return;
    }
    cornerAisles.push(aisle);
    cornerDepthsMm.push(depthMm);
  }

  function isStraightOn(last: number, aisle: number, depthMm: number): boolean {
    const acrossBefore = Math.sign(cornerAisles[last] - cornerAisles[last - 1]);
    const alongBefore = Math.sign(cornerDepthsMm[last] - cornerDepthsMm[last - 1]);
    return (
      Math.sign(aisle - cornerAisles[last]) === acrossBefore &&
      Math.sign(depthMm - cornerDepthsMm[last]) === alongBefore
    );
  }

  return {
    goTo,
    take(pick) {
      goTo(aisles[pick], depthsMm[pick]);
      sequence[taken++] = pick;
    },
    aisle: () => cornerAisles[cornerAisles.length - 1],
    depthMm: () => cornerDepthsMm[cornerDepthsMm.length - 1],
    finish() {
      goTo(floor.end.aisle, depthOfMouth(floor, floor.end));
      const walk = {
        aisles: Int32Array.from(cornerAisles),
        depthsMm: Int32Array.from(cornerDepthsMm),
      };
      return { sequence, lengthMm, walk };
    },
  };
}

export function depthOfMouth(floor: TourFloor, mouth: Mouth): number {
  return floor.crossAislesMm[mouth.crossAisle];
}
