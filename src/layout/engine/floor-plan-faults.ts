import {
  type Bounds,
  checkList,
  checkNumber,
  checkNumbers,
  checkObject,
  checkText,
  type FloorPlanFault,
  isRecord,
} from "./floor-plan-forms.ts";
import { MIN_CLEAR_AISLE_MM } from "./floor-plan-obstacles.ts";
import {
  type AreaSpec,
  bayPlace,
  bayZones,
  type FloorPlanSpec,
  slotNames,
} from "./floor-plan-spec.ts";
import { checkWayForms, checkWays, MAX_AISLE_COUNT } from "./floor-plan-way-faults.ts";
import { MAX_AISLE_LENGTH_MM } from "./picker-tour.ts";

export const MAX_SLOT_COUNT = 200_000;

export type { FloorPlanFault, FloorPlanFaultCode } from "./floor-plan-forms.ts";

/** Shortest tours of seven blocks are known too, but take a minute instead of half a second. */
export const MAX_BLOCK_COUNT = 5;

/** A document with more faults than this is the wrong document. */
const MAX_FAULT_COUNT = 100;

const PLAN_BOUNDS: Record<string, Bounds> = {
  aisleCount: [1, MAX_AISLE_COUNT],
  aislePitchMm: [MIN_CLEAR_AISLE_MM, 100_000],
  crossAisleWidthMm: [MIN_CLEAR_AISLE_MM, 50_000],
};
const BLOCK_BOUNDS: Record<string, Bounds> = {
  bayCount: [1, 1_000],
  bayWidthMm: [100, 20_000],
  sides: [1, 2],
  rackDepthMm: [100, 20_000],
};
const LEVEL_BOUNDS: Record<string, Bounds> = {
  elevationMm: [0, 50_000],
  heightMm: [50, 20_000],
  loadG: [1, 50_000_000],
};

/**
 * Everything that is wrong with a floor plan, in the order of the document; empty if nothing is.
 *
 * Takes anything and never throws. Faults of form hide those of meaning (overlaps, zones, names),
 * which can only be judged once the form is right. At most 100 are listed.
 */
export function faultsOfFloorPlan(spec: unknown): FloorPlanFault[] {
  const faults: FloorPlanFault[] = [];
  if (!isRecord(spec)) {
    return [{ pointer: "", code: "wrong-type", detail: "A floor plan is a JSON object." }];
  }
  checkNumbers(faults, "", spec, PLAN_BOUNDS);
  checkList(faults, "/blocks", spec.blocks, [1, MAX_BLOCK_COUNT], checkBlockForm);
  checkList(faults, "/zones", spec.zones, [1, 500], checkZoneForm);
  if (spec.blockedSlots !== undefined) {
    checkList(faults, "/blockedSlots", spec.blockedSlots, [0, MAX_SLOT_COUNT], checkText);
  }
  checkWayForms(faults, spec);
  if (faults.length > 0) return faults.slice(0, MAX_FAULT_COUNT);

  const plan = spec as unknown as FloorPlanSpec;
  checkRacks(faults, plan);
  checkSlotCount(faults, plan);
  checkZones(faults, plan);
  if (faults.length === 0) checkBlockedSlots(faults, plan);
  if (faults.length === 0) checkWays(faults, plan);
  return faults.slice(0, MAX_FAULT_COUNT);
}

function checkBlockForm(faults: FloorPlanFault[], pointer: string, block: unknown): void {
  if (!checkObject(faults, pointer, block, BLOCK_BOUNDS)) return;
  if (block.slotsPerLevel !== undefined) {
    checkNumber(faults, `${pointer}/slotsPerLevel`, block.slotsPerLevel, [1, 100]);
  }
  checkList(faults, `${pointer}/levels`, block.levels, [1, 50], (into, at, level) => {
    checkObject(into, at, level, LEVEL_BOUNDS);
  });
}

function checkZoneForm(faults: FloorPlanFault[], pointer: string, zone: unknown): void {
  if (!checkObject(faults, pointer, zone, {})) return;
  checkText(faults, `${pointer}/id`, zone.id);
  checkList(faults, `${pointer}/storageClasses`, zone.storageClasses, [1, 100], checkText);
  if (zone.areas !== undefined) {
    checkList(faults, `${pointer}/areas`, zone.areas, [1, 1_000], checkAreaForm);
  }
}

function checkAreaForm(faults: FloorPlanFault[], pointer: string, area: unknown): void {
  const bounds: Bounds = [0, 1_000];
  if (!checkObject(faults, pointer, area, { firstAisle: bounds, lastAisle: bounds })) return;
  for (const key of ["block", "firstBay", "lastBay"]) {
    if (area[key] !== undefined) checkNumber(faults, `${pointer}/${key}`, area[key], bounds);
  }
}

