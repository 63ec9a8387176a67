import type { FaultList } from "../../platform/fault-list.ts";
import { checkKnown, checkUnique, type Names } from "./references.ts";
import type { StoredPlan } from "./schema.ts";

type Relation = NonNullable<StoredPlan["relations"]>[number];

/** Faults of relations: stops and vehicles that are not there, cycles, together and apart at once. */
export function checkRelations(
  relations: readonly Relation[],
  names: Names,
  faults: FaultList,
): void {
  for (const [i, relation] of relations.entries()) {
    const pointer = `/relations/${i}`;
    const { kind, vehicle, stops } = relation;
    checkKnown("stop", stops, names.stops, `${pointer}/stops`, faults);
    checkUnique(
      stops.map((id, j): [string, string] => [id, `${pointer}/stops/${j}`]),
      faults,
    );
    if (vehicle !== undefined && !names.vehicles.has(vehicle)) {
      const detail = `There is no vehicle "${vehicle}".`;
      faults.add(`${pointer}/vehicle`, "unknown_vehicle", detail);
    }
    const isOrdered = kind === "sequence" || kind === "direct-sequence";
    for (const field of ["fromStart", "toEnd"] as const) {
      if (!relation[field] || isOrdered) continue;
      const detail = "Only a sequence can begin or end a route.";
      faults.add(`${pointer}/${field}`, "contradiction", detail);
    }
  }
  checkOrder(relations, faults);
  checkApart(relations, faults);
}

/** No stop may have to come before itself. */
function checkOrder(relations: readonly Relation[], faults: FaultList): void {
  const after = new Map<string, Set<string>>();
  for (const [i, { kind, stops }] of relations.entries()) {
    if (kind !== "sequence" && kind !== "direct-sequence") continue;
    for (const [j, next] of stops.entries()) {
      const before = stops[j - 1];
      if (before === undefined || before === next) continue;
      if (leadsTo(after, next, before)) {
        const detail = `"${before}" before "${next}" closes a circle with the relations before.`;
        faults.add(`/relations/${i}/stops/${j}`, "cycle", detail);
        continue;
      }
      const followers = after.get(before) ?? new Set();
      after.set(before, followers.add(next));
    }
  }
}

function leadsTo(after: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string) {
  const seen = new Set([from]);
  for (const stop of seen) {
    if (stop === to) return true;
    for (const next of after.get(stop) ?? []) seen.add(next);
  }
  return false;
}

/** What must be on one route cannot be on two. */
function checkApart(relations: readonly Relation[], faults: FaultList): void {
  const group = new Map<string, string>();
  const groupOf = (stop: string): string => {
    let root = stop;
    for (let up = group.get(root); up !== undefined; up = group.get(root)) root = up;
    return root;
  };
  for (const { kind, stops } of relations) {
    if (kind === "not-same-route") continue;
    for (const stop of stops) {
      const [one, other] = [groupOf(stops[0]!), groupOf(stop)];
      if (one !== other) group.set(other, one);
    }
  }
  for (const [i, { kind, stops }] of relations.entries()) {
    if (kind !== "not-same-route") continue;
    const first = new Map<string, string>();
    for (const [j, stop] of stops.entries()) {
      const together = first.get(groupOf(stop));
      if (together !== undefined && together !== stop) {
        const detail = `"${stop}" and "${together}" are bound to one route by other relations.`;
        faults.add(`/relations/${i}/stops/${j}`, "contradiction", detail);
      }
      first.set(groupOf(stop), stop);
    }
  }
}
