import type { SolveOptions } from "../../numeric/solve.ts";
import { choosePolicy, type PolicyTrial } from "../engine/slotting/choose-policy.ts";
import type { Refusal } from "../engine/slotting/first-slots.ts";
import {
  partsOf,
  planSlots,
  type SlotPlan,
  type SlotPlanOptions,
} from "../engine/slotting/plan-slots.ts";
import { randomSlots } from "../engine/slotting/random-slots.ts";
import type { PickWork } from "../engine/slotting/simulate-slots.ts";
import type { SlotPlanInstance } from "../engine/slotting/slot-plan-instance.ts";
import { slottingBoundMm } from "../engine/slotting/slotting-bound.ts";
import { NO_SLOT } from "../engine/slotting-instance.ts";
import { inBoth, unmindedRules, type Walk, type WalkMeter, walkMeterOf } from "./measure-walk.ts";
import { namesOf, packSlotting, type SlottingTask, searchOf, slotsOf } from "./pack-slotting.ts";

/** A slotting next to what it is compared with. */
export interface MeasuredSlotting {
  readonly slotNames: readonly (string | null)[];
  /** Of the baseline. */
  readonly slotNamesBefore: readonly (string | null)[];
  readonly refusals: readonly Refusal[];
  readonly before: Walk;
  readonly after: Walk;
  /** The mean of slots drawn by five seeds, over the lines that the slotting places. */
  readonly random?: RandomWalk;
  readonly unminded: ReturnType<typeof unmindedRules>;
  readonly lineCount: number;
  readonly leftOutLineCount: number;
  readonly newSkuSlotNames: readonly string[];
  /** Over all placed SKUs, also those that lay nowhere before; absent for the baseline itself. */
  readonly improved?: Improved;
}

export interface RandomWalk {
  readonly seeds: readonly number[];
  readonly walkMm: number;
  readonly seconds: number;
  /** The slotting's own, over the same lines. */
  readonly slottedWalkMm: number;
}

export interface Improved {
  readonly policy: SlotPlan["policy"];
  readonly rounds: number;
  readonly trials: readonly PolicyTrial[];
  readonly mostAisleShare: number;
  readonly totalMm: number;
  readonly lowerBoundMm: number;
}

const RANDOM_SEED_COUNT = 5;
/** Of order lines walked a round for the figure that is told as the search goes on. */
const TOLD_LINES = 60_000;

/**
 * Slots the SKUs and picks every order in the slotting before and after. Runs in a thread: the
 * baseline is told first, so that a search stopped early still has an answer, then each round.
 */
export function slotAndMeasure(
  task: SlottingTask,
  { seed, stop, onBest }: SolveOptions<MeasuredSlotting>,
): MeasuredSlotting {
  const instance = packSlotting(task);
  const { terms, demand, policy, rounds, mostAisleShare } = searchOf(task.input);
  const meter = walkMeterOf(instance, terms);
  const first = baselineOf(task, instance, seed);
  const slotNamesBefore = namesOf(instance, first.slotOfSku);
  const shared = { slotNamesBefore, refusals: first.refusals, newSkuSlotNames: [] };
  const baseline = compared(instance, meter, first.slotOfSku, first.slotOfSku);
  onBest?.({ ...shared, ...baseline, slotNames: slotNamesBefore }, 0);
  const lowerBoundMm = boundOf(instance, first.slotOfSku);
  const every = Math.max(1, Math.ceil(instance.orders.skus.length / TOLD_LINES));
  const options: SlotPlanOptions = {
    seed,
    rounds,
    terms,
    demand,
    ...(mostAisleShare !== null && { mostAisleShare }),
    stop: (round) => stop(0, round),
  };
  const chosen = policy === "auto" ? choosePolicy(instance, options) : { policy, trials: [] };
  const told = { policy: chosen.policy, trials: chosen.trials, mostAisleShare: 1, lowerBoundMm };
  const plan = planSlots(instance, {
    ...options,
    policy: chosen.policy,
    onRound(slotOfSku, round) {
      // An aisle's share is kept only at the end, so until then the baseline is all there is.
      if (round % every !== 0 || mostAisleShare !== null) return;
      const after = { ...meter.work(slotOfSku), sShapeMm: null };
      const slotNames = namesOf(instance, slotOfSku);
      const improved = { ...told, rounds: round, totalMm: after.walkMm };
      onBest?.({ ...shared, ...baseline, slotNames, after, improved }, round);
    },
  });
  return finished(instance, meter, first.slotOfSku, plan, { ...shared, seed, trials: told.trials });
}

