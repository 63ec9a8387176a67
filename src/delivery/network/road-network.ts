/** Degrees, longitude first as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

/** [west, south, east, north] in degrees. */
export type BoundingBox = readonly [number, number, number, number];

/** How far a value can be trusted; the numbers are what `quality` arrays hold. */
export const QUALITY = { road: 0, cached: 1, estimate: 2, unreachable: 3, failed: 4 } as const;

/**
 * Why a cell is not a road value: `snap` no road near the point, `no-connection` no way between
 * the two, `timeout` the deadline passed, `upstream` the provider failed, `budget` its quota.
 */
export type FailureReason = "snap" | "no-connection" | "timeout" | "upstream" | "budget";

/** `from` and `to` are indices into the query's points. */
export interface Failure {
  readonly from: number;
  readonly to: number;
  readonly reason: FailureReason;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** What the whole call may take, in milliseconds from now; what is missing then has failed. */
  readonly deadlineMs: number;
  /**
   * Whether cells the provider failed to answer (timeout, upstream, budget) are filled with the
   * great-circle estimate. Unreachable cells never are: that there is no way is an answer.
   */
  readonly allowEstimate: boolean;
  /** Whose budget pays where calls cost credits. Absent: the exchange's own. */
  readonly organisationId?: string;
}

export interface RouteQuery {
  /** In the order of driving, at least two. */
  readonly points: readonly LonLat[];
  readonly profile: string;
  readonly geometry?: boolean;
}

export interface MatrixQuery {
  readonly from: readonly LonLat[];
  readonly to: readonly LonLat[];
  readonly profile: string;
}

export interface SnapQuery {
  readonly points: readonly LonLat[];
  readonly profile: string;
}

export interface LineString {
  readonly type: "LineString";
  readonly coordinates: readonly LonLat[];
}

/** One leg per pair of consecutive points. NaN where there is no value. */
export interface RouteResult {
  /** Sum over the legs; NaN if one has no value. */
  readonly metres: number;
  readonly seconds: number;
  readonly legMetres: Float64Array;
  readonly legSeconds: Float64Array;
  readonly legQuality: Uint8Array;
  /** `from` is the leg's first point, `to` the one after it. */
  readonly failures: readonly Failure[];
  /** Along the roads; straight over legs that are not road values. Only if asked for. */
  readonly geometry?: LineString;
}

/** Row-major, cell `from * toCount + to`. NaN where there is no value. */
export interface MatrixResult {
  /** To the millisecond, as a fraction. */
  readonly seconds: Float64Array;
  /** To the millimetre. */
  readonly metres: Float64Array;
  /** One of `QUALITY` per cell. */
  readonly quality: Uint8Array;
  /** One per cell that should have been a road value and is not, estimated or not. */
  readonly failures: readonly Failure[];
  /** What a person should know of how it was had: why cells are estimates. Absent if nothing. */
  readonly notices?: readonly string[];
}

export type SnapResult =
  | {
      /** The place on the road network; `offsetM` from the point asked for. */
      readonly point: LonLat;
      readonly offsetM: number;
    }
  | { readonly point: null; readonly reason: FailureReason };

export interface Capabilities {
  readonly profiles: readonly string[];
  /** Points outside cannot be snapped. */
  readonly bbox?: BoundingBox;
  readonly elevation: boolean;
  /** Points in one query. */
  readonly maxLocations?: number;
  readonly traffic: boolean;
  /** Of the road data, RFC 3339. */
  readonly dataDate?: string;
}

/**
 * The road between places. Partial failure is data: a call throws only for invalid input
 * (RangeError), when its signal aborts, or when nothing of the answer is usable (RoadNetworkError).
 */
export interface RoadNetwork {
  /** Provider, version of its data and profiles: part of every cache key. */
  readonly id: string;
  capabilities(): Promise<Capabilities>;
  route(query: RouteQuery, options: CallOptions): Promise<RouteResult>;
  matrix(query: MatrixQuery, options: CallOptions): Promise<MatrixResult>;
  /** One result per point, in their order. */
  snap(query: SnapQuery, options: CallOptions): Promise<SnapResult[]>;
}

declare module "../../platform/context.ts" {
  interface Ports {
    readonly roads: RoadNetwork;
  }
}

/** Nothing of the answer is usable and no estimate was allowed. */
export class RoadNetworkError extends Error {
  override readonly name = "RoadNetworkError";
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** @throws RangeError naming the first point that is no place on Earth */
export function checkPoints(name: string, points: readonly LonLat[]): void {
  for (const [index, point] of points.entries()) {
    const [lon, lat] = point;
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new RangeError(
        `${name}[${index}] is (${lon}, ${lat}): give longitude (±180) first, then latitude (±90).`,
      );
    }
  }
}

/** @throws RangeError for points that are no places, no deadline, or fewer than two points */
export function checkRouteQuery(query: RouteQuery, options: CallOptions): void {
  checkDeadline(options);
  checkPoints("points", query.points);
  if (query.points.length < 2) {
    throw new RangeError(`A route needs at least 2 points, got ${query.points.length}.`);
  }
}

/** @throws RangeError for points that are no places, or no deadline */
export function checkMatrixQuery(query: MatrixQuery, options: CallOptions): void {
  checkDeadline(options);
  checkPoints("from", query.from);
  checkPoints("to", query.to);
}

/** @throws RangeError for points that are no places, or no deadline */
export function checkSnapQuery(query: SnapQuery, options: CallOptions): void {
  checkDeadline(options);
  checkPoints("points", query.points);
}

function checkDeadline({ deadlineMs }: CallOptions): void {
  if (!(deadlineMs > 0)) {
    throw new RangeError(`deadlineMs is ${deadlineMs}: give the milliseconds the call may take.`);
  }
}
