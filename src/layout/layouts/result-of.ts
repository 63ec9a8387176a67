import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import type { MeasuredLayout } from "../engine/layout-search/search-layout.ts";
import type { PickWork } from "../engine/slotting/simulate-slots.ts";
import type { LayoutCandidateShown, LayoutResult } from "./schema.ts";
import type { ComparedSearch } from "./search-and-compare.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

const MM_PER_M = 1_000;
const S_PER_MINUTE = 60;

/** A search as the layout's row keeps it and answers show it. */
export function resultOf(
  input: StoredLayoutInput,
  seed: number,
  { search, current, baselines, sampledOrderCount, sampledLineCount }: ComparedSearch,
): LayoutResult {
  const candidates = search.finalists.map((layout, index) =>
    candidateOf(input, search.mostSlots, layout, index + 1),
  );
  const today = current && { slotCount: current.slotCount, ...perOrderOf(current.work) };
  const { best } = search;
  const gapShare = rounded(best.secondsPerOrder / search.boundS - 1, 4);
  const ofAll = (mm: number | undefined) =>
    mm === undefined ? null : rounded(mm / MM_PER_M / best.work.orderCount, 2);
  const first = perOrderOf(best.work);
  return {
    isFinal: baselines !== null,
    seed,
    skuCount: input.skuCount,
    slotsNeeded: input.slotsNeeded,
    orderCount: input.orders.length,
    sampledOrderCount,
    sampledLineCount,
    candidateCount: search.candidateCount,
    settledCount: search.settledCount,
    tourCount: search.tourCount,
    candidates,
    current: today,
    savedMetresShare: today && savedShare(today.metresPerOrder, first.metresPerOrder),
    savedMinutesShare: today && savedShare(today.minutesPerOrder, first.minutesPerOrder),
    sShapeMetresPerOrder: ofAll(baselines?.sShapeMm),
    randomMetresPerOrder: ofAll(baselines?.randomMm),
    boundMetresPerOrder: rounded(search.boundWalkMm / MM_PER_M, 2),
    boundMinutesPerOrder: rounded(search.boundS / S_PER_MINUTE, 3),
    gapShare,
    gapStatement: gapStatement(search, gapShare),
    terms: input.terms,
  };
}

function candidateOf(
  { zone, area }: StoredLayoutInput,
  mostSlots: number,
  layout: MeasuredLayout,
  rank: number,
): LayoutCandidateShown {
  const { aisleCount, blockCount, levelCount, door, slotCount, work } = layout;
  return {
    rank,
    aisleCount,
    blockCount,
    levelCount,
    doorMm: area.doorsMm[door],
    slotCount,
    slotLoss: mostSlots - slotCount,
    crossAisleSlotLoss: layout.slotLoss,
    ...perOrderOf(work),
    orderCount: work.orderCount,
    spec: specIn(layout.spec, zone),
  };
}

/** The engine's plan with the zone that was asked for. */
function specIn(
  spec: FloorPlanSpec,
  zone: StoredLayoutInput["zone"],
): LayoutCandidateShown["spec"] {
  return {
    ...structuredClone(spec),
    zones: [structuredClone(zone)],
  } as LayoutCandidateShown["spec"];
}

function perOrderOf({ walkMm, seconds, orderCount }: PickWork) {
  const count = Math.max(1, orderCount);
  return {
    metresPerOrder: rounded(walkMm / MM_PER_M / count, 2),
    minutesPerOrder: rounded(seconds / S_PER_MINUTE / count, 3),
  };
}

function savedShare(before: number, after: number): number {
  return before === 0 ? 0 : rounded(1 - after / before, 4);
}

function gapStatement(search: ComparedSearch["search"], gapShare: number): string {
  const { candidateCount, settledCount, sampleCount, best } = search;
  const layouts = `${candidateCount} layouts fit`;
  const walked = `of ${best.work.orderCount} of ${sampleCount} sampled orders`;
  if (settledCount === candidateCount) {
    return `${layouts}, and none of them is faster: each was measured by shortest tours ${walked} with SKUs slotted by turnover, or is slower by a bound.`;
  }
  const percent = (gapShare * 100).toFixed(1);
  return `${layouts}; the first won a race by shortest tours ${walked}. ${candidateCount - settledCount} that fell behind were not measured on every order: the gap is at most ${percent} %.`;
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
