import { expect, test } from "vitest";
import { prepareFleet } from "../../../src/delivery/engine/fleet.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { limitCheckOf, timeCheckOf } from "../../../src/delivery/engine/place-checks.ts";
import { scheduleRoute } from "../../../src/delivery/engine/schedule.ts";
import { WorkingPlan } from "../../../src/delivery/engine/working-plan.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices, randomPoints, randomWindows } from "./random-instances.ts";

const STOP_COUNT = 7;

/** Two depots, stops with up to three windows, vehicles with limits that bind now and then. */
function randomLimited(random: Random) {
  return packInstance({
    ...planarMatrices(randomPoints(random, 2 + STOP_COUNT)),
    stops: Array.from({ length: STOP_COUNT }, (_, i) => ({
      location: 2 + i,
      serviceS: random.below(600),
      windowsS: randomWindows(random),
    })),
    vehicles: Array.from({ length: 2 }, () => ({
      start: random.below(2),
      end: random.below(2),
      latestS: 8_000 + random.below(12_000),
      maxDistanceM: 50_000 + random.below(60_000),
      maxDurationS: 5_000 + random.below(8_000),
      costPerM: 1,
    })),
  });
}

test("a place passes both checks if and only if the whole route with the stop can be driven", () => {
  const seen = { kept: 0, late: 0, long: 0 };
  for (let seed = 1; seed <= 400; seed++) {
    const random = randomOf(seed);
    const instance = randomLimited(random);
    const plan = new WorkingPlan(prepareFleet(instance));
    const [arrivesInTime, staysWithinLimits] = [timeCheckOf(plan), limitCheckOf(plan)];
    const vehicle = random.below(2);
    const order = Int32Array.from({ length: STOP_COUNT }, (_, stop) => stop);
    random.shuffle(order, STOP_COUNT);
    const [stop, ...others] = order;
    const canDrive = (stops: number[]) =>
      stops.length === 0 || scheduleRoute(instance, vehicle, stops).feasible;
    const route: number[] = [];
    for (const each of others) if (canDrive([...route, each])) route.push(each);
    plan.begin();
    if (route.length > 0) plan.adopt([{ vehicle, stops: route }]);
    for (let at = 0; at <= route.length; at++) {
      const place = [stop, vehicle, route[at - 1] ?? -1, route[at] ?? -1] as const;
      const inTime = arrivesInTime(...place);
      const isKept = inTime && staysWithinLimits(...place);
      expect(isKept, `seed ${seed}, place ${at}`).toBe(canDrive(route.toSpliced(at, 0, stop)));
      seen[isKept ? "kept" : inTime ? "long" : "late"]++;
    }
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
});