function finished(
  instance: SlotPlanInstance,
  meter: WalkMeter,
  before: Int32Array,
  plan: SlotPlan,
  known: Pick<MeasuredSlotting, "slotNamesBefore"> & { seed: number; trials: Improved["trials"] },
): MeasuredSlotting {
  const { slotOfSku, policy, rounds, mostAisleShare } = plan;
  return {
    ...compared(instance, meter, before, slotOfSku),
    slotNames: namesOf(instance, slotOfSku),
    slotNamesBefore: known.slotNamesBefore,
    refusals: plan.refusals,
    random: randomWalk(instance, meter, slotOfSku, known.seed),
    newSkuSlotNames: Array.from(plan.newSkuSlots, (slot) => instance.plan.names[slot]),
    improved: {
      policy,
      rounds,
      trials: known.trials,
      mostAisleShare,
      totalMm: meter.work(slotOfSku).walkMm,
      lowerBoundMm: boundOf(instance, slotOfSku),
    },
  };
}

function baselineOf({ input }: SlottingTask, instance: SlotPlanInstance, seed: number) {
  const { currentSlots } = input;
  if (currentSlots === null) return randomSlots(instance, partsOf(instance, {}), seed);
  return { slotOfSku: slotsOf(instance, currentSlots), refusals: [] };
}

/** Both walks over the same lines: those of SKUs that have a slot before and after. */
function compared(
  { orders, plan }: SlotPlanInstance,
  meter: WalkMeter,
  beforeSlots: Int32Array,
  afterSlots: Int32Array,
) {
  const before = meter.walk(inBoth(beforeSlots, afterSlots));
  const after = beforeSlots === afterSlots ? before : meter.walk(inBoth(afterSlots, beforeSlots));
  const { lineCount } = after;
  const unminded = unmindedRules(plan.spec);
  return { before, after, unminded, lineCount, leftOutLineCount: orders.skus.length - lineCount };
}

/** The mean of five draws. Where rules leave other SKUs out of a draw, these are left out of both. */
export function randomWalk(
  instance: SlotPlanInstance,
  meter: WalkMeter,
  slotOfSku: Int32Array,
  firstSeed: number,
): RandomWalk {
  const parts = partsOf(instance, {});
  const seeds = Array.from({ length: RANDOM_SEED_COUNT }, (_, i) => firstSeed + i);
  const works = seeds.map((seed): readonly [PickWork, PickWork] => {
    const drawn = randomSlots(instance, parts, seed).slotOfSku;
    const isWhole = !drawn.some((slot, sku) => slot === NO_SLOT && slotOfSku[sku] !== NO_SLOT);
    const own = isWhole ? slotOfSku : inBoth(slotOfSku, drawn);
    return [meter.work(inBoth(drawn, slotOfSku)), meter.work(own)];
  });
  const mean = (of: (works: readonly [PickWork, PickWork]) => number) =>
    Math.round(works.reduce((sum, each) => sum + of(each), 0) / works.length);
  return {
    seeds,
    walkMm: mean(([drawn]) => drawn.walkMm),
    seconds: mean(([drawn]) => drawn.seconds),
    slottedWalkMm: mean(([, own]) => own.walkMm),
  };
}

export function boundOf(instance: SlotPlanInstance, slotOfSku: Int32Array): number {
  const { kinds } = partsOf(instance, {});
  const usable = Int32Array.from(kinds.kindOfSlot.keys()).filter(
    (slot) => kinds.kindOfSlot[slot] >= 0,
  );
  const isPlaced = Uint8Array.from(slotOfSku, (slot) => (slot === NO_SLOT ? 0 : 1));
  return slottingBoundMm(instance.plan, usable, instance.orders, isPlaced);
}
