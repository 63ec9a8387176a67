import { UNREACHABLE } from "../../engine/instance.ts";
import { planarMatrix, type Rounding } from "./planar.ts";
import type { VrplibText } from "./vrplib-text.ts";

/**
 * Matrix of a VRPLIB text: rounded straight lines, or the entries it lists, as they are.
 *
 * @throws RangeError if the weights are of another kind, or too few
 */
export function vrplibMatrix(text: VrplibText, round: Rounding): Int32Array {
  const kind = text.field("EDGE_WEIGHT_TYPE");
  if (kind === "EXPLICIT") return explicitMatrix(text);
  if (kind !== "EUC_2D") {
    throw new RangeError(
      `${text.name} has EDGE_WEIGHT_TYPE ${kind}; EUC_2D and EXPLICIT are read.`,
    );
  }
  const points = text.rows("NODE_COORD_SECTION", text.nodeCount, 2);
  if (points === undefined) throw new RangeError(`${text.name} has no NODE_COORD_SECTION.`);
  return planarMatrix(
    points.map(([x, y]) => [x, y]),
    round,
  );
}

/** For each format: the columns of a row that are listed, from and to (exclusive). */
const FORMATS: Record<string, (row: number, count: number) => readonly [number, number]> = {
  FULL_MATRIX: (_, count) => [0, count],
  LOWER_ROW: (row) => [0, row],
  LOWER_DIAG_ROW: (row) => [0, row + 1],
  UPPER_ROW: (row, count) => [row + 1, count],
  UPPER_DIAG_ROW: (row, count) => [row, count],
};

function explicitMatrix(text: VrplibText): Int32Array {
  const format = text.field("EDGE_WEIGHT_FORMAT") ?? "FULL_MATRIX";
  const columnsOf = FORMATS[format];
  if (columnsOf === undefined) {
    throw new RangeError(
      `${text.name} has EDGE_WEIGHT_FORMAT ${format}; ${Object.keys(FORMATS).join(", ")} are read.`,
    );
  }
  const count = text.nodeCount;
  const entries = text.numbers("EDGE_WEIGHT_SECTION") ?? [];
  const matrix = new Int32Array(count * count);
  let at = 0;
  for (let row = 0; row < count; row++) {
    const [from, to] = columnsOf(row, count);
    for (let column = from; column < to; column++) {
      const entry = entries[at++];
      if (format !== "FULL_MATRIX") matrix[column * count + row] = entry;
      matrix[row * count + column] = entry;
      if (matrix[row * count + column] !== entry) {
        throw new RangeError(
          `${text.name}, EDGE_WEIGHT_SECTION from ${row + 1} to ${column + 1} is ` +
            `${entry ?? "missing"}; it must be a 32-bit integer.`,
        );
      }
    }
  }
  if (entries.length !== at) {
    throw new RangeError(
      `${text.name}, EDGE_WEIGHT_SECTION has ${entries.length} numbers, ${format} needs ${at}.`,
    );
  }
  return matrix;
}

/** A copy without ways from a depot to a backhaul, nor from a backhaul to a linehaul. */
export function withoutBackhaulsFirst(
  matrix: Int32Array,
  depots: readonly number[],
  isBackhaul: readonly boolean[],
): Int32Array {
  const count = isBackhaul.length;
  const isDepot = isBackhaul.map((_, node) => depots.includes(node));
  return matrix.map((entry, leg) => {
    const [from, to] = [Math.floor(leg / count), leg % count];
    const closed = isBackhaul[to] ? isDepot[from] : isBackhaul[from] && !isDepot[to];
    return closed ? UNREACHABLE : entry;
  });
}
