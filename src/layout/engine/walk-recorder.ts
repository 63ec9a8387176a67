import type { Block, PickerTour } from "./picker-tour.ts";

/** Writes down a tour while it is walked, starting at the drop point. */
export interface WalkRecorder {
  /** Walks straight to a point of the same aisle or of the same cross-aisle. */
  goTo(aisle: number, depthMm: number): void;
  /** Walks within the aisle to a pick and takes it. */
  take(pick: number): void;
  /** Walks along the front cross-aisle to the drop point and closes the tour. */
  finish(): PickerTour;
}

/** A recorder standing at the drop point, for picks as in `TourPolicy`. */
export function startWalk(block: Block, aisles: Uint16Array, depthsMm: Int32Array): WalkRecorder {
  const sequence = new Int32Array(aisles.length);
  const cornerAisles = [block.dropPointAisle];
  const cornerDepthsMm = [0];
  let taken = 0;
  let lengthMm = 0;

  function goTo(aisle: number, depthMm: number): void {
    const last = cornerAisles.length - 1;
    const acrossMm = Math.abs(aisle - cornerAisles[last]) * block.aislePitchMm;
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
    finish() {
      goTo(block.dropPointAisle, 0);
      const walk = {
        aisles: Int32Array.from(cornerAisles),
        depthsMm: Int32Array.from(cornerDepthsMm),
      };
      return { sequence, lengthMm, walk };
    },
  };
}
