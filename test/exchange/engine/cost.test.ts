import { expect, test } from "vitest";
import {
  type CostSku,
  handlingCost,
  invoiceLines,
  lotStorageRate,
  monthlyFlow,
  peakVolumeM3,
  type Turnover,
} from "../../../src/exchange/engine/cost.ts";
import type { RateCardRules } from "../../../src/exchange/engine/rate-card.ts";
import { parcelUsd, ZONE_TARIFF } from "../../../src/exchange/engine/zone-tariff.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";

/** The tiers of a public price list: 0–30 days free, then 0.50, 1.00 from day 60, 1.50 from day 90. */
const TIERED: RateCardRules = {
  storage: {
    basis: "m3-day",
    tiers: [
      { fromDay: 0, rate: 0 },
      { fromDay: 30, rate: 0.5 },
      { fromDay: 60, rate: 1 },
      { fromDay: 90, rate: 1.5 },
    ],
  },
  inbound: [],
  pickAndPack: { perOrder: 0, perLine: 0, perUnit: 0 },
  minimumPerMonth: 0,
};

const ONE_M3_A_MONTH: CostSku[] = [
  { unitsPerMonth: 100, volumeM3: 0.01, weightKg: 1, unitsPerLine: 1, linesPerOrder: 1 },
];

test("goods that leave within the free days cost nothing to keep", () => {
  const turnover = { days: 90, replenishmentDays: 30, safetyDays: 0, fillFactor: 0.75 };
  expect(handlingCost(TIERED, monthlyFlow(ONE_M3_A_MONTH), turnover).storage).toBe(0);
});

test("a lot for 60 days pays for what is left of it after day 30, first in first out", () => {
  const turnover = { days: 60, replenishmentDays: 60, safetyDays: 0, fillFactor: 0.75 };
  // One lot of 2 m³. At the middle of day a the share 1 − (a + 0.5) / 60 is left; over days 30 to 59
  // these shares add up to 30 − (30.5 + … + 59.5) / 60 = 30 − 1,350 / 60 = 7.5 days.
  const lot = 2 * 7.5 * 0.5;
  expect(handlingCost(TIERED, monthlyFlow(ONE_M3_A_MONTH), turnover).storage).toBeCloseTo(
    lot / 2,
    10,
  );
});

test("inbound pallets are rounded up once a lot; orders, lines and units are picked", () => {
  const rules: RateCardRules = {
    ...TIERED,
    inbound: [{ per: "pallet", rate: 8 }],
    pickAndPack: { perOrder: 1, perLine: 0.5, perUnit: 0.1 },
  };
  const skus = [{ ...ONE_M3_A_MONTH[0]!, unitsPerLine: 2, linesPerOrder: 2.5 }];
  const turnover = { days: 60, replenishmentDays: 30, safetyDays: 0, fillFactor: 0.75 };
  const cost = handlingCost(rules, monthlyFlow(skus), turnover);
  expect(cost.inbound).toBeCloseTo(8, 10); // 1 / (1.536 × 0.75) = 0.87, one pallet a lot, a lot a month
  // 100 units are 50 lines and 20 orders.
  expect(cost.pickAndPack).toBeCloseTo(20 * 1 + 50 * 0.5 + 100 * 0.1, 10);
});

test("what stays below the minimum is topped up", () => {
  const rules = {
    ...TIERED,
    minimumPerMonth: 50,
    pickAndPack: { perOrder: 0, perLine: 0, perUnit: 0.2 },
  };
  const turnover = { days: 30, replenishmentDays: 30, safetyDays: 0, fillFactor: 0.75 };
  expect(handlingCost(rules, monthlyFlow(ONE_M3_A_MONTH), turnover).minimumTopUp).toBeCloseTo(
    50 - 20,
    10,
  );
});

function randomTurnover(random: Random): Turnover {
  return {
    days: 1 + random.below(400),
    replenishmentDays: 1 + random.below(120),
    safetyDays: random.below(60),
    fillFactor: 0.3 + 0.7 * random.next(),
  };
}

function randomRules(random: Random): RateCardRules {
  let fromDay = 0;
  const tiers = Array.from({ length: 1 + random.below(5) }, (_, i) => {
    fromDay = i === 0 ? 0 : fromDay + 1 + random.below(40);
    return { fromDay, rate: random.below(100) / 50 };
  });
  return { ...TIERED, storage: { basis: "m3-day", tiers } };
}

/** Walks the calendar: every lot, every day, with half a day's sales gone at its middle. */
function simulatedStorage(rules: RateCardRules, turnover: Turnover): number {
  const { days, replenishmentDays, safetyDays } = turnover;
  let total = 0;
  for (let day = 0; day < days; day++) {
    for (let arrival = 0; arrival <= day; arrival += replenishmentDays) {
      const age = day - arrival;
      const soldDays = Math.max(0, age + 0.5 - safetyDays);
      const left = age < safetyDays ? 1 : Math.max(0, 1 - soldDays / replenishmentDays);
      const tier = rules.storage.tiers.findLast(({ fromDay }) => fromDay <= age)!;
      total += left * tier.rate;
    }
  }
  return total;
}

test("storage is what walking the calendar day by day gives, on 500 random leases", () => {
  const random = randomOf(3);
  for (let instance = 0; instance < 500; instance++) {
    const [rules, turnover] = [randomRules(random), randomTurnover(random)];
    const exact = simulatedStorage(rules, turnover);
    expect(lotStorageRate(rules, turnover), `instance ${instance}`).toBeCloseTo(exact, 6);
  }
});

