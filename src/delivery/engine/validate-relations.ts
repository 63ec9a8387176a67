import type { DeliveryInstance } from "./instance.ts";
import type { Relation, RichRules } from "./rules.ts";

/** The first contradiction between relations, shipments and locked stops, or undefined. */
export function relationsFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  return formFault(rules) ?? orderFault(instance, rules) ?? companyFault(instance, rules);
}

function isSequence({ kind }: Relation): boolean {
  return kind === "sequence" || kind === "direct-sequence";
}

function formFault({ relations }: RichRules): string | undefined {
  const kinds = ["same-route", "not-same-route", "sequence", "direct-sequence"];
  const [follower, leader] = [new Set<number>(), new Set<number>()];
  for (const [index, relation] of relations.entries()) {
    const name = `relations[${index}]`;
    const { kind, stops, vehicle, fromStart, toEnd } = relation;
    if (!kinds.includes(kind)) return `${name}.kind is ${kind}, unknown.`;
    if (stops.length === 0) return `${name} names no stop.`;
    if ((fromStart || toEnd) && !isSequence(relation)) {
      return `${name}: fromStart and toEnd are for sequences.`;
    }
    if (kind === "not-same-route" && vehicle !== undefined) {
      return `${name}: stops on different routes cannot share vehicle ${vehicle}.`;
    }
    if (kind !== "direct-sequence") continue;
    for (const [i, stop] of stops.entries()) {
      if (i > 0 && follower.has(stop)) return `${name}: stop ${stop} already follows another.`;
      if (i > 0) follower.add(stop);
      if (i + 1 === stops.length) continue;
      if (leader.has(stop)) return `${name}: stop ${stop} already precedes another.`;
      leader.add(stop);
    }
  }
  return undefined;
}

/** Sequences, pickups before deliveries and locked orders must not run in a circle. */
function orderFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  const stopCount = instance.stopLocation.length;
  const after: number[][] = Array.from({ length: stopCount }, () => []);
  const entering = new Int32Array(stopCount);
  const put = (before: number, behind: number) => {
    after[before].push(behind);
    entering[behind]++;
  };
  const chains = [
    ...rules.relations.filter(isSequence).map((relation) => relation.stops),
    ...rules.shipments.map(({ pickup, delivery }) => [pickup, delivery]),
    ...rules.locked.map((locked) => locked.stops),
  ];
  for (const chain of chains) for (let i = 1; i < chain.length; i++) put(chain[i - 1], chain[i]);
  const free = [...entering.keys()].filter((stop) => entering[stop] === 0);
  for (let stop = free.pop(); stop !== undefined; stop = free.pop()) {
    for (const behind of after[stop]) if (--entering[behind] === 0) free.push(behind);
  }
  const caught = entering.findIndex((count) => count > 0);
  return caught < 0 ? undefined : `relations: stop ${caught} is in a cycle of sequences.`;
}

/** Stops tied to one route must not be kept apart, nor belong to two vehicles. */
function companyFault(instance: DeliveryInstance, rules: RichRules): string | undefined {
  const leader = Int32Array.from(instance.stopLocation, (_, stop) => stop);
  const find = (stop: number): number => {
    let at = stop;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]];
    return at;
  };
  const together = [
    ...rules.relations.filter((relation) => relation.kind !== "not-same-route"),
    ...rules.shipments.map(({ pickup, delivery }) => ({ stops: [pickup, delivery] })),
    ...rules.locked,
  ];
  for (const { stops } of together) for (const stop of stops) leader[find(stop)] = find(stops[0]);
  const vehicleOf = new Map<number, number>();
  for (const { stops, vehicle } of [...rules.relations, ...rules.locked]) {
    if (vehicle === undefined || stops.length === 0) continue;
    const known = vehicleOf.get(find(stops[0])) ?? vehicle;
    if (known !== vehicle) {
      return `relations: stop ${stops[0]} is bound to vehicles ${known} and ${vehicle}.`;
    }
    vehicleOf.set(find(stops[0]), vehicle);
  }
  for (const [index, { kind, stops }] of rules.relations.entries()) {
    if (kind !== "not-same-route") continue;
    const routes = new Set(stops.map(find));
    if (routes.size < stops.length) {
      return `relations[${index}] keeps stops apart that another relation keeps together.`;
    }
  }
  return undefined;
}
