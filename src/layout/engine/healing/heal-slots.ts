import { randomOf } from "../../../numeric/random.ts";
import { cheapestAssignment } from "../slotting/cheapest-assignment.ts";
import type { DemandOptions } from "../slotting/demand.ts";
import { USUAL_DEMAND } from "../slotting/demand.ts";
import type { PickTerms } from "../slotting/pick-terms.ts";
import { newSkuOrder, partsOf, type SlotPlanParts } from "../slotting/plan-slots.ts";
import { checkSlotPlanInstance, type SlotPlanInstance } from "../slotting/slot-plan-instance.ts";
import { freeSlotsOf, type SlotSearch, slotSearchOf } from "../slotting/slot-search.ts";
import { NO_SLOT, skuCountOf } from "../slotting-instance.ts";
import { chainsOf, type MayLie, type Move, moveCountOf, movesOf } from "./move-list.ts";
import { walkWorthOf } from "./walk-worth.ts";

export interface HealOptions {
  /** Most moves; a SKU that waits in a free slot makes two. */
  readonly mostMoves: number;
  /** What one move takes. */
  readonly moveS?: number;
  /** For how long the saving is counted. */
  readonly horizonDays?: number;
  readonly seed?: number;
  readonly rounds?: number;
  readonly demand?: DemandOptions;
  readonly terms?: PickTerms;
  readonly stop?: (round: number) => boolean;
  /** Told after each round how many are done. */
  readonly onRound?: (rounds: number) => void;
}

/** Moves that are done together or not at all, with what they are worth. */
export interface PricedMoves {
  readonly moves: readonly Move[];
  readonly savedSPerDay: number;
  /** Of the moves. */
  readonly workS: number;
  /** Saved over the horizon less the work; more than 0. */
  readonly netS: number;
}

export interface HealPlan {
  /** To be done in this order: the most worth a move first. */
  readonly chains: readonly PricedMoves[];
  readonly slotOfSku: Int32Array;
  readonly newSkuSlots: Int32Array;
  readonly moveCount: number;
  readonly savedSPerDay: number;
  readonly workS: number;
  readonly netS: number;
}

export const USUAL_MOVE_S = 180;
export const USUAL_HORIZON_DAYS = 56;
export const HEAL_ROUNDS = 15;
const RANDOM_SHARE = 0.15;
const MOST_LEAVING = 800;
const BISECTIONS = 7;

/**
 * Few moves that bring a slotting back towards what is ordered now.
 *
 * A search as for a whole slotting, but each SKU away from its slot is charged a price; the least
 * price, at least that of the work, at which the moves keep within the budget is found in each
 * round. Chains of moves are then valued one by one by exact tours, and those that cost more than
 * they save are dropped. Each move goes to a free slot and breaks no rule when it is done in order.
 *
 * @param current slot of each SKU, `NO_SLOT` for those that have none
 * @throws RangeError if the arrays do not match or two SKUs share a slot
 */
export function healSlots(
  instance: SlotPlanInstance,
  current: Int32Array,
  options: HealOptions,
): HealPlan {
  checkSlotPlanInstance(instance);
  const parts = partsOf(instance, options);
  checkCurrent(instance, parts, current);
  const { moveS = USUAL_MOVE_S, horizonDays = USUAL_HORIZON_DAYS, seed = 1 } = options;
  const { kinds, judge, demand, terms } = parts;
  const search = slotSearchOf(instance, kinds, judge, demand, terms, current, seed);
  const random = randomOf(seed);
  const leastPriceS = moveS / horizonDays;
  for (let round = 0; round < (options.rounds ?? HEAL_ROUNDS) && !options.stop?.(round); round++) {
    healRound(instance, parts, search, current, options.mostMoves, leastPriceS, random.below);
    options.onRound?.(round + 1);
  }
  return pricedPlan(instance, parts, search, current, { ...options, moveS, horizonDays });
}

