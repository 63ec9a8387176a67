import type { FloorPlan } from "../../src/layout/engine/floor-plan.ts";
import { choosePolicy, slotsLater } from "../../src/layout/engine/slotting/choose-policy.ts";
import { pastOf } from "../../src/layout/engine/slotting/past-slots.ts";
import { type PickTerms, USUAL_TERMS } from "../../src/layout/engine/slotting/pick-terms.ts";
import { planSlots, type SlotPlanOptions } from "../../src/layout/engine/slotting/plan-slots.ts";
import { type PickWork, pickSimulatorOf } from "../../src/layout/engine/slotting/simulate-slots.ts";
import type { SlotPlanInstance } from "../../src/layout/engine/slotting/slot-plan-instance.ts";
import { randomOf } from "../../src/numeric/random.ts";
import type { BenchOptions } from "./main.ts";
import {
  DAY_MS,
  type History,
  instanceOf,
  readHistory,
  readLayout,
} from "./online-retail-files.ts";

const RANDOM_SEEDS = [1, 2, 3, 4, 5];
const TEST_DAYS = 62;
/** Enough that 92 of 100 lines come from the golden zone. */
const GOLDEN_REACH_S = 3;

/**
 * `bench -- slot --layout F --orders F [--rounds N] [--reach S] [--most-aisle-share P] [--json]`.
 * With --json the plan for the days after the file; without, how plans made before `--split
 * YYYY-MM-DD` (62 days before the end, if absent) did from then on. The work is set by --rounds and
 * not by --seconds, so that the same seed gives the same plan on every machine.
 */
export async function run(_files: string[], { seed, json, rest }: BenchOptions): Promise<void> {
  const { layout, orders } = rest;
  if (layout === undefined || orders === undefined) {
    throw new RangeError("Give --layout and --orders, as in online-retail's README.");
  }
  const plan = readLayout(layout);
  const history = readHistory(orders);
  const instance = instanceOf(plan, history);
  const terms = { ...USUAL_TERMS, ...(rest.reach && { reachS: Number(rest.reach) }) };
  const share = rest["most-aisle-share"];
  const options: SlotPlanOptions = {
    seed,
    terms,
    ...(rest.rounds && { rounds: Number(rest.rounds) }),
    ...(share && { mostAisleShare: Number(share) }),
  };
  if (json) printPlan(plan, history, instance, options);
  else printTable(instance, options, rest.split);
}

function printPlan(
  plan: FloorPlan,
  { codes }: History,
  instance: SlotPlanInstance,
  options: SlotPlanOptions,
): void {
  const { policy, trials } = choosePolicy(instance, options);
  const { slotOfSku, newSkuSlots } = planSlots(instance, { ...options, policy });
  const metres = Object.fromEntries(
    trials.map(({ policy: name, work }) => [
      name,
      Math.round(work.walkMm / work.orderCount) / 1_000,
    ]),
  );
  const placement = Object.fromEntries(
    codes.map((code, sku) => [code, plan.names[slotOfSku[sku]]]),
  );
  const newSkus = Array.from(newSkuSlots, (slot) => plan.names[slot]);
  process.stdout.write(`${JSON.stringify({ policy, metres, placement, newSkus })}\n`);
}

function printTable(
  instance: SlotPlanInstance,
  options: SlotPlanOptions,
  split: string | undefined,
): void {
  const day =
    split === undefined ? instance.today - TEST_DAYS : Math.floor(Date.parse(split) / DAY_MS);
  const terms: PickTerms = options.terms ?? USUAL_TERMS;
  const past = pastOf(instance, day);
  const simulator = pickSimulatorOf(instance.plan, terms);
  const workOf = (slots: Int32Array) => simulator.work(slots, instance.orders, past.firstOrder);
  const randoms = RANDOM_SEEDS.map((seed) => workOf(randomSlots(instance, seed)));
  const random = { small: mean(randoms, smallMetres), all: mean(randoms, metres) };
  const golden = { ...options, terms: { ...terms, reachS: GOLDEN_REACH_S } };
  const rows: [string, SlotPlanOptions][] = [
    ["nearest", { ...options, policy: "nearest" }],
    ["within-aisle", { ...options, policy: "within-aisle" }],
    ["search", options],
    ["search, golden", golden],
    ["search, aisle ≤ 15 %", { ...options, mostAisleShare: 0.15 }],
  ];
  const header = ["policy", "m/order", "under", "m/small", "under", "min/order", "golden", "aisle"];
  print(header);
  const cells = (work: PickWork) => [
    metres(work).toFixed(1),
    percent(1 - metres(work) / random.all),
    smallMetres(work).toFixed(1),
    percent(1 - smallMetres(work) / random.small),
    (work.seconds / work.orderCount / 60).toFixed(2),
    percent(work.goldenLineCount / work.lineCount),
  ];
  for (const work of randoms.slice(0, 1)) print(["random, one of five", ...cells(work), "-"]);
  for (const [name, own] of rows) {
    const plan = planSlots(past.instance, own);
    const work = workOf(slotsLater(instance, plan, past.skus, past.firstOrder));
    print([name, ...cells(work), percent(plan.mostAisleShare)]);
  }
}

function randomSlots(instance: SlotPlanInstance, seed: number): Int32Array {
  const slots = Int32Array.from({ length: instance.plan.slotCount }, (_, slot) => slot);
  return randomOf(seed).shuffle(slots).subarray(0, instance.skus.storageClass.length);
}

function metres(work: PickWork): number {
  return work.walkMm / work.orderCount / 1_000;
}

function smallMetres(work: PickWork): number {
  return work.smallWalkMm / work.smallOrderCount / 1_000;
}

function mean<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells[0].padEnd(22)}${cells
      .slice(1)
      .map((c) => c.padStart(10))
      .join("")}\n`,
  );
}
