/** What other contexts may use of layout. */

export {
  LocodeSchema,
  type Point,
  PointSchema,
  TimeZoneSchema,
} from "../platform/places.ts";
export {
  expectedWalkMm,
  type PickMix,
  pickMixOf,
  type WalkFloor,
  walkFloorOf,
} from "./engine/expected-walk.ts";
export type { FloorPlanSpec } from "./engine/floor-plan-spec.ts";
export type { PickTerms } from "./engine/slotting/pick-terms.ts";
export type { Orders } from "./engine/slotting-instance.ts";
export { drawnOrders, type TenantWalk, tenantWalk } from "./engine/tenant-walk.ts";
export { type FloorUnit, TYPICAL_ZONE, typicalFloor } from "./engine/typical-floor.ts";
export { ownersPlanWith, type ZoneFloors, zoneFloors } from "./floor-plans/walk-floors.ts";
export { PickTermsSchema } from "./layouts/schema.ts";
export { plannableWarehouse } from "./warehouses/get-warehouse.ts";
export { localDate } from "./warehouses/local-date.ts";
export { type WarehouseRow, warehouseOf, warehousesById } from "./warehouses/queries.ts";
export { type Warehouse, WarehouseSchema } from "./warehouses/schema.ts";
export { toWarehouse } from "./warehouses/to-warehouse.ts";
