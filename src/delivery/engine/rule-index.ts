import { type DeliveryInstance, stopCountOf } from "./instance.ts";
import type { Relation, RichRules } from "./rules.ts";

/** What rich rules say about each stop, looked up instead of searched. */
export interface RuleIndex {
  readonly rules: RichRules;
  /** The other stop of the shipment, -1 without one. */
  readonly partner: Int32Array;
  readonly isPickup: Uint8Array;
  /** By pickup; Infinity = unlimited. */
  readonly maxInVehicleS: Float64Array;
  /** n × d: taken on board at a pickup (> 0) or handed over at a delivery (< 0). */
  readonly shipped: Int32Array;
  readonly relationsOf: readonly (readonly Relation[])[];
  readonly lockedBy: Int32Array;
  /** Place in its vehicle's locked stops, -1 if not locked. */
  readonly lockedAt: Int32Array;
  /** Stock at the beginning, by `stockKey`. */
  readonly stock: ReadonlyMap<string, number> | undefined;
  /**
   * Stops that are served all or none, in an order that keeps their sequences: shipments and
   * direct sequences, joined where they share a stop; every other stop alone.
   */
  readonly units: readonly (readonly number[])[];
  readonly unitOf: Int32Array;
  readonly hasLateness: boolean;
  readonly hasMaxInVehicle: boolean;
}

export function stockKey(depot: number, item: number): string {
  return `${depot} ${item}`;
}

const known = new WeakMap<DeliveryInstance, RuleIndex>();

/** The index of an instance that has rules, made once. */
export function ruleIndexOf(instance: DeliveryInstance): RuleIndex {
  let index = known.get(instance);
  if (index === undefined) {
    index = makeIndex(instance, instance.rules!);
    known.set(instance, index);
  }
  return index;
}

function makeIndex(instance: DeliveryInstance, rules: RichRules): RuleIndex {
  const stopCount = stopCountOf(instance);
  const { dimensionCount } = instance;
  const partner = new Int32Array(stopCount).fill(-1);
  const isPickup = new Uint8Array(stopCount);
  const maxInVehicleS = new Float64Array(stopCount).fill(Infinity);
  const shipped = new Int32Array(stopCount * dimensionCount);
  for (const shipment of rules.shipments) {
    const { pickup, delivery, load } = shipment;
    partner[pickup] = delivery;
    partner[delivery] = pickup;
    isPickup[pickup] = 1;
    maxInVehicleS[pickup] = shipment.maxInVehicleS ?? Infinity;
    for (let d = 0; d < dimensionCount; d++) {
      shipped[pickup * dimensionCount + d] = load[d];
      shipped[delivery * dimensionCount + d] = -load[d];
    }
  }
  const relationsOf: Relation[][] = Array.from({ length: stopCount }, () => []);
  for (const relation of rules.relations) {
    for (const stop of relation.stops) relationsOf[stop].push(relation);
  }
  const lockedAt = new Int32Array(stopCount).fill(-1);
  const lockedBy = new Int32Array(stopCount).fill(-1);
  for (const { vehicle, stops } of rules.locked) {
    for (const [at, stop] of stops.entries()) {
      lockedAt[stop] = at;
      lockedBy[stop] = vehicle;
    }
  }
  return {
    rules,
    partner,
    isPickup,
    maxInVehicleS,
    shipped,
    relationsOf,
    lockedAt,
    lockedBy,
    stock: rules.stock && new Map(rules.stock.map((s) => [stockKey(s.depot, s.item), s.amount])),
    ...unitsOf(rules, stopCount),
    hasLateness: rules.stopDueS.some((dueS) => dueS < 0x7fff_ffff),
    hasMaxInVehicle: maxInVehicleS.some((limitS) => limitS < Infinity),
  };
}

function unitsOf(rules: RichRules, stopCount: number) {
  const direct = rules.relations.filter(({ kind }) => kind === "direct-sequence");
  const chains = [
    ...direct.map(({ stops }) => stops),
    ...rules.shipments.map(({ pickup, delivery }) => [pickup, delivery]),
  ];
  const leader = Int32Array.from({ length: stopCount }, (_, stop) => stop);
  const find = (stop: number): number => {
    let at = stop;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]];
    return at;
  };
  const after: number[][] = Array.from({ length: stopCount }, () => []);
  const entering = new Int32Array(stopCount);
  for (const chain of chains) {
    for (let i = 1; i < chain.length; i++) {
      leader[find(chain[i])] = find(chain[0]);
      after[chain[i - 1]].push(chain[i]);
      entering[chain[i]]++;
    }
  }
  const unitOf = new Int32Array(stopCount).fill(-1);
  const units: number[][] = [];
  const unitOfLeader = new Map<number, number>();
  const add = (stop: number): void => {
    const top = find(stop);
    const unit = unitOfLeader.get(top) ?? units.push([]) - 1;
    unitOfLeader.set(top, unit);
    units[unit].push(stop);
    unitOf[stop] = unit;
    for (const behind of after[stop]) if (--entering[behind] === 0) add(behind);
  };
  const roots = [...entering.keys()].filter((stop) => entering[stop] === 0);
  for (const stop of roots) add(stop);
  return { units, unitOf };
}

/** Service time of a stop by a vehicle, its share rounded half up. */
export function serviceTimeS(rules: RichRules, vehicle: number, serviceS: number): number {
  const share = rules.vehicleServiceShare[vehicle];
  return share === 100 ? serviceS : Math.floor((serviceS * share + 50) / 100);
}
