import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import {
  type InstanceInput,
  packInstance,
  type StopInput,
  type VehicleInput,
} from "../../../src/delivery/engine/pack.ts";
import type { Break, Objective, Relation, Shipment } from "../../../src/delivery/engine/rules.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices, randomPoints } from "./random-instances.ts";

/** Parts of the contract that an instance may use. */
export const FEATURES = [
  "collect",
  "shipments",
  "reload",
  "supply",
  "vehicles",
  "times",
  "lateness",
  "relations",
  "locked",
  "breaks",
  "objectives",
] as const;

export type Feature = (typeof FEATURES)[number];

/** A small instance that uses the features given, often more than can be kept. */
export function instanceWith(features: readonly Feature[], seed: number): DeliveryInstance {
  const random = randomOf(seed);
  const has = (feature: Feature) => features.includes(feature);
  const depotCount = 3;
  const stopCount = 4 + random.below(12);
  const points = randomPoints(random, depotCount + stopCount);
  // Some stops share a place, where preparation is not repeated.
  const locationOf = (stop: number) =>
    depotCount + (stop > 0 && random.next() < 0.2 ? random.below(stop) : stop);
  const shipments = has("shipments") ? shipmentsOf(random, stopCount) : [];
  const shipped = new Set(shipments.flatMap(({ pickup, delivery }) => [pickup, delivery]));
  const stops = Array.from({ length: stopCount }, (_, stop): StopInput => {
    const base = stopOf(random, has, locationOf(stop));
    if (!shipped.has(stop)) return { ...base, ...loadsOf(random, has) };
    const { priority: _priority, prize: _prize, ...bare } = base;
    return shipments.some(({ pickup }) => pickup === stop) ? base : bare;
  });
  const vehicleCount = 1 + random.below(4);
  const vehicles = Array.from({ length: vehicleCount }, () => vehicleOf(random, has, depotCount));
  const input: InstanceInput = {
    ...planarMatrices(points),
    stops: has("vehicles") ? stops.map((stop) => restricted(random, stop, vehicleCount)) : stops,
    vehicles,
    shipments,
    ...(has("relations") && { relations: relationsOf(random, stopCount, shipped, vehicleCount) }),
    ...(has("locked") && { locked: lockedOf(random, stopCount, shipped, vehicleCount) }),
    ...(has("objectives") && { objectives: objectivesOf(random) }),
    ...(has("supply") && {
      stock: [0, 1, 2].flatMap((depot) =>
        [0, 1].map((item) => ({ depot, item, amount: random.below(12) })),
      ),
    }),
  };
  return packInstance(input);
}

function stopOf(random: Random, has: (feature: Feature) => boolean, location: number): StopInput {
  const earliest = random.below(20_000);
  const isSupplied = has("supply") && random.next() < 0.5;
  return {
    location,
    serviceS: random.below(600),
    windowsS: random.next() < 0.5 ? [[earliest, earliest + 3_000 + random.below(9_000)]] : [],
    priority: random.next() < 0.2 ? 0 : 1 + random.below(3),
    prize: random.below(40_000),
    ...(has("times") && { preparationS: random.below(300) }),
    ...(has("reload") && random.next() < 0.4 && { releaseS: random.below(9_000) }),
    ...(has("lateness") && { dueS: random.below(15_000), latenessCostPerS: random.below(5) }),
    ...(isSupplied && { items: [{ item: random.below(2), amount: 1 + random.below(4) }] }),
    ...(has("supply") && random.next() < 0.3 && { suppliers: [random.below(3)] }),
  };
}

function loadsOf(random: Random, has: (feature: Feature) => boolean): Partial<StopInput> {
  const amounts = () => [1 + random.below(9), random.below(5)];
  if (!has("collect") || random.next() < 0.6) return { demand: amounts() };
  return random.next() < 0.5 ? { collect: amounts() } : { demand: amounts(), collect: amounts() };
}

