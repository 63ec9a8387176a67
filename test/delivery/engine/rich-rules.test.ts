import { expect, test } from "vitest";
import { checkPlan } from "../../../src/delivery/engine/check-plan.ts";
import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import type { DeliverySolution } from "../../../src/delivery/engine/solution.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { faultsOf } from "./checker.ts";
import { FEATURES, instanceWith } from "./rich-instances.ts";

function solved(instance: DeliveryInstance, seed: number, iterationCount = 150): DeliverySolution {
  return solve(instance, { seed, stop: (_, iterations) => iterations >= iterationCount });
}

function plannedOf(solution: DeliverySolution) {
  return solution.routes.map(({ vehicle, visits, trips }) => ({
    vehicle,
    stops: visits.map((visit) => visit.stop),
    trips,
  }));
}

test.each(FEATURES)(
  "%s: every rule is kept on 40 random instances, and some stops served",
  (feature) => {
    let served = 0;
    for (let seed = 0; seed < 40; seed++) {
      const instance = instanceWith([feature], seed);
      const solution = solved(instance, seed);
      expect(faultsOf(instance, solution), `seed ${seed}`).toEqual([]);
      expect(checkPlan(instance, plannedOf(solution)).violations).toEqual([]);
      for (const { visits } of solution.routes) served += visits.length;
    }
    expect(served).toBeGreaterThan(80);
  },
);

test("every rule is kept where several features meet, on 200 random instances", () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomOf(seed);
    // Locks and relations drawn at random contradict each other.
    const without = random.next() < 0.5 ? "locked" : "relations";
    const features = FEATURES.filter((each) => each !== without && random.next() < 0.4);
    const instance = instanceWith(features, seed);
    const solution = solved(instance, seed);
    expect(faultsOf(instance, solution), `seed ${seed}: ${features}`).toEqual([]);
  }
}, 300_000);
