/** Rounds one straight-line distance to an integer in the unit of the caller's choice. */
export type Rounding = (distance: number) => number;

/** EUC_2D of TSPLIB: to the nearest integer. */
export const nearest: Rounding = (distance) => Math.floor(distance + 0.5);

/** The DIMACS convention for time windows: cut after one decimal, counted in tenths. */
export const tenths: Rounding = (distance) => Math.floor(10 * distance + 1e-9);

/** Full precision, as integers of 1 ÷ `parts`. */
export function partsOf(parts: number): Rounding {
  return (distance) => Math.round(parts * distance);
}

/** Full precision rounded up, so that a plan in time by it is in time by the exact distances. */
export function partsUp(parts: number): Rounding {
  return (distance) => Math.ceil(parts * distance - 1e-6);
}

/** Row-major matrix of rounded straight-line distances. */
export function planarMatrix(
  points: readonly (readonly [number, number])[],
  round: Rounding,
): Int32Array {
  const count = points.length;
  const matrix = new Int32Array(count * count);
  for (const [from, [fromX, fromY]] of points.entries()) {
    for (const [to, [toX, toY]] of points.entries()) {
      const [dx, dy] = [fromX - toX, fromY - toY];
      matrix[from * count + to] = round(Math.sqrt(dx * dx + dy * dy));
    }
  }
  return matrix;
}
