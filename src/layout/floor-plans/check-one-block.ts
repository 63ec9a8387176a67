import { invalid } from "../../platform/errors.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";

/**
 * Picker tours are planned within one block of aisles, as the engines know them.
 *
 * @param pointer to what names the plan in the caller's input
 * @throws AppError `invalid` if the plan has several blocks
 */
export function checkOneBlock(spec: FloorPlanSpec, pointer: string): void {
  if (spec.blocks.length === 1) return;
  const detail = `Tours are planned in plans of one block; this one has ${spec.blocks.length}.`;
  throw invalid(pointer, "several_blocks", detail);
}
