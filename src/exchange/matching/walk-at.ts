import {
  expectedWalkMm,
  type FloorUnit,
  TYPICAL_ZONE,
  typicalFloor,
  type WalkFloor,
  walkFloorOf,
  type ZoneFloors,
  zoneFloors,
} from "../../layout/index.ts";
import type { Context } from "../../platform/context.ts";
import type { GoodsProfile } from "../requests/profile.ts";
import type { Ask } from "./rules.ts";
import type { MatchWalk } from "./schema.ts";

/** What the walk in a listing's floor depends on. */
export interface WalkPlace {
  readonly warehouseId: string;
  readonly zone: string;
  readonly unit: string;
  readonly slotsPerUnit: number;
  /** Of the pool, the most on any day; null if it never had any. */
  readonly capacity: number | null;
}

/** The walk of an order in a listing's floor. */
export type WalkAt = (place: WalkPlace) => MatchWalk;

/** How goods would be walked in the floors of some listings. */
export async function walksAt(
  db: Context["db"],
  places: readonly WalkPlace[],
  goods: GoodsProfile,
  needed: Ask["needed"],
): Promise<WalkAt> {
  const warehouses = [...new Set(places.map(({ warehouseId }) => warehouseId))];
  return walkIn(await zoneFloors(db, warehouses), goods, needed);
}

/** As `walksAt`, in floors read before; listings that are alike in all that counts walk alike. */
export function walkIn(floors: ZoneFloors, goods: GoodsProfile, needed: Ask["needed"]): WalkAt {
  const known = new Map<WalkFloor, Map<number, number>>();
  return (place) => {
    const slots = needed[place.unit as FloorUnit] * place.slotsPerUnit;
    const drawn = floors(place.warehouseId, place.zone);
    const floor = drawn ?? typicalFloorOf(place, slots);
    const ofFloor = known.get(floor) ?? new Map<number, number>();
    known.set(floor, ofFloor);
    const metresPerOrder = ofFloor.get(slots) ?? metresOf(floor, slots, goods);
    ofFloor.set(slots, metresPerOrder);
    return { metresPerOrder, floor: drawn ? "floor-plan" : "typical" };
  };
}

function metresOf(floor: WalkFloor, slots: number, { mix }: GoodsProfile): number {
  return Math.round(expectedWalkMm(floor, slots, mix) / 100) / 10;
}

/** By unit and size; the sizes are few. */
const typicalFloors = new Map<string, WalkFloor>();

/** A typical floor of a pool's size, or of what is needed where that is more. */
function typicalFloorOf(place: WalkPlace, slots: number): WalkFloor {
  const unit = place.unit as FloorUnit;
  const size = typicalSize(Math.max(slots, (place.capacity ?? 0) * place.slotsPerUnit));
  const key = `${unit} ${size}`;
  const known = typicalFloors.get(key);
  if (known) return known;
  const floor = walkFloorOf(typicalFloor(unit, size), TYPICAL_ZONE)!;
  typicalFloors.set(key, floor);
  return floor;
}

const STEPS_PER_DOUBLING = 2;
const MOST_SLOTS = 200_000;

/** Sizes are taken in steps of √2: nobody knows the floor better than that. */
export function typicalSize(slots: number): number {
  const step = Math.ceil(STEPS_PER_DOUBLING * Math.log2(Math.max(1, slots)) - 1e-9);
  return Math.min(MOST_SLOTS, Math.ceil(2 ** (step / STEPS_PER_DOUBLING)));
}
