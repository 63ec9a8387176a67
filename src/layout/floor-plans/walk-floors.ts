import type { Kysely } from "kysely";
import type { Context } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import { type WalkFloor, walkFloorOf } from "../engine/expected-walk.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { ownersPlans, specsOf } from "./queries.ts";

/** The figures of a floor's zones, by zone. */
type Zones = ReadonlyMap<string, WalkFloor>;

/** A floor plan never changes, so its figures hold for as long as the process lives. */
const known = new Map<string, Zones>();
/** Some 200 bytes each. */
const MOST_KNOWN = 50_000;

/** Where a zone's racks are drawn, if its owner drew them. */
export type ZoneFloors = (warehouseId: string, zone: string) => WalkFloor | undefined;

/**
 * The floors of the zones of some warehouses, by the newest plan of their owner that has the zone.
 * Read by the exchange itself: whoever compares places is told figures of a floor, not its plan.
 */
export async function zoneFloors(
  db: Context["db"],
  warehouseIds: readonly string[],
): Promise<ZoneFloors> {
  const plans = await ownersPlans(db, warehouseIds).execute();
  await learn(
    db,
    plans.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  );
  const newestFirst = new Map<string, Zones[]>();
  for (const { id, warehouseId } of plans) {
    const zones = known.get(id);
    if (zones === undefined) continue;
    const others = newestFirst.get(warehouseId);
    if (others) others.push(zones);
    else newestFirst.set(warehouseId, [zones]);
  }
  return (warehouseId, zone) => {
    const plan = newestFirst.get(warehouseId)?.find((zones) => zones.has(zone));
    return plan?.get(zone);
  };
}

async function learn(db: Kysely<Database>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (known.size + ids.length > MOST_KNOWN) known.clear();
  for (const { id, spec } of await specsOf(db, ids).execute()) {
    const drawn = spec as unknown as FloorPlanSpec;
    const zones = drawn.zones.flatMap((zone): [string, WalkFloor][] => {
      const floor = walkFloorOf(drawn, zone.id);
      return floor === undefined ? [] : [[zone.id, floor]];
    });
    known.set(id, new Map(zones));
  }
}

/** The newest plan of a warehouse's owner that has a zone. */
export async function ownersPlanWith(
  db: Context["db"],
  warehouseId: string,
  zone: string,
): Promise<FloorPlanSpec | undefined> {
  const plans = await ownersPlans(db, [warehouseId]).execute();
  const specs = await specsOf(
    db,
    plans.map(({ id }) => id),
  ).execute();
  const specOf = new Map(specs.map(({ id, spec }) => [id, spec as unknown as FloorPlanSpec]));
  return plans
    .map(({ id }) => specOf.get(id)!)
    .find(({ zones }) => zones.some(({ id }) => id === zone));
}
