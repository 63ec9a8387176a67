import type { Walk } from "./measure-walk.ts";
import { searchOf } from "./pack-slotting.ts";
import type { SlottingResult } from "./schema.ts";
import type { Improved, MeasuredSlotting, RandomWalk } from "./slot-and-measure.ts";
import type { StoredInput } from "./stored-input.ts";

const MM_PER_M = 1_000;
const S_PER_MIN = 60;

/** A measured slotting as the slotting's row keeps it and answers show it. */
export function resultOf(
  input: StoredInput,
  seed: number,
  measured: MeasuredSlotting,
): SlottingResult {
  const { improved, before, after, lineCount, leftOutLineCount, random } = measured;
  const { terms, rounds } = searchOf(input);
  const { orderCount } = after;
  const gapShare = improved ? gapOf(improved.totalMm, improved.lowerBoundMm) : null;
  return {
    seed,
    policy: improved?.policy ?? null,
    rounds: improved?.rounds ?? 0,
    isCut: improved === undefined || (improved.policy === "search" && improved.rounds < rounds),
    trials: trialsOf(improved),
    terms,
    ruleBook: input.ruleBook ?? null,
    baseline: input.currentSlots === null ? "random" : "current",
    isBaseline: improved === undefined,
    orderCount,
    lineCount,
    leftOutLineCount,
    before: shownWalk(before),
    after: shownWalk(after),
    savedShare: savedShare(before.walkMm, after.walkMm),
    random: random && orderCount > 0 ? shownRandom(random, orderCount) : null,
    lowerBoundM: improved ? improved.lowerBoundMm / MM_PER_M : null,
    gapShare,
    gapStatement: gapStatement(improved?.lowerBoundMm, gapShare),
    unminded: [...measured.unminded],
    mostAisleShare: improved ? rounded(improved.mostAisleShare) : null,
    placements: placedOf(input, measured.slotNames),
    placementsBefore: placedOf(input, measured.slotNamesBefore),
    newSkuSlots: [...measured.newSkuSlotNames],
    unassigned: measured.refusals.map(({ sku, reason, ruleId, otherSku, detail }) => ({
      skuCode: input.skus[sku].code,
      reason,
      ruleId: ruleId ?? null,
      otherSkuCode: otherSku === undefined ? null : input.skus[otherSku].code,
      detail: detail ?? null,
    })),
  };
}

/** Placements as they are shown, with the order lines of each SKU. */
export function placedOf(
  { skus, orders }: Pick<StoredInput, "skus" | "orders">,
  slotNames: MeasuredSlotting["slotNames"],
): SlottingResult["placements"] {
  const lineCounts = new Int32Array(skus.length);
  for (const sku of orders.flat()) lineCounts[sku]++;
  return slotNames.flatMap((slot, sku) =>
    slot === null ? [] : [{ skuCode: skus[sku].code, slot, lineCount: lineCounts[sku] }],
  );
}

export function shownWalk(walk: Walk): SlottingResult["before"] {
  const { orderCount, lineCount, walkMm, sShapeMm, seconds, goldenLineCount } = walk;
  return {
    optimalM: walkMm / MM_PER_M,
    sShapeM: sShapeMm === null ? null : sShapeMm / MM_PER_M,
    optimalPerOrderM: perOrderM(walkMm, orderCount),
    sShapePerOrderM: sShapeMm === null ? null : perOrderM(sShapeMm, orderCount),
    minutesPerOrder: minutesPerOrder(seconds, orderCount),
    goldenShare: lineCount === 0 ? 0 : rounded(goldenLineCount / lineCount),
  };
}

export function shownRandom(random: RandomWalk, orderCount: number): SlottingResult["random"] {
  return {
    seeds: [...random.seeds],
    perOrderM: perOrderM(random.walkMm, orderCount),
    minutesPerOrder: minutesPerOrder(random.seconds, orderCount),
    savedShare: savedShare(random.walkMm, random.slottedWalkMm),
  };
}

function trialsOf(improved: Improved | undefined): SlottingResult["trials"] {
  return (improved?.trials ?? []).map(({ policy, work }) => ({
    policy,
    orderCount: work.orderCount,
    perOrderM: perOrderM(work.walkMm, work.orderCount),
    minutesPerOrder: minutesPerOrder(work.seconds, work.orderCount),
  }));
}

function perOrderM(totalMm: number, orderCount: number): number {
  return orderCount === 0 ? 0 : Math.round(totalMm / orderCount) / MM_PER_M;
}

function minutesPerOrder(seconds: number, orderCount: number): number {
  return orderCount === 0 ? 0 : Math.round((100 * seconds) / orderCount / S_PER_MIN) / 100;
}

function savedShare(beforeMm: number, afterMm: number): number {
  return beforeMm === 0 ? 0 : rounded(1 - afterMm / beforeMm);
}

export function gapOf(totalMm: number, boundMm: number): number | null {
  if (boundMm <= 0) return totalMm === 0 ? 0 : null;
  return rounded((totalMm - boundMm) / boundMm);
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function gapStatement(boundMm: number | undefined, gapShare: number | null): string {
  if (boundMm === undefined) return "Nothing better was looked for: these are the slots before.";
  const bound = `no slotting of these SKUs walks these orders in less than ${boundMm / MM_PER_M} m`;
  const gap = gapShare === null ? "the gap is unknown" : `the gap is at most ${percent(gapShare)}`;
  return `Each tour is the shortest for these slots; the slots are a heuristic: ${bound}, so ${gap}.`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
