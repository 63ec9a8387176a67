import type { RateCardRules, StorageBasis } from "./rate-card.ts";

/** Usable volume of one unit of space: EUR pallet 1.2 × 0.8 × 1.6 m; bin 0.4 m cubed; m² to 1.8 m. */
export const UNIT_M3 = { pallet: 1.536, bin: 0.064, m2: 1.8, m3: 1 } as const;

export type SpaceUnit = keyof typeof UNIT_M3;

/** Days that every monthly figure is for. */
export const MONTH_DAYS = 30;

/** Goods of one SKU as cost sees them. */
export interface CostSku {
  readonly unitsPerMonth: number;
  /** Of one unit. */
  readonly volumeM3: number;
  readonly weightKg: number;
  readonly unitsPerLine: number;
  readonly linesPerOrder: number;
}

/** How the goods move through the space. */
export interface Turnover {
  /** Days of the lease, ≥ 1. */
  readonly days: number;
  /** Each inbound lot covers this many days of sales, ≥ 1. */
  readonly replenishmentDays: number;
  /** A lot lies this long before its first unit leaves, ≥ 0. */
  readonly safetyDays: number;
  /** Share of a pallet, bin or square metre that goods fill, 0 < f ≤ 1. Plain m³ are not filled. */
  readonly fillFactor: number;
}

/** Sums over a month of all SKUs. */
export interface MonthlyFlow {
  readonly units: number;
  readonly lines: number;
  readonly orders: number;
  readonly volumeM3: number;
  readonly weightKg: number;
}

/** Per 30 days, in the rate card's currency in major units, not yet rounded. */
export interface HandlingCost {
  readonly storage: number;
  readonly inbound: number;
  readonly pickAndPack: number;
  /** What the minimum charge adds to the three. */
  readonly minimumTopUp: number;
}

export function monthlyFlow(skus: readonly CostSku[]): MonthlyFlow {
  let [units, lines, orders, volumeM3, weightKg] = [0, 0, 0, 0, 0];
  for (const sku of skus) {
    const skuLines = sku.unitsPerMonth / sku.unitsPerLine;
    units += sku.unitsPerMonth;
    lines += skuLines;
    orders += skuLines / sku.linesPerOrder;
    volumeM3 += sku.unitsPerMonth * sku.volumeM3;
    weightKg += sku.unitsPerMonth * sku.weightKg;
  }
  return { units, lines, orders, volumeM3, weightKg };
}

/** Units of space that a volume of goods takes; m³ count the goods themselves. */
export function spaceOf(volumeM3: number, unit: SpaceUnit, fillFactor: number): number {
  return unit === "m3" ? volumeM3 : volumeM3 / (UNIT_M3[unit] * fillFactor);
}

const UNIT_OF_BASIS: Readonly<Record<StorageBasis, SpaceUnit>> = {
  "pallet-day": "pallet",
  "m3-day": "m3",
  "m2-day": "m2",
  "bin-day": "bin",
};

/**
 * How long one unit of each lot lies over a lease in each storage tier: the sum over lots and days of
 * the share of the lot that still lies there, in days, length of `tiers`.
 *
 * Lots arrive on day 0, R, 2R, … A lot lies whole for the safety days and then leaves evenly over R
 * days, first in first out; its share on a day is that at the day's middle. Days after the lease's
 * end are not charged. O(lots × tiers + S + R).
 */
function lotDaysByTier(tiers: RateCardRules["storage"]["tiers"], turnover: Turnover): Float64Array {
  const { days, replenishmentDays, safetyDays } = turnover;
  const stay = safetyDays + replenishmentDays;
  const daysUntil = new Float64Array(stay + 1);
  for (let age = 0; age < stay; age++) {
    const share = age < safetyDays ? 1 : 1 - (age - safetyDays + 0.5) / replenishmentDays;
    daysUntil[age + 1] = daysUntil[age]! + share;
  }
  const byTier = new Float64Array(tiers.length);
  for (let arrival = 0; arrival < days; arrival += replenishmentDays) {
    const lastAge = Math.min(stay, days - arrival);
    for (let tier = 0; tier < tiers.length; tier++) {
      const from = Math.min(lastAge, tiers[tier]!.fromDay);
      const until = Math.min(lastAge, tiers[tier + 1]?.fromDay ?? lastAge);
      byTier[tier] = byTier[tier]! + daysUntil[until]! - daysUntil[from]!;
    }
  }
  return byTier;
}

/** What storing one unit of each lot costs over a lease. */
export function lotStorageRate(rules: RateCardRules, turnover: Turnover): number {
  const byTier = lotDaysByTier(rules.storage.tiers, turnover);
  return rules.storage.tiers.reduce((sum, { rate }, tier) => sum + rate * byTier[tier]!, 0);
}

/** The most volume that lies there at once: the newest lot whole, the one before in its last days. */
export function peakVolumeM3(flow: MonthlyFlow, turnover: Turnover): number {
  return (flow.volumeM3 * (turnover.replenishmentDays + turnover.safetyDays)) / MONTH_DAYS;
}

