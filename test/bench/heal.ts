import { readFileSync } from "node:fs";
import type { FloorPlan } from "../../src/layout/engine/floor-plan.ts";
import {
  type HealPlan,
  healSlots,
  USUAL_HORIZON_DAYS,
} from "../../src/layout/engine/healing/heal-slots.ts";
import { pastOf, settleNewSkus } from "../../src/layout/engine/slotting/past-slots.ts";
import { USUAL_TERMS } from "../../src/layout/engine/slotting/pick-terms.ts";
import { planSlots } from "../../src/layout/engine/slotting/plan-slots.ts";
import { pickSimulatorOf } from "../../src/layout/engine/slotting/simulate-slots.ts";
import type { SlotPlanInstance } from "../../src/layout/engine/slotting/slot-plan-instance.ts";
import { NO_SLOT } from "../../src/layout/engine/slotting-instance.ts";
import { randomOf } from "../../src/numeric/random.ts";
import type { BenchOptions } from "./main.ts";
import { DAY_MS, instanceOf, readHistory, readLayout } from "./online-retail-files.ts";

const DAYS_A_WEEK = 7;
const TEST_DAYS = 62;
const RANDOM_SEEDS = [1, 2, 3, 4, 5];

/** A slotting as `bench -- slot --json` and `bench -- heal --json` print it. */
interface PlanFile {
  readonly placement: Readonly<Record<string, string>>;
  readonly newSkus?: readonly string[];
}

/**
 * `bench -- heal --layout F --orders F --current plan.json --changes N --json`: the moves for today.
 * Without --json and --current: week by week from `--split YYYY-MM-DD` (62 days before the end, if
 * absent) on, from a plan made then; every week is measured on orders that its moves did not know.
 */
export async function run(_files: string[], { seed, json, rest }: BenchOptions): Promise<void> {
  const { layout, orders, current, changes = "100" } = rest;
  if (layout === undefined || orders === undefined) {
    throw new RangeError("Give --layout and --orders, as in online-retail's README.");
  }
  const plan = readLayout(layout);
  const history = readHistory(orders);
  if (!json) return printWeeks(instanceOf(plan, history), Number(changes), seed, rest.split);
  if (current === undefined) throw new RangeError("Give --current, a plan that slot --json made.");
  const file = JSON.parse(readFileSync(current, "utf8")) as PlanFile;
  const codes = [...new Set([...history.codes, ...Object.keys(file.placement)])];
  const instance = instanceOf(plan, { ...history, codes });
  const slotOfSku = currentSlots(plan, codes, file);
  const free = freeOf(
    plan,
    slotOfSku,
    (file.newSkus ?? []).map((name) => slotNamed(plan, name)),
  );
  settleNewSkus(slotOfSku, free, instance.orders, 0, instance.orderDays.length);
  const healed = healSlots(instance, slotOfSku, { mostMoves: Number(changes), seed });
  printHealed(plan, codes, healed);
}

function printHealed(plan: FloorPlan, codes: readonly string[], healed: HealPlan): void {
  const changes = healed.chains.flatMap(({ moves }) =>
    moves.map(({ sku, from, to }) => ({
      sku: codes[sku],
      from: plan.names[from],
      to: plan.names[to],
    })),
  );
  const placement = Object.fromEntries(
    codes.flatMap((code, sku) =>
      healed.slotOfSku[sku] === NO_SLOT ? [] : [[code, plan.names[healed.slotOfSku[sku]]]],
    ),
  );
  const newSkus = Array.from(healed.newSkuSlots, (slot) => plan.names[slot]);
  const minutes = {
    savedPerWeek: Math.round((healed.savedSPerDay * DAYS_A_WEEK) / 60),
    work: healed.workS / 60,
    net: Math.round(healed.netS / 60),
    horizonDays: USUAL_HORIZON_DAYS,
  };
  process.stdout.write(`${JSON.stringify({ changes, placement, newSkus, minutes })}\n`);
}

function slotNamed(plan: FloorPlan, name: string): number {
  const slot = plan.slots.get(name);
  if (slot === undefined) throw new RangeError(`The layout has no slot ${name}.`);
  return slot;
}

function currentSlots(plan: FloorPlan, codes: readonly string[], file: PlanFile): Int32Array {
  return Int32Array.from(codes, (code) => {
    const name = file.placement[code];
    return name === undefined ? NO_SLOT : slotNamed(plan, name);
  });
}

/** The free slots, those of the list first. */
function freeOf(plan: FloorPlan, slotOfSku: Int32Array, first: readonly number[]): number[] {
  const taken = new Set(slotOfSku);
  return [...new Set([...first, ...plan.names.keys()])].filter((slot) => !taken.has(slot));
}

function printWeeks(
  instance: SlotPlanInstance,
  mostMoves: number,
  seed: number,
  split: string | undefined,
): void {
  const { plan, orders, orderDays } = instance;
  const simulator = pickSimulatorOf(plan, USUAL_TERMS);
  const firstDay =
    split === undefined ? instance.today - TEST_DAYS : Math.floor(Date.parse(split) / DAY_MS);
  const slotOfSku = new Int32Array(instance.skus.storageClass.length).fill(NO_SLOT);
  const first = pastOf(instance, firstDay);
  const start = planSlots(first.instance, { seed });
  for (const [number, sku] of first.skus.entries()) slotOfSku[sku] = start.slotOfSku[number];
  let free = [...start.newSkuSlots];
  const still = slotOfSku.slice();
  settleNewSkus(still, [...free], orders, first.firstOrder, orderDays.length);
  const randoms = RANDOM_SEEDS.map((one) => {
    const slots = Int32Array.from({ length: plan.slotCount }, (_, slot) => slot);
    return randomOf(one).shuffle(slots);
  });
  const total = { healed: 0, still: 0, random: 0, orders: 0 };
  const print = (cells: readonly (string | number)[]) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padStart(10)).join("")}\n`);
  print(["week", "moves", "net min", "m/order", "no moves", "random", "under", "no moves"]);
  for (let day = firstDay; day < instance.today; day += DAYS_A_WEEK) {
    const past = pastOf(instance, day);
    const end = pastOf(instance, day + DAYS_A_WEEK).firstOrder;
    if (end === past.firstOrder) continue;
    const current = past.skus.map((sku) => slotOfSku[sku]);
    const healed = healSlots(past.instance, current, { mostMoves, seed });
    for (const [number, sku] of past.skus.entries()) slotOfSku[sku] = healed.slotOfSku[number];
    free = [...healed.newSkuSlots];
    settleNewSkus(slotOfSku, free, orders, past.firstOrder, end);
    const metres = (slots: Int32Array) =>
      simulator.work(slots, orders, past.firstOrder, end).walkMm / 1_000;
    const week = {
      healed: metres(slotOfSku),
      still: metres(still),
      random: randoms.reduce((sum, slots) => sum + metres(slots) / randoms.length, 0),
      orders: end - past.firstOrder,
    };
    for (const key of ["healed", "still", "random", "orders"] as const) total[key] += week[key];
    const date = new Date(day * DAY_MS).toISOString().slice(5, 10);
    print([date, healed.moveCount, Math.round(healed.netS / 60), ...shown(week)]);
  }
  print(["all", "", "", ...shown(total)]);
}

function shown(sum: { healed: number; still: number; random: number; orders: number }): string[] {
  const metres = [sum.healed, sum.still, sum.random].map((m) => (m / sum.orders).toFixed(1));
  const under = [sum.healed, sum.still].map((m) => `${(100 * (1 - m / sum.random)).toFixed(1)} %`);
  return [...metres, ...under];
}
