import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import type { OpenZone } from "../engine/open-slots.ts";
import type { FloorPlanRow } from "../floor-plans/queries.ts";
import { grantsToday } from "../warehouses/grants-today.ts";

/**
 * Where the calling organisation may put things on a floor plan: its owner everywhere, the holder
 * of grants in the zones and as many slots as these name.
 *
 * @param zone the only one it wants, if any
 * @returns null for the whole plan
 * @throws AppError `invalid` if the zone is not in the plan or not granted
 */
export async function openZonesOf(
  ctx: Context,
  plan: FloorPlanRow,
  zone: string | undefined,
): Promise<OpenZone[] | null> {
  const drawn = (plan.spec as unknown as FloorPlanSpec).zones.map(({ id }) => id);
  if (zone !== undefined && !drawn.includes(zone)) {
    const detail = `The plan has no zone "${zone}"; it has ${drawn.slice(0, 20).join(", ")}.`;
    throw invalid("/zone", "unknown_zone", detail);
  }
  if (plan.ownerId === actingOrganisation(ctx)) {
    return zone === undefined ? null : [{ id: zone, slotCount: null }];
  }
  const slotCounts = new Map<string, number>();
  for (const { zone: id, slotCount } of await grantsToday(ctx, plan.warehouseId)) {
    slotCounts.set(id, (slotCounts.get(id) ?? 0) + slotCount);
  }
  const granted = [...slotCounts].map(([id, slotCount]) => ({ id, slotCount }));
  const open = granted.filter(({ id }) => drawn.includes(id) && (zone ?? id) === id);
  if (open.length > 0) return open;
  const names = granted.map(({ id }) => id).join(", ");
  throw zone === undefined
    ? invalid("/floorPlanId", "zone_not_in_plan", `The plan has none of your zones: ${names}.`)
    : invalid("/zone", "zone_not_granted", `You may plan in ${names} only.`);
}
