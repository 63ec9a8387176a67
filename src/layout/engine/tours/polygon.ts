/** Whole millimetres. */
export interface Point {
  readonly xMm: number;
  readonly yMm: number;
}

/** An upright rectangle. */
export interface Rectangle {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly frontMm: number;
  readonly backMm: number;
}

/** Less is rounding of corners that only touch. */
const LEAST_OVERLAP_MM2 = 1;

/**
 * The smallest rectangle round what a polygon and a rectangle have in common; undefined if they only
 * touch.
 *
 * Source: I.E. Sutherland, G.W. Hodgman (1974), "Reentrant polygon clipping", Communications of the
 * ACM 17(1).
 */
export function commonBox(corners: readonly Point[], box: Rectangle): Rectangle | undefined {
  const { leftMm, rightMm, frontMm, backMm } = box;
  let inside: readonly Point[] = corners;
  inside = clipped(inside, ({ xMm }) => xMm - leftMm);
  inside = clipped(inside, ({ xMm }) => rightMm - xMm);
  inside = clipped(inside, ({ yMm }) => yMm - frontMm);
  inside = clipped(inside, ({ yMm }) => backMm - yMm);
  if (areaMm2(inside) < LEAST_OVERLAP_MM2) return undefined;
  return boxOf(inside);
}

export function boxOf(corners: readonly Point[]): Rectangle {
  const xs = corners.map(({ xMm }) => xMm);
  const ys = corners.map(({ yMm }) => yMm);
  return {
    leftMm: Math.min(...xs),
    rightMm: Math.max(...xs),
    frontMm: Math.min(...ys),
    backMm: Math.max(...ys),
  };
}

export function areaMm2(corners: readonly Point[]): number {
  let doubled = 0;
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % corners.length];
    doubled += a.xMm * b.yMm - b.xMm * a.yMm;
  }
  return Math.abs(doubled) / 2;
}

/** The first two edges that meet where they should not, each by its first corner. */
export function crossingEdges(corners: readonly Point[]): readonly [number, number] | undefined {
  const n = corners.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (j === i + 1 || (i === 0 && j === n - 1)) continue;
      if (meet(corners[i], corners[i + 1], corners[j], corners[(j + 1) % n])) return [i, j];
    }
  }
  return undefined;
}

/** What lies on the side of a line where `sideMm` is not negative. */
function clipped(corners: readonly Point[], sideMm: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  for (const [i, b] of corners.entries()) {
    const a = corners[(i + corners.length - 1) % corners.length];
    const fromMm = sideMm(a);
    const toMm = sideMm(b);
    if (fromMm < 0 !== toMm < 0) {
      const share = fromMm / (fromMm - toMm);
      const xMm = a.xMm + share * (b.xMm - a.xMm);
      kept.push({ xMm, yMm: a.yMm + share * (b.yMm - a.yMm) });
    }
    if (toMm >= 0) kept.push(b);
  }
  return kept;
}

function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q.xMm - p.xMm) * (r.yMm - p.yMm) - (q.yMm - p.yMm) * (r.xMm - p.xMm));
  if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return true;
  return (
    [c, d].some((point) => turn(a, b, point) === 0 && isBetween(a, b, point)) ||
    [a, b].some((point) => turn(c, d, point) === 0 && isBetween(c, d, point))
  );
}

function isBetween(a: Point, b: Point, { xMm, yMm }: Point): boolean {
  return (
    xMm >= Math.min(a.xMm, b.xMm) &&
    xMm <= Math.max(a.xMm, b.xMm) &&
    yMm >= Math.min(a.yMm, b.yMm) &&
    yMm <= Math.max(a.yMm, b.yMm)
  );
}
