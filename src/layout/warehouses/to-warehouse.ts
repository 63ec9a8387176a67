import { postgresError } from "../../platform/db.ts";
import { invalid } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { WarehouseRow } from "./queries.ts";
import type { Address, AddWarehouseInput, Warehouse } from "./schema.ts";

/** A row as answers show it; its arrays hold what the schema let in. */
export function toWarehouse(row: WarehouseRow): Warehouse {
  return {
    id: toEdgeId("warehouse", row.id),
    organisationId: toEdgeId("organisation", row.organisationId),
    name: row.name,
    address: row.address as Address,
    country: row.country,
    locode: row.locode,
    point: { type: "Point", coordinates: [row.lon, row.lat] },
    timeZone: row.timeZone,
    cutOff: row.cutOff.slice(0, 5),
    workingDays: row.workingDays,
    holidays: row.holidays,
    storageClasses: row.storageClasses as Warehouse["storageClasses"],
    dangerousGoodsClasses: row.dangerousGoodsClasses as Warehouse["dangerousGoodsClasses"],
    services: row.services as Warehouse["services"],
    createdAt: row.createdAt.toISOString(),
  };
}

/** What an owner says about a warehouse, as columns. */
export function toColumns(input: AddWarehouseInput) {
  const { address, point, workingDays, ...same } = input;
  const [lon, lat] = point.coordinates;
  return {
    ...same,
    address: JSON.stringify(address),
    lon,
    lat,
    workingDays: workingDays.toSorted((a, b) => a - b),
  };
}

const INVALID_PARAMETER_VALUE = "22023";

/** Names the time zone when PostgreSQL's own list lacks it: grants are judged by it in SQL. */
export function refuseUnknownZone(error: unknown): never {
  if (postgresError(error)?.code === INVALID_PARAMETER_VALUE) {
    throw invalid("/timeZone", "unknown_time_zone", "The database knows no such time zone.");
  }
  throw error;
}