function vehicleOf(
  random: Random,
  has: (feature: Feature) => boolean,
  depotCount: number,
): VehicleInput {
  const chance = (share: number) => random.next() < share;
  const depots = [...Array(depotCount).keys()].filter(() => chance(0.6));
  return {
    start: random.below(depotCount),
    end: chance(0.2) ? null : random.below(depotCount),
    capacity: [15 + random.below(20), 8 + random.below(12)],
    costPerM: 1 + random.below(3),
    costPerS: random.below(3),
    fixedCost: random.below(20_000),
    ...(chance(0.5) && { latestS: 10_000 + random.below(25_000) }),
    ...(has("times") && chance(0.3) && { maxDurationS: 5_000 + random.below(10_000) }),
    ...(has("times") && chance(0.3) && { maxDistanceM: 20_000 + random.below(60_000) }),
    ...(has("times") && { loadingS: random.below(900), serviceShare: 50 + random.below(100) }),
    ...(has("times") && chance(0.3) && { maxDriveS: 2_000 + random.below(6_000) }),
    ...(has("breaks") && { breaks: breaksOf(random) }),
    ...((has("reload") || has("supply")) &&
      depots.length > 0 && {
        reload: {
          depots,
          serviceS: random.below(600),
          ...(chance(0.5) ? { most: random.below(3) } : {}),
        },
      }),
  };
}

function breaksOf(random: Random): Break[] {
  const breaks: Break[] = [];
  if (random.next() < 0.6) {
    const earliestS = random.below(12_000);
    const latestS = earliestS + random.below(4_000);
    breaks.push({ kind: "window", earliestS, latestS, durationS: 600 + random.below(2_400) });
  }
  if (random.next() < 0.6) {
    const splitS = random.next() < 0.5 ? [300, 600] : [];
    const afterDriveS = 900 + random.below(3_000);
    const drivenS = random.below(900);
    breaks.push({ kind: "driving", afterDriveS, durationS: 900, splitS, drivenS });
  }
  return breaks;
}

function shipmentsOf(random: Random, stopCount: number): Shipment[] {
  const order = random.shuffle(Array.from({ length: stopCount }, (_, stop) => stop));
  return Array.from({ length: 1 + random.below(Math.floor(stopCount / 2)) }, (_, index) => ({
    pickup: order[2 * index],
    delivery: order[2 * index + 1],
    load: [1 + random.below(9), random.below(5)],
    ...(random.next() < 0.3 ? { maxInVehicleS: 1_500 + random.below(4_000) } : {}),
  }));
}

function restricted(random: Random, stop: StopInput, vehicleCount: number): StopInput {
  const some = () => [...Array(vehicleCount).keys()].filter(() => random.next() < 0.5);
  if (random.next() < 0.3) return { ...stop, allowedVehicles: some() };
  return random.next() < 0.3 ? { ...stop, forbiddenVehicles: some() } : stop;
}

/** Relations on stops of their own each, so that none contradicts another. */
function relationsOf(
  random: Random,
  stopCount: number,
  shipped: ReadonlySet<number>,
  vehicleCount: number,
): Relation[] {
  const free = [...Array(stopCount).keys()].filter((stop) => !shipped.has(stop));
  const order = random.shuffle(free);
  const kinds = ["same-route", "not-same-route", "sequence", "direct-sequence"] as const;
  const relations: Relation[] = [];
  for (let from = 0; from + 2 <= order.length && relations.length < 3; from += 3) {
    const kind = kinds[random.below(kinds.length)];
    const stops = order.slice(from, from + 2 + random.below(2));
    const isSequence = kind === "sequence" || kind === "direct-sequence";
    const isBound = kind !== "not-same-route" && random.next() < 0.3;
    relations.push({
      kind,
      stops,
      ...(isBound && { vehicle: random.below(vehicleCount) }),
      ...(isSequence && random.next() < 0.2 && { fromStart: true }),
      ...(isSequence && random.next() < 0.2 && { toEnd: true }),
    });
  }
  return relations;
}

function lockedOf(
  random: Random,
  stopCount: number,
  shipped: ReadonlySet<number>,
  vehicleCount: number,
) {
  const free = [...Array(stopCount).keys()].filter((stop) => !shipped.has(stop));
  return [{ vehicle: random.below(vehicleCount), stops: random.shuffle(free).slice(0, 2) }];
}

function objectivesOf(random: Random): Objective[] {
  const objectives: Objective[] = ["vehicles", "cost", "makespan", "lateness", "balance"];
  const order = random.shuffle([0, 1, 2, 3, 4]);
  return order.slice(0, 1 + random.below(3)).map((index) => objectives[index]);
}
