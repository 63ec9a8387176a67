import { useMemo } from "react";
import { compileFloorPlan, type FloorPlan } from "../../layout/engine/floor-plan.ts";
import { type Box, type Sheet, sheetOf, slotBox } from "../../layout/engine/floor-plan-sheet.ts";
import type { FloorPlanSpec } from "../../layout/engine/floor-plan-spec.ts";

/** A floor plan and where its parts lie on the sheet. */
export interface DrawnPlan {
  readonly plan: FloorPlan;
  readonly sheet: Sheet;
  /** What is seen before anyone zooms: the floor, its labels and the drop point. */
  readonly whole: Box;
}

export function drawnPlanOf(spec: FloorPlanSpec): DrawnPlan {
  const plan = compileFloorPlan(spec);
  const sheet = sheetOf(plan);
  const whole = {
    x: 0,
    y: sheet.topMm - sheet.fontMm,
    width: sheet.widthMm,
    height: sheet.floorDepthMm + 4.5 * sheet.fontMm,
  };
  return { plan, sheet, whole };
}

export function useDrawnPlan(spec: unknown): DrawnPlan {
  return useMemo(() => drawnPlanOf(spec as FloorPlanSpec), [spec]);
}

/** Boxes as one path, so that thousands of slots are a few elements. */
export function pathOf({ plan, sheet }: DrawnPlan, slots: Iterable<number>): string {
  let path = "";
  for (const slot of slots) {
    const { x, y, width, height } = slotBox(plan, sheet, slot);
    path += `M${Math.round(x)} ${y}h${Math.round(width)}v${height}h${-Math.round(width)}z`;
  }
  return path;
}
