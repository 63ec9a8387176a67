import type { Block, PickerTour } from "./picker-tour.ts";
import { sortedPicks } from "./picker-tour.ts";
import { startWalk, type WalkRecorder } from "./walk-recorder.ts";

/**
 * Largest-gap picker tour: walk through the first and the last aisle that hold a pick, and leave
 * in each aisle between them the largest stretch without a pick unwalked, entering from both ends.
 * With picks in one aisle only, enter it from the front.
 *
 * O(n log n) time, O(n) memory.
 *
 * Source: R.W. Hall (1993), "Distance approximations for routing manual pickers in a warehouse",
 * IIE Transactions 25(4).
 *
 * @throws RangeError as `TourPolicy`
 */
export function largestGapTour(
  block: Block,
  aisles: Uint16Array,
  depthsMm: Int32Array,
): PickerTour {
  const order = sortedPicks(block, aisles, depthsMm);
  const walk = startWalk(block, aisles, depthsMm);
  const runs = aisleRuns(block, order, aisles, depthsMm);
  const last = runs.length - 1;
  if (last < 0) return walk.finish();

  // Front parts left of the drop point lie on the way out, the others on the way back.
  for (let run = last - 1; run > 0; run--) {
    if (aisleOf(run) < block.dropPointAisle) takeFrontPart(run);
  }
  walk.goTo(aisleOf(0), 0);
  for (let i = runs[0].start; i < runs[0].end; i++) walk.take(order[i]);
  if (last === 0) {
    walk.goTo(aisleOf(0), 0);
    return walk.finish();
  }
  walk.goTo(aisleOf(0), block.aisleLengthMm);
  for (let run = 1; run < last; run++) {
    if (runs[run].gap < runs[run].end) {
      walk.goTo(aisleOf(run), block.aisleLengthMm);
      for (let i = runs[run].end - 1; i >= runs[run].gap; i--) walk.take(order[i]);
      walk.goTo(aisleOf(run), block.aisleLengthMm);
    }
  }
  walk.goTo(aisleOf(last), block.aisleLengthMm);
  for (let i = runs[last].end - 1; i >= runs[last].start; i--) walk.take(order[i]);
  walk.goTo(aisleOf(last), 0);
  for (let run = last - 1; run > 0; run--) {
    if (aisleOf(run) >= block.dropPointAisle) takeFrontPart(run);
  }
  return walk.finish();

  function aisleOf(run: number): number {
    return aisles[order[runs[run].start]];
  }

  function takeFrontPart(run: number): void {
    if (runs[run].gap > runs[run].start) takeFromFront(walk, order, aisleOf(run), runs[run]);
  }
}

/** The picks order[start..end − 1] share an aisle; those from `gap` on are taken from the back. */
interface AisleRun {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

function takeFromFront(walk: WalkRecorder, order: Int32Array, aisle: number, run: AisleRun): void {
  walk.goTo(aisle, 0);
  for (let i = run.start; i < run.gap; i++) walk.take(order[i]);
  walk.goTo(aisle, 0);
}

function aisleRuns(
  block: Block,
  order: Int32Array,
  aisles: Uint16Array,
  depthsMm: Int32Array,
): AisleRun[] {
  const runs: AisleRun[] = [];
  for (let start = 0, end = 0; start < order.length; start = end) {
    let gap = start;
    let gapMm = -1;
    let previousMm = 0;
    while (end < order.length && aisles[order[end]] === aisles[order[start]]) {
      const depthMm = depthsMm[order[end]];
      if (depthMm - previousMm > gapMm) {
        gap = end;
        gapMm = depthMm - previousMm;
      }
      previousMm = depthMm;
      end++;
    }
    if (block.aisleLengthMm - previousMm > gapMm) gap = end;
    runs.push({ start, end, gap });
  }
  return runs;
}