/** How often each rule of a rate card is charged per 30 days of a lease. */
interface Charged {
  /** Units of the storage basis × days, by tier. */
  readonly storageDays: Float64Array;
  /** By inbound rule. */
  readonly inboundCounts: readonly number[];
}

/** @throws RangeError if a turnover figure is out of its range */
function chargedPerMonth(rules: RateCardRules, flow: MonthlyFlow, turnover: Turnover): Charged {
  const { days, replenishmentDays, safetyDays, fillFactor } = turnover;
  if (!(days >= 1 && replenishmentDays >= 1 && safetyDays >= 0)) {
    throw new RangeError("A turnover takes at least one day of lease and of replenishment.");
  }
  if (!(fillFactor > 0 && fillFactor <= 1)) {
    throw new RangeError(`The fill factor is ${fillFactor}; it lies above 0 and up to 1.`);
  }
  const perMonth = MONTH_DAYS / days;
  const lotShare = replenishmentDays / MONTH_DAYS;
  const lotCount = Math.ceil(days / replenishmentDays);
  const lotM3 = flow.volumeM3 * lotShare;
  const lotSpace = spaceOf(lotM3, UNIT_OF_BASIS[rules.storage.basis], fillFactor);
  const inLot = {
    pallet: Math.ceil(spaceOf(lotM3, "pallet", fillFactor)),
    m3: lotM3,
    unit: flow.units * lotShare,
  };
  const storageDays = lotDaysByTier(rules.storage.tiers, turnover);
  for (let tier = 0; tier < storageDays.length; tier++) {
    storageDays[tier] = storageDays[tier]! * lotSpace * perMonth;
  }
  return {
    storageDays,
    inboundCounts: rules.inbound.map(({ per }) => inLot[per] * lotCount * perMonth),
  };
}

/**
 * Handling cost of goods at a rate card, per 30 days over the lease.
 *
 * All SKUs are replenished together every `replenishmentDays`; storage is charged on what lies there
 * by the age of its lot (`lotDaysByTier`), inbound per lot with pallets rounded up, picking per
 * order, line and unit; what is below the card's minimum is topped up. Raising any rate never lowers
 * any sum.
 *
 * @throws RangeError if a turnover figure is out of its range
 */
export function handlingCost(
  rules: RateCardRules,
  flow: MonthlyFlow,
  turnover: Turnover,
): HandlingCost {
  const { storageDays, inboundCounts } = chargedPerMonth(rules, flow, turnover);
  const { perOrder, perLine, perUnit } = rules.pickAndPack;
  const { tiers } = rules.storage;
  const storage = tiers.reduce((sum, { rate }, tier) => sum + rate * storageDays[tier]!, 0);
  const inbound = rules.inbound.reduce((sum, { rate }, i) => sum + rate * inboundCounts[i]!, 0);
  const pickAndPack = flow.orders * perOrder + flow.lines * perLine + flow.units * perUnit;
  const charged = storage + inbound + pickAndPack;
  const minimumTopUp = Math.max(0, rules.minimumPerMonth - charged);
  return { storage, inbound, pickAndPack, minimumTopUp };
}

/** A line of an invoice, and the rule that made it. */
export interface InvoiceLine {
  /** Its place among the rules: `storage/tiers/1`, `inbound/0`, `pickAndPack/perLine`. */
  readonly rule: string;
  /** In what the rule counts; of the minimum charge 1. */
  readonly quantity: number;
  /** In the card's currency in major units; of the minimum charge what it adds. */
  readonly rate: number;
}

/**
 * What goods would be charged for 30 days at a rate card, line by line; the lines add up to
 * `handlingCost`.
 *
 * @throws RangeError if a turnover figure is out of its range
 */
export function invoiceLines(
  rules: RateCardRules,
  flow: MonthlyFlow,
  turnover: Turnover,
): InvoiceLine[] {
  const { storageDays, inboundCounts } = chargedPerMonth(rules, flow, turnover);
  const { perOrder, perLine, perUnit } = rules.pickAndPack;
  const lines = [
    ...rules.storage.tiers.map(({ rate }, i) => ({
      rule: `storage/tiers/${i}`,
      quantity: storageDays[i]!,
      rate,
    })),
    ...rules.inbound.map(({ rate }, i) => ({
      rule: `inbound/${i}`,
      quantity: inboundCounts[i]!,
      rate,
    })),
    { rule: "pickAndPack/perOrder", quantity: flow.orders, rate: perOrder },
    { rule: "pickAndPack/perLine", quantity: flow.lines, rate: perLine },
    { rule: "pickAndPack/perUnit", quantity: flow.units, rate: perUnit },
  ];
  const { minimumTopUp } = handlingCost(rules, flow, turnover);
  if (minimumTopUp > 0) lines.push({ rule: "minimumPerMonth", quantity: 1, rate: minimumTopUp });
  return lines;
}
