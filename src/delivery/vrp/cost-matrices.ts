import type { FaultList } from "../../platform/fault-list.ts";
import { addressesOf } from "./addresses.ts";
import type { CostMatrix, VrpRequest } from "./request-schema.ts";

/** Seconds and metres between places, row-major; NaN where there is no way. */
export interface Legs {
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
}

const DEFAULT_PROFILE = "car";

/** The routing profile of each vehicle. */
export function profilesOf({ vehicles, vehicle_types }: VrpRequest): string[] {
  const profileOf = new Map((vehicle_types ?? []).map((type) => [type.type_id, type.profile]));
  return vehicles.map((vehicle) => profileOf.get(vehicle.type_id) ?? DEFAULT_PROFILE);
}

/** A matrix for a profile: the one that names it, or else the one that names none. */
function matrixFor(matrices: readonly CostMatrix[], profile: string): number {
  const named = matrices.findIndex((matrix) => matrix.profile === profile);
  return named >= 0 ? named : matrices.findIndex((matrix) => !matrix.profile);
}

/** Adds a fault for each cost matrix that is malformed, and for each profile without one. */
export function checkCostMatrices(request: VrpRequest, faults: FaultList): void {
  const matrices = request.cost_matrices ?? [];
  if (matrices.length === 0) return;
  for (const [i, matrix] of matrices.entries()) {
    const at = `/cost_matrices/${i}`;
    if (matrices.findIndex((other) => (other.profile ?? "") === (matrix.profile ?? "")) < i) {
      const detail = `There is another matrix for the profile "${matrix.profile ?? ""}".`;
      faults.add(`${at}/profile`, "repeated", detail);
    }
    if (new Set(matrix.location_ids).size < matrix.location_ids.length) {
      faults.add(`${at}/location_ids`, "repeated", "A location stands twice.");
    }
    if (matrix.type === "google") checkGoogle(at, matrix, faults);
    else checkDefault(at, matrix, faults);
  }
  const used = new Set<number>();
  for (const profile of new Set(profilesOf(request))) {
    const index = matrixFor(matrices, profile);
    if (index >= 0) used.add(index);
    else
      faults.add("/cost_matrices", "missing", `There is no matrix for the profile "${profile}".`);
  }
  const addresses = addressesOf(request);
  for (const index of used) {
    const known = new Set(matrices[index]!.location_ids);
    const missing = new Set<string>();
    for (const [, { location_id }] of addresses)
      if (!known.has(location_id)) missing.add(location_id);
    for (const id of missing) {
      const detail = `The matrix has no location "${id}".`;
      faults.add(`/cost_matrices/${index}/location_ids`, "missing", detail);
    }
  }
}

function isLeg(value: unknown): boolean {
  return value === null || (typeof value === "number" && value >= 0 && value < 2 ** 31 - 1);
}

function checkDefault(at: string, matrix: CostMatrix, faults: FaultList): void {
  const { times, distances } = matrix.data;
  const size = matrix.location_ids.length;
  checkRows(`${at}/data/times`, times, size, faults);
  if (distances !== undefined) checkRows(`${at}/data/distances`, distances, size, faults);
}

function checkRows(at: string, rows: unknown, size: number, faults: FaultList): void {
  if (!Array.isArray(rows) || rows.length !== size) {
    const count = Array.isArray(rows) ? `${rows.length} rows` : "no rows";
    faults.add(at, "wrong_size", `There are ${count} for ${size} locations.`);
    return;
  }
  for (const [from, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== size) {
      const count = Array.isArray(row) ? `${row.length} entries` : "no entries";
      faults.add(`${at}/${from}`, "wrong_size", `The row has ${count} for ${size} locations.`);
      return;
    }
    const to = row.findIndex((value) => !isLeg(value));
    if (to >= 0) {
      const detail = "An entry is a number from 0 to 2^31, or null where there is no way.";
      faults.add(`${at}/${from}/${to}`, "invalid_type", detail);
      return;
    }
  }
}

interface GoogleElement {
  readonly status?: string;
  readonly duration?: { readonly value?: unknown };
  readonly distance?: { readonly value?: unknown };
}

function googleElements({ data }: CostMatrix, from: number): readonly GoogleElement[] | undefined {
  const row = (data.rows as { elements?: unknown }[] | undefined)?.[from];
  return Array.isArray(row?.elements) ? row.elements : undefined;
}

/** What a cell of Google's answer says; null where its status is not OK. */
function googleValue(element: GoogleElement, part: "duration" | "distance"): unknown {
  return (element.status ?? "OK") === "OK" ? element[part]?.value : null;
}

function checkGoogle(at: string, matrix: CostMatrix, faults: FaultList): void {
  const size = matrix.location_ids.length;
  const { rows } = matrix.data;
  if (!Array.isArray(rows) || rows.length !== size) {
    const detail = `Google's answer has one row for each of the ${size} locations.`;
    faults.add(`${at}/data/rows`, "wrong_size", detail);
    return;
  }
  for (let from = 0; from < size; from++) {
    const elements = googleElements(matrix, from);
    if (elements?.length !== size) {
      const detail = `The row has ${elements?.length ?? "no"} elements for ${size} locations.`;
      faults.add(`${at}/data/rows/${from}/elements`, "wrong_size", detail);
      return;
    }
    const to = elements.findIndex(
      (element) =>
        typeof element !== "object" ||
        element === null ||
        !isLeg(googleValue(element, "duration")) ||
        !isLeg(googleValue(element, "distance")),
    );
    if (to >= 0) {
      const detail = "An element that is OK has a duration.value and a distance.value from 0.";
      faults.add(`${at}/data/rows/${from}/elements/${to}`, "invalid_type", detail);
      return;
    }
  }
}

/** The legs between a request's locations by its own matrices; of one that passed the check. */
export function givenLegs(
  request: VrpRequest,
  profile: string,
  locationIds: readonly string[],
): Legs | undefined {
  const matrices = request.cost_matrices ?? [];
  if (matrices.length === 0) return undefined;
  const matrix = matrices[matrixFor(matrices, profile)]!;
  const rowOf = new Map(matrix.location_ids.map((id, row) => [id, row]));
  const rows = locationIds.map((id) => rowOf.get(id)!);
  const at = cellReader(matrix);
  const count = rows.length;
  const legs = {
    seconds: new Float64Array(count * count),
    metres: new Float64Array(count * count),
  };
  for (const [from, row] of rows.entries()) {
    for (const [to, column] of rows.entries()) {
      const { seconds, metres } = at(row, column);
      legs.seconds[from * count + to] = from === to ? 0 : (seconds ?? Number.NaN);
      legs.metres[from * count + to] = from === to ? 0 : (metres ?? Number.NaN);
    }
  }
  return legs;
}

type Cell = { readonly seconds: number | null; readonly metres: number | null };

function cellReader(matrix: CostMatrix): (from: number, to: number) => Cell {
  if (matrix.type === "google") {
    return (from, to) => {
      const element = googleElements(matrix, from)![to]!;
      return {
        seconds: googleValue(element, "duration") as number | null,
        metres: googleValue(element, "distance") as number | null,
      };
    };
  }
  const times = matrix.data.times as (number | null)[][];
  const distances = matrix.data.distances as (number | null)[][] | undefined;
  return (from, to) => {
    const seconds = times[from]![to]!;
    return { seconds, metres: distances ? distances[from]![to]! : seconds === null ? null : 0 };
  };
}
