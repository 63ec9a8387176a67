import { expect, test } from "vitest";
import { Blinks } from "../../../src/delivery/engine/blinks.ts";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { nearestStops } from "../../../src/delivery/engine/neighbours.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { PairInsertion } from "../../../src/delivery/engine/pair-insertion.ts";
import { RichPlan } from "../../../src/delivery/engine/rich-plan.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices, randomPoints } from "./random-instances.ts";

const PAIR_COUNT = 12;

/** Two dozen stops in pairs, with windows, for five vans of two kinds. */
function pairedStops(seed: number) {
  const random = randomOf(seed);
  const points = randomPoints(random, 1 + 2 * PAIR_COUNT);
  return packInstance({
    ...planarMatrices(points),
    stops: points.slice(1).map((_, stop) => {
      const earliest = random.below(6_000);
      return {
        location: stop + 1,
        serviceS: random.below(300),
        windowsS: [[earliest, earliest + 3_000 + random.below(6_000)]] as const,
      };
    }),
    shipments: Array.from({ length: PAIR_COUNT }, (_, pair) => ({
      pickup: 2 * pair,
      delivery: 2 * pair + 1,
      load: [1 + random.below(9)],
    })),
    vehicles: Array.from({ length: 5 }, (_, van) => ({
      start: 0,
      capacity: [van < 3 ? 15 : 25],
      costPerM: 1,
      fixedCost: van < 3 ? 4_000 : 6_000,
      latestS: 20_000,
    })),
  });
}

test("what is remembered of routes never changes where a pair goes, whatever was undone before", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const plan = new RichPlan(prepareFleet(pairedStops(seed)));
    const neighbours = nearestStops(plan.fleet, 2 * PAIR_COUNT);
    const random = randomOf(seed);
    const blinks = new Blinks(random);
    const remembering = new PairInsertion(plan, neighbours, blinks);
    const outcomeOf = (insertion: PairInsertion, pickup: number) => {
      const isInserted = insertion.insert(pickup, false);
      return { isInserted, cost: plan.cost, vehicle: plan.vehicleOf[pickup] };
    };
    for (let trial = 0; trial < 120; trial++) {
      const pickup = 2 * random.below(PAIR_COUNT);
      plan.begin();
      if (plan.vehicleOf[pickup] >= 0) {
        const vehicle = plan.vehicleOf[pickup];
        plan.remove(pickup);
        plan.refresh(vehicle);
      }
      const version = [...plan.routeVersion];
      const expected = outcomeOf(new PairInsertion(plan, neighbours, blinks), pickup);
      if (expected.isInserted) {
        plan.remove(pickup);
        plan.refresh(expected.vehicle);
      }
      const actual = outcomeOf(remembering, pickup);
      expect(actual, `seed ${seed}, trial ${trial}`).toEqual(expected);
      if (expected.isInserted) expect([...plan.routeVersion]).not.toEqual(version);
      if (random.next() < 0.5) plan.revert();
    }
  }
});

test("a route put back goes by its number of before, a changed one never does", () => {
  const plan = new RichPlan(prepareFleet(pairedStops(1)));
  plan.begin();
  plan.setNodes(0, [0, 1]);
  plan.setNodes(1, [2, 3]);
  plan.begin();
  const before = [...plan.routeVersion];
  plan.setNodes(0, [0, 4, 1, 5]);
  expect(plan.routeVersion[0]).not.toBe(before[0]);
  plan.revert();
  expect([...plan.routeVersion]).toEqual(before);
  plan.begin();
  plan.setNodes(0, [0, 1]);
  plan.setNodes(1, []);
  plan.begin();
  expect(plan.routeVersion[0]).toBe(before[0]);
  expect(before).not.toContain(plan.routeVersion[1]);
});
