import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../../src/layout/engine/floor-plan.ts";
import { choosePolicy } from "../../../../src/layout/engine/slotting/choose-policy.ts";
import { demandOf } from "../../../../src/layout/engine/slotting/demand.ts";
import { pastOf } from "../../../../src/layout/engine/slotting/past-slots.ts";
import { goldenSlots, USUAL_TERMS } from "../../../../src/layout/engine/slotting/pick-terms.ts";
import { planSlots } from "../../../../src/layout/engine/slotting/plan-slots.ts";
import { pickSimulatorOf } from "../../../../src/layout/engine/slotting/simulate-slots.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { alikeSkus, ordersOf } from "../placement-checker.ts";
import { planSpec } from "../plan-spec.ts";
import { dated, expectNoFault, hazardousInstance } from "./plan-instances.ts";

const plan = compileFloorPlan(planSpec());

test("counts an order a half-life ago half", () => {
  const orders = ordersOf([[0], [0], [1]]);
  const instance = {
    plan,
    skus: alikeSkus(2),
    orders,
    orderDays: Int32Array.of(0, 10, 20),
    today: 20,
  };
  expect(() => demandOf({ ...instance, today: 20 }, 0, options)).not.toThrow();
  const { linesPerDay } = demandOf(
    { ...instance, orderDays: Int32Array.of(0, 10, 19) },
    0,
    options,
  );
  // 2^(−20/10) + 2^(−10/10) lines in (10 / ln 2)(1 − 2^(−20/10)) weighted days.
  expect(linesPerDay[0]).toBeCloseTo(0.75 / ((10 / Math.LN2) * 0.75), 12);
});
const options = { halfLifeDays: 10, togetherHalfLifeDays: 10, horizonDays: 10 };

test("expects of new SKUs what those of the last weeks were ordered", () => {
  const lists = Array.from({ length: 200 }, (_, day) => (day < 150 ? [0] : [0, 1 + (day % 5)]));
  const instance = {
    plan,
    skus: alikeSkus(6),
    orders: ordersOf(lists),
    orderDays: Int32Array.from(lists.keys()),
    today: 200,
  };
  const { newLinesPerDay } = demandOf(instance, 40, { ...options, horizonDays: 50 });
  // 50 lines of five new SKUs in 50 days; smoothing shares them among 40 ranks.
  const total = newLinesPerDay.reduce((sum, lines) => sum + lines, 0);
  expect(
    newLinesPerDay.every((lines, rank) => rank === 0 || lines <= newLinesPerDay[rank - 1]),
  ).toBe(true);
  expect(newLinesPerDay[0]).toBeCloseTo(1 / 11 / 1, 1);
  expect(total).toBeGreaterThan(0.5);
});

test("lays SKUs of one order side by side where turnover alone would part them", () => {
  // Two families of twelve, always ordered whole: each then fills two bays.
  const families = [0, 1].map((family) => Array.from({ length: 12 }, (_, i) => 2 * i + family));
  const lists = Array.from({ length: 40 }, (_, order) => families[order % 2]);
  const instance = dated({ plan, skus: alikeSkus(24), orders: ordersOf(lists) });
  const simulator = pickSimulatorOf(plan, USUAL_TERMS);
  const [search, turnover] = (["search", "nearest"] as const).map(
    (policy) => simulator.work(planSlots(instance, { policy }).slotOfSku, instance.orders).walkMm,
  );
  expect(search).toBeLessThan(turnover);
  // The nearest four bays take two families: 2 × 3,750 of one half, 2 × 3,750 or less of the other.
  expect(search / 40).toBeLessThanOrEqual(2 * 5_750);
});

test("breaks no rule, gives each free slot once, and repeats itself, on 25 random instances", () => {
  for (let seed = 0; seed < 25; seed++) {
    const instance = hazardousInstance(seed);
    const planned = planSlots(instance, { seed, rounds: 8 });
    expectNoFault(instance, planned.slotOfSku, `seed ${seed}`);
    const free = [...instance.plan.names.keys()].filter(
      (slot) =>
        instance.isOpen![slot] === 1 &&
        instance.plan.isBlocked[slot] === 0 &&
        !planned.slotOfSku.includes(slot),
    );
    expect([...planned.newSkuSlots].sort((a, b) => a - b)).toEqual(free);
    expect(planSlots(instance, { seed, rounds: 8 })).toEqual(planned);
    const placed = planned.slotOfSku.filter((slot) => slot >= 0).length;
    expect(placed + planned.refusals.length).toBe(planned.slotOfSku.length);
  }
});

