import type { FaultList } from "../../platform/fault-list.ts";
import type { StopInput, UnplacedPlan } from "./schema.ts";

/** A stop, and where in the body or file it stands. */
export interface PlacedStop {
  readonly stop: StopInput;
  readonly pointer: string;
}

/** What may be referred to. */
export interface Names {
  readonly depots: ReadonlySet<string>;
  readonly vehicles: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  /** In which some vehicle has a capacity. */
  readonly dimensions: ReadonlySet<string>;
  /** Of which some depot has a stock. */
  readonly items: ReadonlySet<string>;
}

export function namesOf(plan: UnplacedPlan, stops: readonly PlacedStop[]): Names {
  return {
    depots: new Set(plan.depots.map(({ id }) => id)),
    vehicles: new Set(plan.vehicles.map(({ id }) => id)),
    stops: new Set(stops.map(({ stop }) => stop.id)),
    dimensions: new Set(plan.vehicles.flatMap(({ capacity }) => Object.keys(capacity))),
    items: new Set(plan.depots.flatMap(({ stock }) => Object.keys(stock ?? {}))),
  };
}

export function checkUnique(
  ids: readonly (readonly [id: string, pointer: string])[],
  faults: FaultList,
): void {
  const first = new Map<string, string>();
  for (const [id, pointer] of ids) {
    const known = first.get(id);
    if (known === undefined) first.set(id, pointer);
    else faults.add(pointer, "duplicate_id", `"${id}" is at ${known} already.`);
  }
}

/** Faults each id that is not among the known ones, as `unknown_depot` and the like. */
export function checkKnown(
  noun: "depot" | "vehicle" | "stop",
  ids: readonly string[],
  known: ReadonlySet<string>,
  pointer: string,
  faults: FaultList,
): void {
  for (const [i, id] of ids.entries()) {
    if (known.has(id)) continue;
    faults.add(`${pointer}/${i}`, `unknown_${noun}`, `There is no ${noun} "${id}".`);
  }
}

export function checkDimensions(
  amounts: Readonly<Record<string, number>> | undefined,
  { dimensions }: Names,
  pointer: string,
  faults: FaultList,
): void {
  for (const dimension of Object.keys(amounts ?? {})) {
    if (dimensions.has(dimension)) continue;
    const detail = `No vehicle has a capacity in "${dimension}".`;
    faults.add(pointer, "unknown_dimension", detail);
  }
}
