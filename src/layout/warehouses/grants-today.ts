import type { Context } from "../../platform/context.ts";
import { type LiveGrant, liveGrants } from "../../trust/index.ts";
import { localDate } from "./local-date.ts";
import { warehousesById } from "./queries.ts";

/** The earliest and the latest time zone: between them, they know every date there is somewhere. */
const ALL_DATES = ["Etc/GMT+12", "UTC", "Etc/GMT-14"];

/**
 * The grants the calling organisation holds that run on the day it is at their own warehouse.
 *
 * @param warehouseId only those in this one
 */
export async function grantsToday(ctx: Context, warehouseId?: string): Promise<LiveGrant[]> {
  const grants = new Map<string, LiveGrant>();
  for (const day of new Set(ALL_DATES.map((timeZone) => localDate(timeZone)))) {
    const wanted = warehouseId === undefined ? { day } : { day, warehouseId };
    for (const grant of await liveGrants(ctx, wanted)) grants.set(grant.id, grant);
  }
  if (grants.size === 0) return [];
  const ids = new Set([...grants.values()].map((grant) => grant.warehouseId));
  const rows = await warehousesById(ctx.db, [...ids]).execute();
  const today = new Map(rows.map(({ id, timeZone }) => [id, localDate(timeZone)]));
  return [...grants.values()].filter((grant) => {
    const day = today.get(grant.warehouseId);
    return day !== undefined && grant.during.from <= day && day < grant.during.until;
  });
}
