import { expect, test } from "vitest";
import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import {
  type InstanceInput,
  packInstance,
  type StopInput,
  type VehicleInput,
} from "../../../src/delivery/engine/pack.ts";
import type { Relation } from "../../../src/delivery/engine/rules.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";
import { faultsOf } from "./checker.ts";
import type { OrderedRoute } from "./checker-drive.ts";
import { priceOf } from "./checker-price.ts";
import { planarMatrices, randomPoints } from "./random-instances.ts";

const DEPOTS = [0, 1];
const STOPS = [0, 1, 2, 3];

/** Four stops, two vehicles and two depots with most of what a plan may have to keep. */
function tiny(seed: number): InstanceInput {
  const random = randomOf(seed);
  const chance = (share: number) => random.next() < share;
  const shipped = chance(0.4);
  const stops = STOPS.map((stop): StopInput => {
    const earliest = random.below(3_000);
    const isShipped = shipped && stop < 2;
    return {
      location: DEPOTS.length + stop,
      ...(isShipped ? {} : { demand: [1 + random.below(5)] }),
      ...(isShipped || chance(0.6) ? {} : { collect: [1 + random.below(5)] }),
      serviceS: random.below(300),
      ...(chance(0.5) && { windowsS: [[earliest, earliest + 1_000 + random.below(4_000)]] }),
      ...(shipped && stop === 1
        ? { priority: 0 }
        : { priority: random.below(3), prize: random.below(30_000) }),
      ...(chance(0.3) && { releaseS: random.below(3_000) }),
      // The goods of a shipment come from its pickup, not from a depot.
      ...(!isShipped && chance(0.3) && { suppliers: [random.below(2)] }),
      ...(!isShipped && chance(0.3) && { items: [{ item: 0, amount: 1 + random.below(3) }] }),
      ...(chance(0.3) && { dueS: random.below(3_000), latenessCostPerS: random.below(9) }),
      ...(chance(0.2) && { forbiddenVehicles: [random.below(2)] }),
      preparationS: random.below(200),
    };
  });
  return {
    ...planarMatrices(randomPoints(random, DEPOTS.length + STOPS.length)),
    stops,
    vehicles: [0, 1].map(() => vehicleOf(random)),
    stock: DEPOTS.map((depot) => ({ depot, item: 0, amount: random.below(6) })),
    ...(shipped && { shipments: [{ pickup: 0, delivery: 1, load: [1 + random.below(5)] }] }),
    ...(chance(0.4) && { relations: [relationOf(random)] }),
  };
}

function vehicleOf(random: Random): VehicleInput {
  const chance = (share: number) => random.next() < share;
  return {
    start: random.below(2),
    end: chance(0.2) ? null : random.below(2),
    capacity: [5 + random.below(8)],
    fixedCost: random.below(20_000),
    costPerM: 1 + random.below(2),
    costPerS: random.below(3),
    loadingS: random.below(300),
    serviceShare: 50 + random.below(100),
    ...(chance(0.3) && { latestS: 4_000 + random.below(6_000) }),
    ...(chance(0.2) && { maxDriveS: 2_000 + random.below(4_000) }),
    ...(chance(0.6) && { reload: { depots: [random.below(2)], most: 1, serviceS: 100 } }),
  };
}

function relationOf(random: Random): Relation {
  const kinds = ["same-route", "not-same-route", "sequence", "direct-sequence"] as const;
  const stops = random.next() < 0.5 ? [2, 3] : [3, 2];
  return { kind: kinds[random.below(kinds.length)], stops };
}

/** Every order of every choice of stops on two vehicles. */
function* splits(): Generator<[number[], number[]]> {
  function* orders(rest: readonly number[], sofar: number[]): Generator<number[]> {
    yield sofar;
    for (const stop of rest) {
      yield* orders(
        rest.filter((other) => other !== stop),
        [...sofar, stop],
      );
    }
  }
  for (const order of orders(STOPS, [])) {
    for (let first = 0; first <= order.length; first++) {
      yield [order.slice(0, first), order.slice(first)];
    }
  }
}

/** A route without and with a reload before any of its visits. */
function routesOf(input: InstanceInput, vehicle: number, stops: number[]): OrderedRoute[] {
  const routes: OrderedRoute[] = [{ vehicle, stops, reloads: [] }];
  for (const depot of input.vehicles[vehicle].reload?.depots ?? []) {
    for (const firstVisit of stops.keys()) {
      routes.push({ vehicle, stops, reloads: [{ depot, firstVisit }] });
    }
  }
  return routes;
}

/** Least unserved priority, then cost, of all plans that the checker has nothing against. */
function optimum(input: InstanceInput, instance: DeliveryInstance): [number, number] {
  let best: [number, number] = [Infinity, Infinity];
  for (const [first, second] of splits()) {
    for (const one of first.length > 0 ? routesOf(input, 0, first) : [undefined]) {
      for (const other of second.length > 0 ? routesOf(input, 1, second) : [undefined]) {
        const orders = [one, other].filter((order) => order !== undefined);
        const plan = priceOf(instance, orders);
        const value: [number, number] = [plan.unservedPriority, plan.cost.total];
        const isWorse = value[0] > best[0] || (value[0] === best[0] && value[1] >= best[1]);
        if (isWorse || faultsOf(instance, plan).length > 0) continue;
        best = value;
      }
    }
  }
  return best;
}

test("finds the best plan of small instances with every rule, and never a better one", () => {
  let missed = 0;
  const count = 60;
  for (let seed = 1; seed <= count; seed++) {
    const input = tiny(seed);
    const instance = packInstance(input);
    const found = solve(instance, { seed, stop: (_, iterations) => iterations >= 1_500 });
    expect(faultsOf(instance, found), `seed ${seed}`).toEqual([]);
    const [priority, cost] = optimum(input, instance);
    const value = [found.unservedPriority, found.cost.total];
    const isBetter = value[0] < priority || (value[0] === priority && value[1] < cost);
    expect(isBetter, `seed ${seed}: ${value} against ${[priority, cost]}`).toBe(false);
    if (value[0] !== priority || value[1] !== cost) missed++;
  }
  expect(missed).toBe(0);
});