/** Re-decides every SKU away from its slot, with a share of all others. */
function healRound(
  instance: SlotPlanInstance,
  { judge }: SlotPlanParts,
  search: SlotSearch,
  current: Int32Array,
  mostMoves: number,
  leastPriceS: number,
  below: (bound: number) => number,
): void {
  const skuCount = skuCountOf(instance.skus);
  const leaving = leavingOccupants(search, current, skuCount, judge, below);
  const slots = leaving.map((occupant) => search.slotOf[occupant]);
  const costs = search.costsS(leaving, slots);
  const n = leaving.length;
  const priced = new Float64Array(costs.length);
  const assign = (priceS: number) => {
    priced.set(costs);
    for (const [row, occupant] of leaving.entries()) {
      if (occupant >= skuCount) continue;
      for (let column = 0; column < n; column++) {
        if (slots[column] !== current[occupant]) priced[row * n + column] += priceS;
      }
    }
    const columns = cheapestAssignment(priced, n, n);
    const next = search.slotOf.slice();
    for (const [row, occupant] of leaving.entries()) next[occupant] = slots[columns[row]];
    return next;
  };
  const isWithin = (slotOf: Int32Array) =>
    moveCountOf(chainsOf(current, slotOf.subarray(0, skuCount))) <= mostMoves;
  let best: Int32Array = assign(leastPriceS);
  if (!isWithin(best)) {
    // Far above what a line costs: at this price nothing moves but what already has.
    let low = leastPriceS;
    let high = leastPriceS * 4_096;
    best = search.slotOf;
    for (let step = 0; step < BISECTIONS; step++) {
      const priceS = Math.sqrt(low * high);
      const next = assign(priceS);
      if (isWithin(next)) {
        best = next;
        high = priceS;
      } else low = priceS;
    }
  }
  search.slotOf.set(best);
}

function leavingOccupants(
  search: SlotSearch,
  current: Int32Array,
  skuCount: number,
  judge: SlotPlanParts["judge"],
  below: (bound: number) => number,
): Int32Array {
  const { slotOf } = search;
  const occupantOf = new Map<number, number>();
  for (const [occupant, slot] of slotOf.entries())
    if (slot !== NO_SLOT) occupantOf.set(slot, occupant);
  const chosen = new Set<number>();
  const regulated: number[] = [];
  const choose = (occupant: number) => {
    if (chosen.has(occupant)) return;
    if (occupant < skuCount && judge.isRegulated[occupant] === 1) {
      if (regulated.some((other) => judge.areRelated(occupant, other))) return;
      regulated.push(occupant);
    }
    chosen.add(occupant);
  };
  for (let sku = 0; sku < skuCount; sku++) {
    if (slotOf[sku] === current[sku]) continue;
    choose(sku);
    choose(occupantOf.get(current[sku])!);
  }
  const all = [...occupantOf.values()];
  const count = Math.min(MOST_LEAVING, chosen.size + Math.ceil(RANDOM_SHARE * all.length));
  for (let tries = 0; chosen.size < count && tries < 4 * all.length; tries++) {
    choose(all[below(all.length)]);
  }
  return Int32Array.from(chosen).sort();
}

function pricedPlan(
  instance: SlotPlanInstance,
  parts: SlotPlanParts,
  search: SlotSearch,
  current: Int32Array,
  options: HealOptions & { readonly moveS: number; readonly horizonDays: number },
): HealPlan {
  const { plan, skus } = instance;
  const { kinds, judge, terms } = parts;
  const skuCount = skuCountOf(skus);
  const target = search.slotOf.slice(0, skuCount);
  const { weights, days } = dayWeights(instance, options.demand ?? USUAL_DEMAND);
  const worth = walkWorthOf(plan, instance.orders, weights, skuCount);
  const reserveS = reserveCosts(search, parts, skuCount, plan.slotCount);
  const regulated = [...judge.isRegulated.keys()].filter((sku) => judge.isRegulated[sku] === 1);
  const mayLie: MayLie = (sku, slot, slotOf) =>
    kinds.kindOfSlot[slot] >= 0 &&
    kinds.fits[sku * kinds.count + kinds.kindOfSlot[slot]] === 1 &&
    judge.mayLie(sku, slot, slotOf, regulated);

  const now = current.slice();
  const chains: PricedMoves[] = [];
  let open = chainsOf(current, target);
  let left = options.mostMoves;
  // A chain may have to wait for another that clears the way by a rule, so they are tried again.
  for (let isNew = true; isNew && open.length > 0; ) {
    isNew = false;
    const priced = open.flatMap((chain) => {
      const free = freeSlotsOf(kinds, now);
      const moves = movesOf(chain, target, now, free, mayLie);
      if (moves === undefined) return [];
      const changes = chain.skus.map((sku) => ({ sku, to: target[sku] }));
      const walkS = worth.savedMm(now, changes) / days / terms.walkMmPerS;
      const savedSPerDay = walkS + reserveS(free) - reserveS(freeAfter(free, now, changes));
      const workS = options.moveS * moves.length;
      const netS = savedSPerDay * options.horizonDays - workS;
      return [{ chain, moves, savedSPerDay, workS, netS }];
    });
    priced.sort((a, b) => b.netS / b.moves.length - a.netS / a.moves.length);
    const best = priced.find(({ netS, moves }) => netS > 0 && moves.length <= left);
    if (best === undefined) break;
    for (const { sku, to } of best.moves) now[sku] = to;
    left -= best.moves.length;
    const { chain, ...kept } = best;
    open = open.filter((other) => other !== chain);
    chains.push(kept);
    isNew = true;
  }
  search.slotOf.set(now);
  const free = freeSlotsOf(kinds, now);
  search.slotOf.set(free, skuCount);
  const sum = (of: (chain: PricedMoves) => number) => chains.reduce((all, c) => all + of(c), 0);
  return {
    chains,
    slotOfSku: now,
    newSkuSlots: newSkuOrder(search, free, skuCount),
    moveCount: sum(({ moves }) => moves.length),
    savedSPerDay: sum(({ savedSPerDay }) => savedSPerDay),
    workS: sum(({ workS }) => workS),
    netS: sum(({ netS }) => netS),
  };
}

