import { randomOf } from "../../../numeric/random.ts";
import type { SlotKinds } from "../slot-kinds.ts";
import { NO_SLOT, orderCountOf, skuCountOf } from "../slotting-instance.ts";
import { tourFloorOf } from "../tours/tour-floor.ts";
import { baySitesOf } from "./bay-sites.ts";
import { cheapestAssignment } from "./cheapest-assignment.ts";
import type { CoStorageJudge } from "./co-storage.ts";
import type { Demand } from "./demand.ts";
import { insertionMeterOf } from "./insertion-meter.ts";
import { goldenSlots, type PickTerms } from "./pick-terms.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

/** Everything in a slot, SKUs first; then what lies in the free ones: SKUs still to come. */
export interface SlotSearch {
  /** Slot of each occupant, `NO_SLOT` of SKUs that are left out. */
  readonly slotOf: Int32Array;
  /** Expected order lines a day, by occupant. */
  readonly linesPerDay: Float64Array;
  /** Charged for a line from an aisle, in seconds; to be changed between rounds. */
  readonly aislePriceS: Float64Array;
  /** Charged a day for each SKU that lies elsewhere than at the start; as above. */
  changePriceS: number;
  /** Takes a share of all occupants out and lays them back at least cost. */
  round(): void;
  /**
   * What each SKU of a few costs a day in each of a few slots, in seconds, all others staying put.
   *
   * @returns row × slots.length + column
   */
  costsS(occupants: Int32Array, slots: Int32Array): Float64Array;
}

/** Larger lets more SKUs find each other anew; the assignment's time grows with its cube. */
const LEAVING_SHARE = 0.2;
const MOST_LEAVING = 900;
/** Orders that count less are not looked at. */
const LEAST_WEIGHT = 0.01;
/** The place of a SKU seen so often is guessed as much from all orders as from its own. */
const DOUBT = 3;
const FORBIDDEN = 1e12;

/**
 * Large neighbourhood search by marginal tours: a share of the SKUs leaves its slots, every order is
 * priced exactly with one more pick at each bay, and the SKUs are laid back by an assignment of
 * least expected cost. A SKU's own orders are mixed with all orders, the more the rarer it is, so
 * that the slots suit the orders to come and not only those known. No order's tour is estimated.
 *
 * O(orders × aisles × blocks × states + leaving³) a round.
 *
 * @param start slot of each SKU, obeying every rule
 */
