import { expect, test } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { RememberedRoutes } from "../../../src/delivery/engine/remembered-routes.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { planarMatrices } from "./random-instances.ts";

test("a remembered plan stays as it was copied, whatever the plan does next", () => {
  const fleet = prepareFleet(
    packInstance({
      ...planarMatrices([0, 1, 2, 3, 4].map((km) => [1_000 * km, 0] as const)),
      stops: [1, 2, 3, 4].map((location) => ({ location, demand: [1] })),
      vehicles: Array.from({ length: 3 }, () => ({ start: 0, capacity: [4], costPerM: 1 })),
    }),
  );
  const remembered = new RememberedRoutes(fleet);
  expect(remembered.routes()).toEqual([]);
  expect(remembered.missing()).toEqual([0, 1, 2, 3]);

  const plan = new WorkingPlan(fleet);
  const routes = [
    { vehicle: 0, stops: [2, 0] },
    { vehicle: 2, stops: [3] },
  ];
  plan.replaceBy(routes);
  remembered.copy(plan);
  plan.replaceBy([{ vehicle: 1, stops: [0, 1, 2, 3] }]);

  expect(remembered.routes()).toEqual(routes);
  expect(remembered.missing()).toEqual([1]);
});