test("raising any rate never lowers the total, on 300 random cards", () => {
  const random = randomOf(5);
  const flow = monthlyFlow(ONE_M3_A_MONTH);
  const sum = (rules: RateCardRules, turnover: Turnover) => {
    const { storage, inbound, pickAndPack, minimumTopUp } = handlingCost(rules, flow, turnover);
    return storage + inbound + pickAndPack + minimumTopUp;
  };
  for (let instance = 0; instance < 300; instance++) {
    const turnover = randomTurnover(random);
    const rules = {
      ...randomRules(random),
      inbound: [{ per: "pallet", rate: random.next() * 10 } as const],
      minimumPerMonth: random.below(200),
    };
    const tiers = rules.storage.tiers.map((tier, i) =>
      i === instance % rules.storage.tiers.length
        ? { ...tier, rate: tier.rate + random.next() }
        : tier,
    );
    const before = sum(rules, turnover);
    const dearer = [
      { ...rules, storage: { ...rules.storage, tiers } },
      { ...rules, inbound: [{ per: "pallet", rate: rules.inbound[0]!.rate + 1 } as const] },
      { ...rules, pickAndPack: { perOrder: 0.1, perLine: 0, perUnit: 0 } },
      { ...rules, minimumPerMonth: rules.minimumPerMonth + 10 },
    ];
    for (const raised of dearer)
      expect(sum(raised, turnover)).toBeGreaterThanOrEqual(before - 1e-9);
  }
});

test("an invoice names each rule with what it counted", () => {
  const rules: RateCardRules = {
    ...TIERED,
    inbound: [{ per: "m3", rate: 6 }],
    pickAndPack: { perOrder: 1, perLine: 0.5, perUnit: 0.1 },
    minimumPerMonth: 400,
  };
  const turnover = { days: 60, replenishmentDays: 60, safetyDays: 0, fillFactor: 0.75 };
  // One lot of 2 m³ for 60 days: 2 × (30 − (0.5 + … + 29.5) / 60) = 45 m³ days until day 30, then 15;
  // half of both in one month of the two. 100 units are 100 lines and 100 orders.
  const rules30 = invoiceLines(rules, monthlyFlow(ONE_M3_A_MONTH), turnover);
  const top = 400 - (7.5 * 0.5 + 6 + 100 + 50 + 10);
  expect(rules30.map(({ rule, rate }) => [rule, Math.round(rate * 1e9) / 1e9])).toEqual([
    ["storage/tiers/0", 0],
    ["storage/tiers/1", 0.5],
    ["storage/tiers/2", 1],
    ["storage/tiers/3", 1.5],
    ["inbound/0", 6],
    ["pickAndPack/perOrder", 1],
    ["pickAndPack/perLine", 0.5],
    ["pickAndPack/perUnit", 0.1],
    ["minimumPerMonth", top],
  ]);
  const quantities = [22.5, 7.5, 0, 0, 1, 100, 100, 100, 1];
  for (const [i, quantity] of quantities.entries()) {
    expect(rules30[i]!.quantity, rules30[i]!.rule).toBeCloseTo(quantity, 9);
  }
});

test("the lines of an invoice add up to the handling cost, on 300 random cards", () => {
  const random = randomOf(9);
  const flow = monthlyFlow(ONE_M3_A_MONTH);
  for (let instance = 0; instance < 300; instance++) {
    const rules: RateCardRules = {
      ...randomRules(random),
      inbound: [
        { per: "pallet", rate: random.next() * 10 },
        { per: "unit", rate: random.next() },
      ],
      pickAndPack: { perOrder: random.next(), perLine: random.next(), perUnit: random.next() },
      minimumPerMonth: random.below(400),
    };
    const turnover = randomTurnover(random);
    const lines = invoiceLines(rules, flow, turnover);
    const billed = lines.reduce((sum, { quantity, rate }) => sum + quantity * rate, 0);
    const { storage, inbound, pickAndPack, minimumTopUp } = handlingCost(rules, flow, turnover);
    expect(billed).toBeCloseTo(storage + inbound + pickAndPack + minimumTopUp, 9);
  }
});

test("at its peak a month of goods and its safety stock lie there", () => {
  const turnover = { days: 90, replenishmentDays: 30, safetyDays: 15, fillFactor: 1 };
  expect(peakVolumeM3(monthlyFlow(ONE_M3_A_MONTH), turnover)).toBeCloseTo(1.5, 10);
});

test("misuse is refused", () => {
  const flow = monthlyFlow(ONE_M3_A_MONTH);
  const turnover = { days: 30, replenishmentDays: 30, safetyDays: 0, fillFactor: 0.75 };
  expect(() => handlingCost(TIERED, flow, { ...turnover, days: 0 })).toThrow(RangeError);
  expect(() => handlingCost(TIERED, flow, { ...turnover, fillFactor: 0 })).toThrow(RangeError);
});

test("parcels cost more when heavier and when farther, and heavy ones go as several", () => {
  for (let kg = 0.25; kg < 100; kg += 0.25) {
    for (const km of [10, 100, 200, 400, 800, 1_200, 2_000, 9_000]) {
      expect(parcelUsd(kg + 0.25, km)).toBeGreaterThanOrEqual(parcelUsd(kg, km));
      expect(parcelUsd(kg, km * 1.5)).toBeGreaterThanOrEqual(parcelUsd(kg, km));
    }
  }
  const full = ZONE_TARIFF.bands.at(-1)!.usd[0];
  expect(parcelUsd(31.5 * 2 + 1, 10)).toBeCloseTo(2 * full + parcelUsd(1, 10), 10);
});
