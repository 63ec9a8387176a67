/**
 * The corners of a walk, one aisle and one distance from the front cross-aisle each.
 *
 * Neighbouring corners share the aisle, or lie on the same cross-aisle; the first and the last are
 * where the tour starts and ends.
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

/** Ten kilometres: keeps every length an exact integer. */
export const MAX_AISLE_LENGTH_MM = 10_000_000;