test("keeps every aisle within its share, and comes near where none can be", () => {
  const random = randomOf(3);
  const lists = Array.from({ length: 300 }, () => [random.below(60), random.below(20)]);
  const instance = dated({ plan, skus: alikeSkus(60), orders: ordersOf(lists) });
  expect(planSlots(instance, { rounds: 8 }).mostAisleShare).toBeGreaterThan(0.35);
  const capped = planSlots(instance, { rounds: 8, mostAisleShare: 0.3 });
  expect(capped.mostAisleShare).toBeLessThanOrEqual(0.3);
  // Four aisles cannot all have less than a quarter.
  const near = planSlots(instance, { rounds: 8, mostAisleShare: 0.2 }).mostAisleShare;
  expect(near).toBeGreaterThanOrEqual(0.25);
  expect(near).toBeLessThan(0.31);
});

test("brings lines into the golden zone where reaching takes longer than walking", () => {
  const random = randomOf(5);
  const lists = Array.from({ length: 200 }, () => [Math.floor(random.next() ** 2 * 80)]);
  const instance = dated({ plan, skus: alikeSkus(80), orders: ordersOf(lists) });
  const shareOf = (reachS: number) => {
    const terms = { ...USUAL_TERMS, reachS, goldenFromMm: 1_000, goldenToMm: 1_200 };
    const { slotOfSku } = planSlots(instance, { terms, rounds: 10 });
    const isGolden = goldenSlots(plan, terms);
    return instance.orders.skus.filter((sku) => isGolden[slotOfSku[sku]] === 1).length / 200;
  };
  expect(shareOf(30)).toBeGreaterThan(0.6);
  expect(shareOf(0)).toBeLessThan(shareOf(30));
});

test("chooses by orders that the plans did not know", () => {
  const instance = hazardousInstance(2);
  const { trials, firstTestOrder, policy } = choosePolicy(instance, { rounds: 5 });
  expect(policy).toBe(trials[0].policy);
  expect(trials.map((trial) => trial.policy).sort()).toEqual(["nearest", "search", "within-aisle"]);
  const seconds = trials.map((trial) => trial.work.seconds);
  expect(seconds).toEqual(seconds.slice().sort((a, b) => a - b));
  expect(instance.orderDays[firstTestOrder]).toBeGreaterThanOrEqual(90);
});

test("knows of the past only what was ordered by then", () => {
  const orders = ordersOf([[2], [0, 2], [1]]);
  const instance = {
    plan,
    skus: alikeSkus(3),
    orders,
    orderDays: Int32Array.of(1, 2, 3),
    today: 4,
  };
  const past = pastOf(instance, 3);
  expect([...past.skus]).toEqual([0, 2]);
  expect([...past.instance.orders.skus]).toEqual([1, 0, 1]);
  expect(past.firstOrder).toBe(2);
});

test("adds up a picker's minutes from their parts", () => {
  const orders = ordersOf([[0, 1], [0]]);
  const slot = plan.slots.get("01-0-00-0")!;
  const slotOfSku = Int32Array.of(slot, slot + 1);
  const terms = { ...USUAL_TERMS, reachS: 5 };
  const work = pickSimulatorOf(plan, terms).work(slotOfSku, orders);
  // Two walks of 2 × 1.75 m, two tours, one stop each, three lines; level 1 of 1,100 mm is golden.
  const expected = 7 + 2 * 60 + 2 * 4 + 3 * 9 + 2 * 5;
  expect(work).toMatchObject({ walkMm: 7_000, seconds: expected, goldenLineCount: 1 });
});

test.each([
  ["The order history is empty.", { orders: ordersOf([]), orderDays: new Int32Array(0) }],
  ["Got 1 days for 2 orders.", { orderDays: Int32Array.of(1) }],
  ["Order 1 is of day 9, not before day 9.", { orderDays: Int32Array.of(1, 9) }],
])("refuses what cannot be planned from: %s", (message, changes) => {
  const orders = ordersOf([[0], [0]]);
  const sound = { plan, skus: alikeSkus(1), orders, orderDays: Int32Array.of(1, 2), today: 9 };
  expect(() => planSlots({ ...sound, ...changes })).toThrow(message);
});
