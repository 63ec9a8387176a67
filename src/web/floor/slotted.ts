import { useMemo } from "react";
import { type DrawnPlan, useDrawnPlan } from "./drawn-plan.ts";
import { type Contents, contentsOf, heatOf, mostLines, type Shade } from "./heat.ts";
import type { FloorPlanAnswer, Placement } from "./readings.ts";

/** A SKU and its slots after and before. */
export interface SlottedSku {
  readonly skuCode: string;
  readonly slot: string;
  readonly before: string | undefined;
  readonly lineCount: number;
}

/** Where SKUs lie at both times; null where it was not kept. */
export interface BeforeAfter {
  readonly placements: readonly Placement[];
  readonly placementsBefore: readonly Placement[] | null;
}

/** A floor as filled at a time. */
export interface Filled {
  readonly contents: Contents;
  readonly heat: readonly Shade[];
  readonly slotOf: ReadonlyMap<string, string>;
}

/** A slotting on its floor plan: both times, and each SKU's way from one to the other. */
export interface Slotted {
  readonly drawn: DrawnPlan;
  readonly after: Filled;
  /** Undefined where the baseline was not kept. */
  readonly before: Filled | undefined;
  readonly rows: readonly SlottedSku[];
  readonly most: number;
  /** Amidst what lies there, in percent of the width: where both times show something. */
  readonly middle: number;
}

function filledOf(drawn: DrawnPlan, placements: readonly Placement[], most: number): Filled {
  const contents = contentsOf(drawn, placements);
  return {
    contents,
    heat: heatOf(drawn, contents, most),
    slotOf: new Map(placements.map(({ skuCode, slot }) => [skuCode, slot])),
  };
}

function middleOf({ plan, sheet, whole }: DrawnPlan, filled: readonly Filled[]): number {
  const aisles = filled.flatMap(({ contents }) =>
    [...contents.keys()].map((slot) => plan.aisle[slot]!),
  );
  if (aisles.length === 0) return 50;
  const [first, last] = aisles.reduce(
    ([least, most], aisle) => [Math.min(least, aisle), Math.max(most, aisle)],
    [plan.spec.aisleCount, 0],
  );
  return Math.round((sheet.xOf((first + last) / 2) / whole.width) * 100);
}

function slottedOf(drawn: DrawnPlan, result: BeforeAfter): Slotted {
  const { placements, placementsBefore } = result;
  const most = mostLines(placements);
  const after = filledOf(drawn, placements, most);
  const before = placementsBefore ? filledOf(drawn, placementsBefore, most) : undefined;
  const rows = placements
    .map((placement) => ({ ...placement, before: before?.slotOf.get(placement.skuCode) }))
    .sort((a, b) => b.lineCount - a.lineCount || (a.skuCode < b.skuCode ? -1 : 1));
  const middle = middleOf(drawn, before ? [before, after] : [after]);
  return { drawn, after, before, rows, most, middle };
}

export function useSlotted(answer: FloorPlanAnswer, result: BeforeAfter): Slotted {
  const drawn = useDrawnPlan(answer.spec);
  return useMemo(() => slottedOf(drawn, result), [drawn, result]);
}
