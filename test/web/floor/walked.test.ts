import { expect, test } from "vitest";
import { tourFloorOf } from "../../../src/layout/engine/tours/tour-floor.ts";
import { FLOOR_POLICIES } from "../../../src/layout/engine/tours/tour-policies.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { drawnPlanOf } from "../../../src/web/floor/drawn-plan.ts";
import type { Tour } from "../../../src/web/floor/readings.ts";
import { pointAt, takenBy, walkedOf } from "../../../src/web/floor/walked.ts";
import { planSpec } from "../../layout/engine/plan-spec.ts";

const drawn = drawnPlanOf(planSpec());
const { plan, sheet } = drawn;
const POLICIES = ["optimal", "s-shape", "return", "largest-gap"] as const;

/** A tour as the exchange answers it. */
function tourOf(policy: (typeof POLICIES)[number], slots: readonly number[]): Tour {
  const aisles = Uint16Array.from(slots, (slot) => plan.aisle[slot]!);
  const depthsMm = Int32Array.from(slots, (slot) => plan.depthMm[slot]!);
  const { sequence, lengthMm, walk } = FLOOR_POLICIES[policy](tourFloorOf(plan), aisles, depthsMm);
  return {
    policy,
    lengthM: lengthMm / 1_000,
    minutes: 1,
    extraM: 0,
    extraShare: 0,
    sequence: Array.from(sequence, (pick) => plan.names[slots[pick]!]!),
    walk: Array.from(walk.aisles, (aisle, corner) => ({
      xMm: aisle * plan.spec.aislePitchMm,
      yMm: walk.depthsMm[corner]!,
    })),
  };
}

test("a tour is drawn as long as it is, and meets its picks in their order", () => {
  const random = randomOf(3);
  for (let list = 0; list < 40; list++) {
    const slots = Array.from({ length: 1 + random.below(8) }, () => random.below(plan.slotCount));
    for (const policy of POLICIES) {
      const tour = tourOf(policy, [...new Set(slots)]);
      const walked = walkedOf(drawn, tour);
      expect(walked.lengthMm / 1_000, policy).toBe(tour.lengthM);
      expect(walked.stops.map(({ name }) => name)).toEqual(tour.sequence);
      let before = 0;
      for (const { slot, atMm } of walked.stops) {
        expect(atMm, policy).toBeGreaterThanOrEqual(before);
        before = atMm;
        const place = { x: sheet.xOf(plan.aisle[slot]!), y: sheet.yOf(plan.depthMm[slot]!) };
        expect(pointAt(walked, atMm), `${policy} ${plan.names[slot]}`).toEqual(place);
      }
    }
  }
});

test("the picker begins and ends at the drop point, with all picks taken at the end", () => {
  const walked = walkedOf(drawn, tourOf("optimal", [5, 40, 77]));
  const drop = { x: sheet.xOf(plan.spec.dropPoint.aisle), y: sheet.yOf(0) };
  expect(pointAt(walked, 0)).toEqual(drop);
  expect(pointAt(walked, walked.lengthMm)).toEqual(drop);
  expect(takenBy(walked, 0)).toBe(0);
  expect(takenBy(walked, walked.lengthMm)).toBe(3);
});

test("a pick taken on the way back is met on the way back", () => {
  const [deep, near] = ["01-0-04-0", "01-0-00-0"];
  const depthMm = plan.depthMm[plan.slots.get(deep)!]!;
  const aisle = { xMm: 1 * plan.spec.aislePitchMm };
  const walked = walkedOf(drawn, {
    sequence: [deep, near],
    walk: [0, depthMm, 0].map((yMm) => ({ ...aisle, yMm })),
  });
  const nearMm = 2 * depthMm - plan.depthMm[plan.slots.get(near)!]!;
  expect(walked.stops.map(({ atMm }) => atMm)).toEqual([depthMm, nearMm]);
});
