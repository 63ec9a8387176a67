import type { SolveOptions } from "../../numeric/solve.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { type HealPlan, healSlots } from "../engine/healing/heal-slots.ts";
import { settleNewSkus } from "../engine/slotting/past-slots.ts";
import { partsOf } from "../engine/slotting/plan-slots.ts";
import type { SlotPlanInstance } from "../engine/slotting/slot-plan-instance.ts";
import { NO_SLOT, orderCountOf } from "../engine/slotting-instance.ts";
import { type Walk, type WalkMeter, walkMeterOf } from "../slottings/measure-walk.ts";
import { namesOf, packSlotting, searchOf, slotsOf } from "../slottings/pack-slotting.ts";
import { boundOf, type RandomWalk, randomWalk } from "../slottings/slot-and-measure.ts";
import type { StoredHealing } from "./stored-healing.ts";

/** What travels into the engine's thread. */
export interface HealingTask {
  readonly spec: FloorPlanSpec;
  readonly input: StoredHealing;
}

export interface HealedMove {
  /** From 1; 0: a SKU put away. */
  readonly chain: number;
  readonly sku: number;
  readonly from: string | null;
  readonly to: string;
  readonly isRegulated: boolean;
}

export type HealedChain = Pick<HealPlan, "savedSPerDay" | "workS" | "netS"> & {
  readonly moveCount: number;
};

/** A healing with what it is compared with. */
export interface MeasuredHealing {
  readonly moves: readonly HealedMove[];
  readonly chains: readonly HealedChain[];
  readonly rounds: number;
  /** With new SKUs put away already. */
  readonly slotNamesBefore: readonly (string | null)[];
  readonly slotNames: readonly (string | null)[];
  readonly newSkuSlotNames: readonly string[];
  readonly before: Walk;
  readonly after: Walk;
  readonly random?: RandomWalk;
  readonly lowerBoundMm: number;
}

/** Puts new SKUs away, and then heals; runs in a thread. Told of each round, and of no move at first. */
export function healAndMeasure(
  { spec, input }: HealingTask,
  { seed, stop, onBest }: SolveOptions<MeasuredHealing>,
): MeasuredHealing {
  const instance = packSlotting({ spec, input: input.goods });
  const { terms, demand } = searchOf(input.goods);
  const meter = walkMeterOf(instance, terms);
  const { isRegulated } = partsOf(instance, {}).judge;
  const current = slotsOf(instance, input.goods.currentSlots ?? []);
  const settled = putAway(instance, current, input.newSkuSlots);
  const nameOf = (slot: number) => instance.plan.names[slot];
  const putAways = [...settled.keys()]
    .filter((sku) => settled[sku] !== current[sku])
    .map((sku) => moveOf(0, sku, null, nameOf(settled[sku])));
  const known = {
    slotNamesBefore: namesOf(instance, settled),
    before: meter.walk(settled),
    lowerBoundMm: boundOf(instance, settled),
  };
  const still: MeasuredHealing = {
    ...known,
    moves: putAways,
    chains: [],
    rounds: 0,
    slotNames: known.slotNamesBefore,
    newSkuSlotNames: [],
    after: known.before,
  };
  onBest?.(still, 0);
  let rounds = 0;
  const healed = healSlots(instance, settled, {
    ...input,
    seed,
    terms,
    demand,
    stop(round) {
      onBest?.(still, round);
      rounds = round;
      return stop(0, round);
    },
    onRound(round) {
      rounds = round;
    },
  });
  const moves = healed.chains.flatMap((chain, at) =>
    chain.moves.map(({ sku, from, to }) => moveOf(at + 1, sku, nameOf(from), nameOf(to))),
  );
  return {
    ...known,
    ...measuredHealing(instance, meter, healed, seed),
    moves: [...putAways, ...moves],
    rounds,
  };

  function moveOf(chain: number, sku: number, from: string | null, to: string): HealedMove {
    return { chain, sku, from, to, isRegulated: isRegulated[sku] === 1 };
  }
}

function measuredHealing(
  instance: SlotPlanInstance,
  meter: WalkMeter,
  healed: HealPlan,
  seed: number,
) {
  const { slotOfSku, chains, newSkuSlots } = healed;
  return {
    chains: chains.map(({ moves, savedSPerDay, workS, netS }) => ({
      moveCount: moves.length,
      savedSPerDay,
      workS,
      netS,
    })),
    slotNames: namesOf(instance, slotOfSku),
    newSkuSlotNames: Array.from(newSkuSlots, (slot) => instance.plan.names[slot]),
    after: meter.walk(slotOfSku),
    random: randomWalk(instance, meter, slotOfSku, seed),
  };
}

/** Ordered SKUs without a slot take those kept for them, then any that is free. */
function putAway(
  instance: SlotPlanInstance,
  current: Int32Array,
  kept: readonly string[],
): Int32Array {
  const { plan, orders } = instance;
  const { kinds, judge } = partsOf(instance, {});
  const slotOfSku = current.slice();
  const taken = new Set(current);
  const first = slotsOf(instance, kept).filter((slot) => slot !== NO_SLOT);
  const free = [...new Set([...first, ...plan.names.keys()])].filter(
    (slot) => !taken.has(slot) && kinds.kindOfSlot[slot] >= 0,
  );
  settleNewSkus(slotOfSku, free, orders, 0, orderCountOf(orders), (sku, slot) => {
    if (judge.refusalOf(sku) !== undefined) return false;
    if (kinds.fits[sku * kinds.count + kinds.kindOfSlot[slot]] === 0) return false;
    return judge.mayLie(sku, slot, slotOfSku, slotOfSku.keys());
  });
  return slotOfSku;
}