function freeAfter(
  free: Int32Array,
  now: Int32Array,
  changes: readonly { sku: number; to: number }[],
): Int32Array {
  const filled = new Set(changes.map(({ to }) => to));
  const left = changes.map(({ sku }) => now[sku]).filter((slot) => !filled.has(slot));
  return Int32Array.from([...free.filter((slot) => !filled.has(slot)), ...left]);
}

/** What SKUs still to come are expected to cost a day in the free slots given. */
function reserveCosts(
  search: SlotSearch,
  { demand }: SlotPlanParts,
  skuCount: number,
  slotCount: number,
): (free: Int32Array) => number {
  if (search.slotOf.length === skuCount) return () => 0;
  const known = search.linesPerDay[skuCount];
  search.linesPerDay[skuCount] = 1;
  const all = Int32Array.from({ length: slotCount }, (_, slot) => slot);
  const costs = search.costsS(Int32Array.of(skuCount), all);
  search.linesPerDay[skuCount] = known;
  return (free) => {
    const sorted = Float64Array.from(free, (slot) => costs[slot]).sort();
    return sorted.reduce((sum, cost, rank) => sum + cost * (demand.newLinesPerDay[rank] ?? 0), 0);
  };
}

/** Weight of each order by its age, and how many weighted days they stand for. */
function dayWeights(
  { orderDays, today }: SlotPlanInstance,
  { halfLifeDays }: DemandOptions,
): { weights: Float64Array; days: number } {
  const weights = Float64Array.from(orderDays, (day) => 2 ** ((day - today) / halfLifeDays));
  const start = orderDays.reduce((least, day) => Math.min(least, day), today);
  let days = 0;
  for (let day = start; day < today; day++) days += 2 ** ((day - today) / halfLifeDays);
  return { weights, days };
}

function checkCurrent(
  { plan, skus }: SlotPlanInstance,
  { kinds }: SlotPlanParts,
  current: Int32Array,
): void {
  if (current.length !== skuCountOf(skus)) {
    throw new RangeError(`Got ${current.length} slots for ${skuCountOf(skus)} SKUs.`);
  }
  const owners = new Map<number, number>();
  for (const [sku, slot] of current.entries()) {
    if (slot === NO_SLOT) continue;
    if (slot < 0 || slot >= plan.slotCount) throw new RangeError(`SKU ${sku} is in slot ${slot}.`);
    if (kinds.kindOfSlot[slot] < 0) {
      throw new RangeError(`SKU ${sku} lies in ${plan.names[slot]}, which may not be used.`);
    }
    const owner = owners.get(slot);
    if (owner !== undefined) {
      throw new RangeError(`SKUs ${owner} and ${sku} both lie in ${plan.names[slot]}.`);
    }
    owners.set(slot, sku);
  }
}
