import type { Answer } from "./graphhopper-client.ts";
import type { LonLat } from "./road-network.ts";

/** One entry of an error's `hints`: the last part of the Java class, and the point it is about. */
export interface Hint {
  readonly kind: string;
  readonly pointIndex: number | undefined;
  readonly message: string;
}

/** Per leg, in the order of driving. */
export interface DrivenLegs {
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function pathOf(body: unknown): unknown {
  return listOf(fieldOf(body, "paths")).at(0);
}

export function hintsOf(body: unknown): Hint[] {
  return listOf(fieldOf(body, "hints")).map((hint) => {
    const pointIndex = fieldOf(hint, "point_index");
    return {
      kind: String(fieldOf(hint, "details") ?? "")
        .split(".")
        .at(-1)!,
      pointIndex: Number.isInteger(pointIndex) ? (pointIndex as number) : undefined,
      message: String(fieldOf(hint, "message") ?? ""),
    };
  });
}

/** What the server gave as its reason; errors come in three shapes and sometimes in none. */
export function messageOf({ status, body, code }: Answer): string {
  const message = fieldOf(body, "message") ?? listOf(fieldOf(body, "errors")).join(", ");
  const text = typeof message === "string" && message !== "" ? message : (code ?? "no reason");
  return `status ${status}, ${text.slice(0, 300)}`;
}

/** The values of the [from, to, value] intervals: one per leg, also where a leg is empty. */
function detailOf(body: unknown, name: string, legCount: number): Float64Array | undefined {
  const intervals = listOf(fieldOf(fieldOf(pathOf(body), "details"), name));
  if (intervals.length !== legCount) return undefined;
  const values = Float64Array.from(intervals, (interval) => {
    const value = listOf(interval).at(2);
    return typeof value === "number" ? value : Number.NaN;
  });
  return values.every((value) => value >= 0) ? values : undefined;
}

/** Undefined unless the answer has the details leg_time and leg_distance of `legCount` legs. */
export function legsOf(body: unknown, legCount: number): DrivenLegs | undefined {
  const milliseconds = detailOf(body, "leg_time", legCount);
  const metres = detailOf(body, "leg_distance", legCount);
  if (milliseconds === undefined || metres === undefined) return undefined;
  return {
    seconds: milliseconds.map((ms) => ms / 1_000),
    metres: metres.map((m) => Math.round(m * 1_000) / 1_000),
  };
}

function lineOf(value: unknown): LonLat[] | undefined {
  const line: LonLat[] = [];
  for (const position of listOf(fieldOf(value, "coordinates"))) {
    const [lon, lat] = listOf(position);
    if (typeof lon !== "number" || typeof lat !== "number") return undefined;
    line.push([lon, lat]);
  }
  return line.length > 0 ? line : undefined;
}

/** The driven line. */
export function geometryOf(body: unknown): LonLat[] | undefined {
  return lineOf(fieldOf(pathOf(body), "points"));
}

/** Where each of the `count` points asked for lies on the network. */
export function snappedOf(body: unknown, count: number): LonLat[] | undefined {
  const snapped = lineOf(fieldOf(pathOf(body), "snapped_waypoints"));
  return snapped?.length === count ? snapped : undefined;
}

/** What the hints of a refusal say, for people. */
export function messageOfHints(hints: readonly Hint[]): string {
  return [...new Set(hints.map(({ message }) => message))].join("; ").slice(0, 300);
}

/** Row-major; NaN in both where there is no way. */
export interface MatrixAnswer {
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
  /** Rows and columns whose point lies near no road. */
  readonly nowhereFrom: ReadonlySet<number>;
  readonly nowhereTo: ReadonlySet<number>;
}

/** The cells of a list of lists, NaN for null; undefined if it has another shape or other values. */
function cellsOf(value: unknown, rowCount: number, columnCount: number): Float64Array | undefined {
  const rows = listOf(value);
  if (rows.length !== rowCount) return undefined;
  const cells = new Float64Array(rowCount * columnCount);
  for (const [row, list] of rows.entries()) {
    const values = listOf(list);
    if (values.length !== columnCount) return undefined;
    for (const [column, cell] of values.entries()) {
      const isValue = typeof cell === "number" && cell >= 0 && Number.isFinite(cell);
      if (!isValue && cell !== null) return undefined;
      cells[row * columnCount + column] = isValue ? cell : Number.NaN;
    }
  }
  return cells;
}

function indicesOf(body: unknown, name: string): Set<number> {
  const hints = fieldOf(body, "hints");
  const all = Array.isArray(hints) ? hints : [hints];
  return new Set(all.flatMap((hint) => listOf(fieldOf(hint, name)) as number[]));
}

/** Times and distances of the hosted matrix. */
export function matrixOf(
  body: unknown,
  rowCount: number,
  columnCount: number,
): MatrixAnswer | undefined {
  const seconds = cellsOf(fieldOf(body, "times"), rowCount, columnCount);
  const metres = cellsOf(fieldOf(body, "distances"), rowCount, columnCount);
  if (seconds === undefined || metres === undefined) return undefined;
  for (let cell = 0; cell < seconds.length; cell++) {
    if (Number.isNaN(seconds[cell]) || Number.isNaN(metres[cell])) {
      [seconds[cell], metres[cell]] = [Number.NaN, Number.NaN];
    }
  }
  return {
    seconds,
    metres,
    nowhereFrom: indicesOf(body, "invalid_from_points"),
    nowhereTo: indicesOf(body, "invalid_to_points"),
  };
}