function checkRacks(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  let lengthMm = 0;
  for (const block of spec.blocks) lengthMm += block.bayCount * block.bayWidthMm;
  if (lengthMm + spec.blocks.length * spec.crossAisleWidthMm > MAX_AISLE_LENGTH_MM) {
    const detail = `Aisles of ${lengthMm} mm are longer than ${MAX_AISLE_LENGTH_MM} mm.`;
    faults.push({ pointer: "/blocks", code: "out-of-range", detail });
  }
  for (const [index, block] of spec.blocks.entries()) {
    const clearMm = spec.aislePitchMm - block.sides * block.rackDepthMm;
    if (clearMm < MIN_CLEAR_AISLE_MM) {
      faults.push({
        pointer: `/blocks/${index}/rackDepthMm`,
        code: "aisle-too-narrow",
        detail: `The racks leave ${clearMm} mm to walk in; give at least ${MIN_CLEAR_AISLE_MM}.`,
      });
    }
    for (let level = 1; level < block.levels.length; level++) {
      const below = block.levels[level - 1];
      if (block.levels[level].elevationMm < below.elevationMm + below.heightMm) {
        faults.push({
          pointer: `/blocks/${index}/levels/${level}/elevationMm`,
          code: "overlap",
          detail: `Level ${level - 1} reaches up to ${below.elevationMm + below.heightMm} mm.`,
        });
      }
    }
  }
}

function checkSlotCount(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  let slotCount = 0;
  for (const block of spec.blocks) {
    const faceCount = block.sides * block.levels.length * (block.slotsPerLevel ?? 1);
    slotCount += spec.aisleCount * block.bayCount * faceCount;
  }
  if (slotCount > MAX_SLOT_COUNT) {
    const detail = `The plan has ${slotCount} slots; the most is ${MAX_SLOT_COUNT}.`;
    faults.push({ pointer: "", code: "too-many-slots", detail });
  }
}

function checkZones(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  const ids = new Set<string>();
  const rest = spec.zones.findIndex((zone) => zone.areas === undefined);
  for (const [index, zone] of spec.zones.entries()) {
    const pointer = `/zones/${index}`;
    if (ids.has(zone.id)) {
      const detail = `Another zone is called ${zone.id}.`;
      faults.push({ pointer: `${pointer}/id`, code: "duplicate", detail });
    }
    ids.add(zone.id);
    if (zone.areas === undefined && index !== rest) {
      const detail = `Zone ${spec.zones[rest].id} takes the remaining bays already; give areas.`;
      faults.push({ pointer, code: "overlap", detail });
    }
    for (const [number, area] of (zone.areas ?? []).entries()) {
      checkArea(faults, `${pointer}/areas/${number}`, area, spec);
    }
  }
  if (faults.length === 0) checkClaims(faults, spec);
}

function checkArea(
  faults: FloorPlanFault[],
  pointer: string,
  area: AreaSpec,
  spec: FloorPlanSpec,
): void {
  const blocks = area.block === undefined ? spec.blocks : spec.blocks.slice(area.block).slice(0, 1);
  const lastBay = Math.max(-1, ...blocks.map((block) => block.bayCount - 1));
  checkNumber(faults, `${pointer}/firstAisle`, area.firstAisle, [0, spec.aisleCount - 1]);
  const lastAisles: Bounds = [area.firstAisle, spec.aisleCount - 1];
  checkNumber(faults, `${pointer}/lastAisle`, area.lastAisle, lastAisles);
  if (area.block !== undefined) {
    checkNumber(faults, `${pointer}/block`, area.block, [0, spec.blocks.length - 1]);
  }
  if (lastBay < 0) return;
  const firstBay = area.firstBay ?? 0;
  checkNumber(faults, `${pointer}/firstBay`, firstBay, [0, lastBay]);
  checkNumber(faults, `${pointer}/lastBay`, area.lastBay ?? lastBay, [firstBay, lastBay]);
}

/** Each bay is claimed by one zone: the first bay claimed twice or not at all is named. */
function checkClaims(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  const { zoneOfBay, clash } = bayZones(spec);
  if (clash !== undefined) {
    const zones = `${spec.zones[clash.first].id} and ${spec.zones[clash.second].id}`;
    faults.push({
      pointer: `/zones/${clash.second}/areas`,
      code: "overlap",
      detail: `${bayPlace(spec, clash.bay)} is claimed by the zones ${zones}.`,
    });
    return;
  }
  const orphan = zoneOfBay.indexOf(-1);
  if (orphan < 0) return;
  const place = bayPlace(spec, orphan);
  const detail = `${place} lies in no zone; a zone without areas would catch what is left.`;
  faults.push({ pointer: "/zones", code: "bay-without-zone", detail });
}

function checkBlockedSlots(faults: FloorPlanFault[], spec: FloorPlanSpec): void {
  if (spec.blockedSlots === undefined || spec.blockedSlots.length === 0) return;
  const names = new Set(slotNames(spec));
  const seen = new Set<string>();
  for (const [index, name] of spec.blockedSlots.entries()) {
    const pointer = `/blockedSlots/${index}`;
    if (!names.has(name)) {
      faults.push({ pointer, code: "unknown-slot", detail: `There is no slot ${name}.` });
    } else if (seen.has(name)) {
      faults.push({ pointer, code: "duplicate", detail: `Slot ${name} is listed twice.` });
    }
    seen.add(name);
  }
}
