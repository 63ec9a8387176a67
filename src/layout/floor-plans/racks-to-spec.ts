import { cellPointer } from "../../platform/csv.ts";
import type { AreaSpec, FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import type { RackList } from "./rack-rows.ts";
import type { ImportFloorPlanQuery } from "./schema.ts";

/** The floor plan that a rack list describes. */
export function racksToSpec(
  racks: RackList,
  query: Pick<ImportFloorPlanQuery, "aislePitchMm" | "crossAisleWidthMm" | "dropPointAisle">,
): FloorPlanSpec {
  return {
    aisleCount: racks.aisleCount,
    aislePitchMm: query.aislePitchMm,
    crossAisleWidthMm: query.crossAisleWidthMm,
    blocks: Array.from({ length: racks.blockCount }, (_, block) => blockOf(racks, block)),
    zones: [...racks.zones].map(([id, { value }]) => ({
      id,
      storageClasses: value.storageClasses,
      ...(racks.zones.size > 1 && { areas: areasOf(racks, id) }),
    })),
    dropPoint: { aisle: query.dropPointAisle },
  };
}

function blockOf(racks: RackList, block: number): FloorPlanSpec["blocks"][number] {
  const { bayCount, bayWidthMm, sides, rackDepthMm, slotsPerLevel } =
    racks.blocks.get(block)!.value;
  const levels: FloorPlanSpec["blocks"][number]["levels"][number][] = [];
  for (let row = racks.levels.get(`${block} 0`); row; ) {
    const { elevationMm, heightMm, loadG } = row.value;
    levels.push({ elevationMm, heightMm, loadG });
    row = racks.levels.get(`${block} ${levels.length}`);
  }
  return { bayCount, bayWidthMm, sides, rackDepthMm, slotsPerLevel, levels };
}

/** The runs of racks of a zone, neighbouring aisles taken together. */
function areasOf(racks: RackList, zone: string): AreaSpec[] {
  const areas: AreaSpec[] = [];
  for (let block = 0; block < racks.blockCount; block++) {
    for (let aisle = 0; aisle < racks.aisleCount; aisle++) {
      if (racks.runs.get(`${aisle} ${block}`)!.value.zone !== zone) continue;
      const last = areas.at(-1);
      if (last?.block === block && last.lastAisle === aisle - 1) {
        areas[areas.length - 1] = { ...last, lastAisle: aisle };
      } else {
        areas.push({ firstAisle: aisle, lastAisle: aisle, block });
      }
    }
  }
  return areas;
}

/** The cell, or the query parameter, behind a pointer into the spec of a rack list. */
export function placeInFile(racks: RackList, pointer: string): string {
  const [part, index, ...rest] = pointer.slice(1).split("/");
  if (part === "blocks" && index !== undefined) {
    const level = rest.at(0) === "levels" ? rest.at(1) : undefined;
    const row =
      level === undefined ? racks.blocks.get(Number(index)) : racks.levels.get(`${index} ${level}`);
    return cellPointer(row?.line ?? 1, rest.slice(level === undefined ? 0 : 2));
  }
  if (part === "zones" && index !== undefined) {
    const row = [...racks.zones.values()].at(Number(index));
    return cellPointer(row?.line ?? 1, [rest.at(0) === "storageClasses" ? rest[0]! : "zone"]);
  }
  if (part === "dropPoint") return "?dropPointAisle";
  if (part === "aislePitchMm" || part === "crossAisleWidthMm") return `?${part}`;
  return cellPointer(1);
}
