import type { SlottingResult } from "./schema.ts";
import type { MeasuredSlotting, Walk } from "./slot-and-measure.ts";
import type { StoredInput } from "./stored-input.ts";

const MM_PER_M = 1_000;

/** A measured slotting as the slotting's row keeps it and answers show it. */
export function resultOf(
  input: StoredInput,
  seed: number,
  measured: MeasuredSlotting,
): SlottingResult {
  const { improved, before, after, orderCount, lineCount, leftOutLineCount } = measured;
  const lineCounts = new Int32Array(input.skus.length);
  for (const sku of input.orders.flat()) lineCounts[sku]++;
  const placed = (slotNames: MeasuredSlotting["slotNames"]) =>
    slotNames.flatMap((slot, sku) =>
      slot === null ? [] : [{ skuCode: input.skus[sku].code, slot, lineCount: lineCounts[sku] }],
    );
  const gapShare = improved ? gapOf(improved.totalMm, improved.lowerBoundMm) : null;
  return {
    seed,
    baseline: input.currentSlots === null ? "random" : "current",
    isBaseline: improved === undefined,
    orderCount,
    lineCount,
    leftOutLineCount,
    before: shown(before, orderCount),
    after: shown(after, orderCount),
    savedShare: rounded(before.optimalMm === 0 ? 0 : 1 - after.optimalMm / before.optimalMm),
    lowerBoundM: improved ? improved.lowerBoundMm / MM_PER_M : null,
    gapShare,
    gapStatement: gapStatement(improved?.lowerBoundMm, gapShare),
    ordering: improved?.ordering ?? null,
    placements: placed(measured.slotNames),
    placementsBefore: placed(measured.slotNamesBefore),
    unassigned: measured.unassigned.map(({ sku, reason }) => ({
      skuCode: input.skus[sku].code,
      reason,
    })),
  };
}

function shown({ optimalMm, sShapeMm }: Walk, orderCount: number): SlottingResult["before"] {
  const perOrderM = (totalMm: number) =>
    orderCount === 0 ? 0 : Math.round(totalMm / orderCount) / MM_PER_M;
  return {
    optimalM: optimalMm / MM_PER_M,
    sShapeM: sShapeMm / MM_PER_M,
    optimalPerOrderM: perOrderM(optimalMm),
    sShapePerOrderM: perOrderM(sShapeMm),
  };
}

function gapOf(totalMm: number, boundMm: number): number | null {
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
