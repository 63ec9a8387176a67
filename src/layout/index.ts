/** What other contexts may use of layout. */

export {
  LocodeSchema,
  type Point,
  PointSchema,
  TimeZoneSchema,
} from "../platform/places.ts";
export { plannableWarehouse } from "./warehouses/get-warehouse.ts";
export { localDate } from "./warehouses/local-date.ts";
export { type WarehouseRow, warehouseOf, warehousesById } from "./warehouses/queries.ts";
export { type Warehouse, WarehouseSchema } from "./warehouses/schema.ts";
export { toWarehouse } from "./warehouses/to-warehouse.ts";