export function slotSearchOf(
  instance: SlotPlanInstance,
  kinds: SlotKinds,
  judge: CoStorageJudge,
  demand: Demand,
  terms: PickTerms,
  start: Int32Array,
  seed: number,
): SlotSearch {
  const { plan, orders, skus } = instance;
  const random = randomOf(seed);
  const sites = baySitesOf(plan);
  const meter = insertionMeterOf(tourFloorOf(plan), sites);
  const isGolden = goldenSlots(plan, terms);
  const skuCount = skuCountOf(skus);
  const freeSlots = freeSlotsOf(kinds, start);
  const slotOf = new Int32Array(skuCount + freeSlots.length);
  slotOf.set(start);
  slotOf.set(freeSlots, skuCount);
  const home = slotOf.slice();
  const linesPerDay = new Float64Array(slotOf.length);
  linesPerDay.set(demand.linesPerDay);
  linesPerDay.set(demand.newLinesPerDay.subarray(0, freeSlots.length), skuCount);
  const aislePriceS = new Float64Array(plan.spec.aisleCount);
  const lying = Int32Array.from(slotOf.keys()).filter((occupant) => slotOf[occupant] !== NO_SLOT);
  const regulated = lying.filter((sku) => sku < skuCount && judge.isRegulated[sku] === 1);
  const rowOf = new Int32Array(slotOf.length).fill(-1);
  const picks = new Int32Array(longestOrder(instance));
  let queue = lying.slice(0, 0);

  /** Mean millimetres that one more pick adds, by site: of each leaving SKU, and of any line. */
  function addedBySite(leaving: Int32Array): {
    own: Float64Array;
    any: Float64Array;
    weights: Float64Array;
  } {
    const own = new Float64Array(leaving.length * sites.count);
    const any = new Float64Array(sites.count);
    const weights = new Float64Array(leaving.length);
    let anyWeight = 0;
    for (const [row, occupant] of leaving.entries()) rowOf[occupant] = row;
    const rows: number[] = [];
    const isReserveOnly = leaving.every((occupant) => occupant >= skuCount);
    for (let order = 0; order < orderCountOf(orders); order++) {
      const weight = demand.orderWeights[order];
      if (weight < LEAST_WEIGHT) continue;
      let pickCount = 0;
      rows.length = 0;
      for (let line = orders.starts[order]; line < orders.starts[order + 1]; line++) {
        const sku = orders.skus[line];
        if (rowOf[sku] >= 0) rows.push(rowOf[sku]);
        else if (slotOf[sku] !== NO_SLOT) picks[pickCount++] = sites.siteOfSlot[slotOf[sku]];
      }
      // Reserves alone have no orders: then every line stands for one of theirs.
      const lineWeight = weight * (isReserveOnly ? pickCount : rows.length);
      if (lineWeight === 0) continue;
      meter.read(picks, pickCount);
      meter.price();
      const { addedMm } = meter;
      anyWeight += lineWeight;
      for (let site = 0; site < sites.count; site++) any[site] += lineWeight * addedMm[site];
      for (const row of rows) {
        weights[row] += weight;
        const first = row * sites.count;
        for (let site = 0; site < sites.count; site++) own[first + site] += weight * addedMm[site];
      }
    }
    for (const occupant of leaving) rowOf[occupant] = -1;
    if (anyWeight > 0) for (let site = 0; site < sites.count; site++) any[site] /= anyWeight;
    return { own, any, weights };
  }

  function costsS(leaving: Int32Array, slots: Int32Array): Float64Array {
    const { own, any, weights } = addedBySite(leaving);
    const costs = new Float64Array(leaving.length * slots.length);
    for (const [row, occupant] of leaving.entries()) {
      const lines = linesPerDay[occupant];
      const perMm = lines / (weights[row] + DOUBT) / terms.walkMmPerS;
      for (const [column, slot] of slots.entries()) {
        const at = row * slots.length + column;
        if (!mayUse(occupant, slot)) {
          costs[at] = FORBIDDEN;
          continue;
        }
        const site = sites.siteOfSlot[slot];
        const walkS = perMm * (own[row * sites.count + site] + DOUBT * any[site]);
        const reachS = isGolden[slot] === 1 ? 0 : terms.reachS;
        costs[at] = walkS + lines * (reachS + aislePriceS[plan.aisle[slot]]);
      }
    }
    return costs;
  }

  function mayUse(occupant: number, slot: number): boolean {
    if (occupant >= skuCount) return true;
    if (kinds.fits[occupant * kinds.count + kinds.kindOfSlot[slot]] === 0) return false;
    return judge.isRegulated[occupant] === 0 || judge.mayLie(occupant, slot, slotOf, regulated);
  }

  /** The next share of a random order of all; of SKUs that rules relate, one a round only. */
  function nextLeaving(): Int32Array {
    const count = Math.max(1, Math.min(MOST_LEAVING, Math.ceil(lying.length * LEAVING_SHARE)));
    if (queue.length === 0) queue = random.shuffle(lying.slice());
    const leaving: number[] = [];
    const chosen: number[] = [];
    for (const occupant of queue.subarray(0, count)) {
      const isRegulated = occupant < skuCount && judge.isRegulated[occupant] === 1;
      if (isRegulated && chosen.some((other) => judge.areRelated(occupant, other))) continue;
      if (isRegulated) chosen.push(occupant);
      leaving.push(occupant);
    }
    queue = queue.subarray(count);
    return Int32Array.from(leaving);
  }

  const search: SlotSearch = {
    slotOf,
    linesPerDay,
    aislePriceS,
    changePriceS: 0,
    costsS,
    round() {
      const leaving = nextLeaving();
      const slots = Int32Array.from(leaving, (occupant) => slotOf[occupant]);
      const costs = costsS(leaving, slots);
      for (const [row, occupant] of leaving.entries()) {
        const isSku = occupant < skuCount;
        for (const [column, slot] of slots.entries()) {
          // Staying put wins a tie, so that equal slots are not exchanged for nothing.
          if (slot === slotOf[occupant]) costs[row * slots.length + column] -= 1e-9;
          if (isSku && slot !== home[occupant]) {
            costs[row * slots.length + column] += search.changePriceS;
          }
        }
      }
      const columns = cheapestAssignment(costs, leaving.length, slots.length);
      for (const [row, occupant] of leaving.entries()) slotOf[occupant] = slots[columns[row]];
    },
  };
  return search;
}

/** Slots that may be used and are not, in slot order. */
export function freeSlotsOf(kinds: SlotKinds, slotOfSku: Int32Array): Int32Array {
  const isTaken = new Uint8Array(kinds.kindOfSlot.length);
  for (const slot of slotOfSku) if (slot !== NO_SLOT) isTaken[slot] = 1;
  return Int32Array.from(isTaken.keys()).filter(
    (slot) => isTaken[slot] === 0 && kinds.kindOfSlot[slot] >= 0,
  );
}

function longestOrder({ orders }: SlotPlanInstance): number {
  let longest = 0;
  for (let order = 0; order < orderCountOf(orders); order++) {
    longest = Math.max(longest, orders.starts[order + 1] - orders.starts[order]);
  }
  return longest;
}
