/** One block of parallel aisles between a front and a back cross-aisle, by their centre lines. */
export interface Block {
  readonly aisleCount: number;
  readonly aislePitchMm: number;
  /** From the front cross-aisle to the back one, 1..`MAX_AISLE_LENGTH_MM`. */
  readonly aisleLengthMm: number;
  /** The drop point lies where this aisle meets the front cross-aisle. */
  readonly dropPointAisle: number;
}

/**
 * The corners of a walk, one aisle and one distance from the front cross-aisle each.
 *
 * Neighbouring corners share the aisle, or lie on the same cross-aisle; the first and the last are
 * the drop point.
 */
export interface PickerWalk {
  readonly aisles: Int32Array;
  readonly depthsMm: Int32Array;
}

export interface PickerTour {
  /** Every pick once, in the order in which the walk takes them. */
  readonly sequence: Int32Array;
  readonly lengthMm: number;
  readonly walk: PickerWalk;
}

/**
 * A way to walk a pick list; all of them share this contract.
 *
 * @param aisles aisle of each pick, length n
 * @param depthsMm distance of each pick from the front cross-aisle, length n, 0..aisleLengthMm
 * @throws RangeError if the block makes no sense, the arrays differ in length or a pick is outside
 */
export type TourPolicy = (block: Block, aisles: Uint16Array, depthsMm: Int32Array) => PickerTour;

/** Ten kilometres: keeps every length an exact integer. */
export const MAX_AISLE_LENGTH_MM = 10_000_000;

/**
 * The picks by aisle, within an aisle from front to back; equal places keep their given order.
 *
 * @throws RangeError as `TourPolicy`
 */
export function sortedPicks(block: Block, aisles: Uint16Array, depthsMm: Int32Array): Int32Array {
  checkBlock(block);
  const n = aisles.length;
  if (depthsMm.length !== n) throw new RangeError(`Got ${depthsMm.length} depths for ${n} picks.`);
  const sequence = new Int32Array(n);
  for (let pick = 0; pick < n; pick++) {
    if (aisles[pick] >= block.aisleCount) {
      throw new RangeError(
        `Pick ${pick} is in aisle ${aisles[pick]}; there are ${block.aisleCount}.`,
      );
    }
    if (depthsMm[pick] < 0 || depthsMm[pick] > block.aisleLengthMm) {
      throw new RangeError(
        `Pick ${pick} is ${depthsMm[pick]} mm deep; the aisle has ${block.aisleLengthMm} mm.`,
      );
    }
    sequence[pick] = pick;
  }
  return sequence.sort((a, b) => aisles[a] - aisles[b] || depthsMm[a] - depthsMm[b]);
}

function checkBlock(block: Block): void {
  const { aisleCount, aislePitchMm, aisleLengthMm, dropPointAisle } = block;
  if (!isWholeBetween(aisleCount, 1, 65_536)) {
    throw new RangeError(`A block has 1 to 65,536 aisles, not ${aisleCount}.`);
  }
  if (!isWholeBetween(aislePitchMm, 1, MAX_AISLE_LENGTH_MM)) {
    throw new RangeError(`The aisle pitch must be whole millimetres, not ${aislePitchMm}.`);
  }
  if (!isWholeBetween(aisleLengthMm, 1, MAX_AISLE_LENGTH_MM)) {
    throw new RangeError(`The aisle length must be whole millimetres, not ${aisleLengthMm}.`);
  }
  if (!isWholeBetween(dropPointAisle, 0, aisleCount - 1)) {
    throw new RangeError(`The drop point is at aisle ${dropPointAisle}; there are ${aisleCount}.`);
  }
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
