import { AppError, invalid } from "../../platform/errors.ts";
import { faultsOfFloorPlan, MAX_SLOT_COUNT } from "../engine/floor-plan-faults.ts";
import {
  type LayoutCandidate,
  layoutCandidates,
  mostSlotsOf,
} from "../engine/layout-search/layout-candidates.ts";
import type { FloorPlanRow } from "../floor-plans/queries.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

/** More are no search any more; a coarser choice of doors or levels finds as good a layout. */
const MAX_CANDIDATES = 20_000;

/**
 * How many layouts there are to choose from.
 *
 * @param current the floor as it is
 * @throws AppError `invalid` if an entry makes no sense, the slots do not fit the area, or the floor
 *   to compare with has too few
 */
export function checkLayOut(input: StoredLayoutInput, current: FloorPlanRow | null): number {
  const { area, racks, skuCount, slotsNeeded } = input;
  for (const [index, doorMm] of area.doorsMm.entries()) {
    if (doorMm <= area.widthMm) continue;
    const detail = `The front is ${area.widthMm} mm wide; a door at ${doorMm} is not on it.`;
    throw invalid(`/area/doorsMm/${index}`, "outside_area", detail);
  }
  if (slotsNeeded < skuCount) {
    const detail = `${skuCount} SKUs need a slot each; ${slotsNeeded} are too few.`;
    throw invalid("/slotsNeeded", "too_few_slots", detail);
  }
  const most = mostSlotsOf(area, racks);
  if (most < slotsNeeded) {
    const detail = `${slotsNeeded} slots are needed; the area holds ${most} at most.`;
    throw invalid("/area", "slots_do_not_fit", detail, { slotsNeeded, mostSlots: most });
  }
  if (most > MAX_SLOT_COUNT) {
    const detail = `The area would hold ${most} slots; plans have ${MAX_SLOT_COUNT} at most.`;
    throw invalid("/area", "too_many_slots", detail);
  }
  if (current !== null && current.slotCount < skuCount) {
    const detail = `The plan has ${current.slotCount} slots for ${skuCount} SKUs.`;
    throw invalid("/floorPlanId", "too_few_slots", detail);
  }
  const candidates = layoutCandidates(area, racks, slotsNeeded);
  if (candidates.length > MAX_CANDIDATES) {
    const detail = `${candidates.length} layouts are possible; name fewer doors, levels or blocks.`;
    throw invalid("/racks", "too_many_layouts", detail);
  }
  checkPlans(candidates);
  return candidates.length;
}

/** The plans differ by counts only, so the first and the one of most aisles stand for all. */
function checkPlans(candidates: readonly LayoutCandidate[]): void {
  const widest = candidates.reduce((a, b) => (b.aisleCount > a.aisleCount ? b : a));
  const highest = candidates.reduce((a, b) => (b.levelCount > a.levelCount ? b : a));
  for (const { spec } of [widest, highest]) {
    const faults = faultsOfFloorPlan(spec).map(({ pointer, code, detail }) => ({
      pointer: pointer.replace(/^\/blocks\/\d+/, "/racks"),
      code: code.replaceAll("-", "_"),
      detail,
    }));
    const [first] = faults;
    if (first) throw new AppError("invalid", `${first.pointer}: ${first.detail}`, { faults });
  }
}
