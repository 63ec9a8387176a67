import { type WalkNetwork, type Way, walkNetworkOf } from "./walk-network.ts";

/** Whole millimetres. */
export interface Point {
  readonly xMm: number;
  readonly yMm: number;
}

/** Corners of a simple polygon, in either direction; pickers may walk along its edges. */
export type Obstacle = readonly Point[];

/** Nearer to an edge than this counts as on it, which is outside. */
const ON_EDGE_MM = 1e-3;

/**
 * Every straight way between points and corners of obstacles that crosses no obstacle; among them
 * are all shortest ways. Points come first, corners after them. O(points² × corners).
 *
 * Source: T. Lozano-Pérez, M.A. Wesley (1979), "An algorithm for planning collision-free paths among
 * polyhedral obstacles", Communications of the ACM 22(10).
 */
export function visibilityNetwork(
  points: readonly Point[],
  obstacles: readonly Obstacle[],
): { readonly network: WalkNetwork; readonly points: readonly Point[] } {
  const all = [...points, ...obstacles.flat()];
  const ways: Way[] = [];
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) {
      if (obstacles.some((obstacle) => crosses(all[a], all[b], obstacle))) continue;
      const mm = Math.round(Math.hypot(all[a].xMm - all[b].xMm, all[a].yMm - all[b].yMm));
      ways.push([a, b, mm], [b, a, mm]);
    }
  }
  return { network: walkNetworkOf(all.length, ways), points: all };
}

/** Whether a point lies in an obstacle, where nobody can stand; its edges are free. */
export function isInside(point: Point, obstacle: Obstacle): boolean {
  let inside = false;
  for (let i = 0, j = obstacle.length - 1; i < obstacle.length; j = i++) {
    const a = obstacle[i];
    const b = obstacle[j];
    if (distanceToEdgeMm(point, a, b) < ON_EDGE_MM) return false;
    const isBetween = a.yMm > point.yMm !== b.yMm > point.yMm;
    const x = ((b.xMm - a.xMm) * (point.yMm - a.yMm)) / (b.yMm - a.yMm) + a.xMm;
    if (isBetween && point.xMm < x) inside = !inside;
  }
  return inside;
}

/** Whether some stretch of the way lies in the obstacle: between two meetings with its edges. */
function crosses(from: Point, to: Point, obstacle: Obstacle): boolean {
  const shares = [0, 1];
  for (let i = 0, j = obstacle.length - 1; i < obstacle.length; j = i++) {
    addMeetings(from, to, obstacle[j], obstacle[i], shares);
  }
  shares.sort((a, b) => a - b);
  for (let i = 1; i < shares.length; i++) {
    const share = (shares[i - 1] + shares[i]) / 2;
    const middle = {
      xMm: from.xMm + share * (to.xMm - from.xMm),
      yMm: from.yMm + share * (to.yMm - from.yMm),
    };
    if (isInside(middle, obstacle)) return true;
  }
  return false;
}

/** Where the way meets an edge, as a share of the way. */
function addMeetings(from: Point, to: Point, a: Point, b: Point, shares: number[]): void {
  const dx = to.xMm - from.xMm;
  const dy = to.yMm - from.yMm;
  const ex = b.xMm - a.xMm;
  const ey = b.yMm - a.yMm;
  const cross = dx * ey - dy * ex;
  const ax = a.xMm - from.xMm;
  const ay = a.yMm - from.yMm;
  if (cross === 0) {
    // Parallel: on one line, the corners of the edge are where it may enter or leave.
    const lengthSquared = dx * dx + dy * dy;
    if (lengthSquared === 0 || ax * dy - ay * dx !== 0) return;
    const shareA = (ax * dx + ay * dy) / lengthSquared;
    const shareB = ((b.xMm - from.xMm) * dx + (b.yMm - from.yMm) * dy) / lengthSquared;
    for (const share of [shareA, shareB]) if (share > 0 && share < 1) shares.push(share);
    return;
  }
  const share = (ax * ey - ay * ex) / cross;
  const alongEdge = (ax * dy - ay * dx) / cross;
  if (share > 0 && share < 1 && alongEdge >= 0 && alongEdge <= 1) shares.push(share);
}

function distanceToEdgeMm(point: Point, a: Point, b: Point): number {
  const dx = b.xMm - a.xMm;
  const dy = b.yMm - a.yMm;
  const lengthSquared = dx * dx + dy * dy;
  const along = (point.xMm - a.xMm) * dx + (point.yMm - a.yMm) * dy;
  const share = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, along / lengthSquared));
  return Math.hypot(point.xMm - a.xMm - share * dx, point.yMm - a.yMm - share * dy);
}
