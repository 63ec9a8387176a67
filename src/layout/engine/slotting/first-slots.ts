import { type FloorPlan, roundTripMm } from "../floor-plan.ts";
import { placeSkus } from "../place-skus.ts";
import type { SlotKinds } from "../slot-kinds.ts";
import { NO_SLOT, type UnassignedReason } from "../slotting-instance.ts";
import type { CoStorageJudge } from "./co-storage.ts";
import type { SlotPlanInstance } from "./slot-plan-instance.ts";

/** Why a SKU has no slot, and for co-storage which rule and which SKU stand against it. */
export interface Refusal {
  readonly sku: number;
  readonly reason: UnassignedReason | "co-storage" | "unknown-goods";
  readonly ruleId?: string;
  readonly otherSku?: number;
  /** What the rules need to know and do not. */
  readonly detail?: string;
}

export interface FirstSlots {
  readonly slotOfSku: Int32Array;
  readonly refusals: readonly Refusal[];
}

/** `nearest`: by round trip from the drop point; `within-aisle`: aisle by aisle, nearest first. */
export type SlotOrder = "nearest" | "within-aisle";

/** All slots, the one to fill first in front; ties go to the lower number. */
export function slotsInOrder(plan: FloorPlan, order: SlotOrder): Int32Array {
  const drop = plan.spec.dropPoint.aisle;
  const slots = Int32Array.from({ length: plan.slotCount }, (_, slot) => slot);
  const tripMm = slots.map((slot) => roundTripMm(plan, slot));
  if (order === "nearest") return slots.sort((a, b) => tripMm[a] - tripMm[b] || a - b);
  const aislesAway = slots.map((slot) => Math.abs(plan.aisle[slot] - drop));
  return slots.sort(
    (a, b) =>
      aislesAway[a] - aislesAway[b] ||
      plan.aisle[a] - plan.aisle[b] ||
      plan.depthMm[a] - plan.depthMm[b] ||
      a - b,
  );
}

/**
 * Leaves gaps for SKUs to come: slots and occupants are matched by rank, and the slots that fall to
 * SKUs to come go to the end, to be used only by what fits nowhere else.
 */
export function withReserve(
  kinds: SlotKinds,
  slotOrder: Int32Array,
  linesPerDay: Float64Array,
  newLinesPerDay: Float64Array,
): Int32Array {
  const usable = slotOrder.filter((slot) => kinds.kindOfSlot[slot] >= 0);
  const known = linesPerDay.slice().sort().reverse();
  const free = Math.max(0, Math.min(usable.length - known.length, newLinesPerDay.length));
  const taken: number[] = [];
  const reserved: number[] = [];
  for (const slot of usable) {
    const isFull = taken.length === known.length;
    const next = newLinesPerDay[reserved.length];
    const isReserved = reserved.length < free && (isFull || next > known[taken.length]);
    (isReserved ? reserved : taken).push(slot);
  }
  return Int32Array.from([...taken, ...reserved]);
}

/**
 * A slot for each SKU by every rule: first for goods that co-storage rules are about, one after the
 * other, then for all others as `placeSkus`. What finds none is reported with its reason.
 *
 * @param skuOrder all SKUs, the one to place first in front
 */
export function firstSlots(
  instance: SlotPlanInstance,
  kinds: SlotKinds,
  judge: CoStorageJudge,
  skuOrder: Int32Array,
  slotOrder: Int32Array,
): FirstSlots {
  const { plan } = instance;
  const fits = kinds.fits.slice();
  const kindOfSlot = kinds.kindOfSlot.slice();
  const slotOfSku = new Int32Array(skuOrder.length).fill(NO_SLOT);
  const refusals: Refusal[] = [];
  const settled: number[] = [];
  for (const sku of skuOrder) {
    const detail = judge.refusalOf(sku);
    if (detail === undefined && judge.isRegulated[sku] === 0) continue;
    const mayFit = (slot: number) =>
      kindOfSlot[slot] >= 0 && kinds.fits[sku * kinds.count + kindOfSlot[slot]] === 1;
    fits.fill(0, sku * kinds.count, (sku + 1) * kinds.count);
    if (detail !== undefined) {
      refusals.push({ sku, reason: "unknown-goods", detail });
      continue;
    }
    const slot = slotOrder.find(
      (candidate) => mayFit(candidate) && judge.mayLie(sku, candidate, slotOfSku, settled),
    );
    if (slot !== undefined) {
      slotOfSku[sku] = slot;
      kindOfSlot[slot] = -1;
      settled.push(sku);
    } else {
      const near = slotOrder.find(mayFit);
      if (near !== undefined) {
        refusals.push({
          sku,
          reason: "co-storage",
          ...standingAgainst(judge, sku, near, slotOfSku, settled),
        });
      } else refusals.push({ sku, reason: kinds.obstacles[sku] ?? "no-free-slot" });
    }
  }
  const others = placeSkus({ ...kinds, fits, kindOfSlot }, skuOrder, slotOrder);
  const refused = new Set([...settled, ...refusals.map(({ sku }) => sku)]);
  for (const [sku, slot] of others.entries()) {
    if (refused.has(sku)) continue;
    slotOfSku[sku] = slot;
    if (slot === NO_SLOT) refusals.push({ sku, reason: kinds.obstacles[sku] ?? "no-free-slot" });
  }
  refusals.sort((a, b) => a.sku - b.sku);
  checkRules(plan, judge, slotOfSku);
  return { slotOfSku, refusals };
}

/** The rule and the SKU that keep one out of a slot that it would fit. */
function standingAgainst(
  judge: CoStorageJudge,
  sku: number,
  slot: number,
  slotOfSku: Int32Array,
  settled: readonly number[],
): { ruleId?: string; otherSku?: number } {
  for (const otherSku of settled) {
    const ruleId = judge.clash(sku, slot, otherSku, slotOfSku[otherSku]);
    if (ruleId !== undefined) return { ruleId, otherSku };
  }
  const tried = slotOfSku.slice();
  tried[sku] = slot;
  const [cap] = judge.clashes(tried, 1);
  const otherSku = cap?.skus.find((other) => other !== sku);
  return cap === undefined
    ? {}
    : { ruleId: cap.ruleId, ...(otherSku !== undefined && { otherSku }) };
}

/** The second line behind the search: no placement leaves an engine against a rule. */
export function checkRules(plan: FloorPlan, judge: CoStorageJudge, slotOfSku: Int32Array): void {
  const [clash] = judge.clashes(slotOfSku, 1);
  if (clash === undefined) return;
  const places = clash.skus.map((sku, i) => `SKU ${sku} in ${plan.names[clash.slots[i]]}`);
  throw new RangeError(`Rule ${clash.ruleId} is broken by ${places.join(" and ")}.`);
}
