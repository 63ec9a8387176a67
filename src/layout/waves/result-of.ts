import type { PickedBatches } from "../engine/batching/plan-wave.ts";
import { bayCounterOf } from "../engine/batching/wave-instance.ts";
import type { Batch, WaveFigures, WaveResult } from "./result-schema.ts";
import { packWave, type SolvedWave, type WaveTask } from "./solve-wave.ts";
import type { StoredLine } from "./stored-wave.ts";
import type { WalkedWave } from "./walk-batches.ts";

const MM_PER_M = 1_000;
const MS_PER_S = 1_000;

/** A solved wave as the wave's row keeps it and answers show it. */
export function resultOf(
  task: WaveTask,
  given: { readonly startsAt: Date; readonly seed: number },
  walked: WalkedWave<SolvedWave>,
): WaveResult {
  const { wave } = task;
  const solved = walked.plan;
  const countBays = bayCounterOf(packWave(task));
  const instant = (seconds: number) =>
    new Date(given.startsAt.getTime() + seconds * MS_PER_S).toISOString();
  const figures = (picked: PickedBatches) => figuresOf(task, picked, countBays, instant);
  const firstCome = figures(solved.firstCome);
  const gapShare =
    solved.boundMm > 0 ? rounded(solved.totalMm / solved.boundMm - 1, 4) : noGap(solved);
  return {
    seed: given.seed,
    iterations: solved.iterations,
    policy: wave.policy,
    ...figures(solved),
    orderCount: wave.orders.length,
    lineCount: wave.orders.reduce((sum, { lines }) => sum + lines.length, 0),
    savedShare:
      firstCome.walkM === 0 ? 0 : rounded(1 - solved.totalMm / solved.firstCome.totalMm, 4),
    firstCome,
    orderByOrder: figures(solved.single),
    sShapeM: walked.sShapeMm === null ? null : walked.sShapeMm / MM_PER_M,
    optimalM: walked.optimalMm / MM_PER_M,
    lowerBoundM: solved.boundMm / MM_PER_M,
    gapShare,
    gapStatement: gapStatement(solved.boundMm, gapShare),
    batches: solved.schedule.tours.map((tour, index) =>
      batchOf(task, { ...tour, number: index + 1 }, walked, instant),
    ),
    leftOut: [...wave.leftOut],
  };
}

function noGap({ totalMm }: SolvedWave): number | null {
  return totalMm === 0 ? 0 : null;
}

function figuresOf(
  { wave }: WaveTask,
  { batches, totalMm, lengthsMm, schedule }: PickedBatches,
  countBays: (orders: readonly number[]) => number,
  instant: (seconds: number) => string,
): WaveFigures {
  const { searchS, pickS, tourS, walkMPerS } = wave.pace;
  const lineCount = batches
    .flat()
    .reduce((count, order) => count + wave.orders[order]!.lines.length, 0);
  const bayCount = batches.reduce((count, orders) => count + countBays(orders), 0);
  const walkMmPerS = Math.round(walkMPerS * MM_PER_M);
  const seconds = {
    walk: lengthsMm.reduce((sum, mm) => sum + Math.ceil(mm / walkMmPerS), 0),
    search: searchS * bayCount,
    pick: pickS * lineCount,
    tour: tourS * batches.length,
  };
  const total = seconds.walk + seconds.search + seconds.pick + seconds.tour;
  return {
    walkM: totalMm / MM_PER_M,
    batchCount: batches.length,
    minutes: {
      walk: minutes(seconds.walk),
      search: minutes(seconds.search),
      pick: minutes(seconds.pick),
      tour: minutes(seconds.tour),
      total: minutes(total),
    },
    endsAt: instant(schedule.endS),
    lateOrderCount: schedule.lateOrderCount,
    latenessMinutes: minutes(schedule.latenessS),
  };
}

function batchOf(
  { wave }: WaveTask,
  tour: { number: number; batch: number; picker: number; startS: number; endS: number },
  { plan: { batches, lengthsMm }, tours }: WalkedWave<SolvedWave>,
  instant: (seconds: number) => string,
): Batch {
  const orders = batches[tour.batch]!.map((order) => wave.orders[order]!);
  const { slots, corners } = tours[tour.batch]!;
  const load = wave.cart.map(({ unit }, index) => {
    const sum = orders.reduce((total, { loads }) => total + loads[index]!, 0);
    return [unit, rounded(sum, 3)] as const;
  });
  return {
    number: tour.number,
    picker: wave.pickers[tour.picker]!.name,
    startsAt: instant(tour.startS),
    endsAt: instant(tour.endS),
    walkM: lengthsMm[tour.batch]! / MM_PER_M,
    minutes: minutes(tour.endS - tour.startS),
    lineCount: orders.reduce((count, { lines }) => count + lines.length, 0),
    load: Object.fromEntries(load),
    orders: orders.map(({ reference, dueS }) => ({
      reference,
      due: dueS === null ? null : instant(dueS),
      lateMinutes: dueS === null ? 0 : minutes(Math.max(0, tour.endS - dueS)),
    })),
    picks: slots.flatMap((slot) => picksAt(slot, orders)),
    walk: [...corners],
  };
}

/** What is taken from a slot, by SKU: placements sent along may put two into one. */
function picksAt(
  slot: string,
  orders: readonly { readonly reference: string; readonly lines: readonly StoredLine[] }[],
): Batch["picks"] {
  const picks = new Map<string, Batch["picks"][number]>();
  for (const { reference, lines } of orders) {
    for (const { skuCode, quantity, slot: from } of lines) {
      if (from !== slot) continue;
      const pick = picks.get(skuCode) ?? { slot, skuCode, quantity: 0, orders: [] };
      pick.quantity += quantity;
      pick.orders.push({ reference, quantity });
      picks.set(skuCode, pick);
    }
  }
  return [...picks.values()];
}

function minutes(seconds: number): number {
  return rounded(seconds / 60, 2);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function gapStatement(boundMm: number, gapShare: number | null): string {
  const bound = `no batches of these orders on these carts walk less than ${boundMm / MM_PER_M} m`;
  if (gapShare === 0) return `Proven best: ${bound}.`;
  const gap = gapShare === null ? "is unknown" : `is at most ${(100 * gapShare).toFixed(1)} %`;
  return `The batches are a heuristic: ${bound}, so the gap ${gap}.`;
}
