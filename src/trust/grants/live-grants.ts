import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import type { Period } from "../../platform/period.ts";
import { grantsCovering } from "./queries.ts";

/** A right to plan in a number of slots of a zone. Ids are UUIDs. */
export interface LiveGrant {
  readonly id: string;
  readonly grantedBy: string;
  /** Null for one that comes from a lease; else of the grant it was passed on from. */
  readonly parentId: string | null;
  readonly warehouseId: string;
  readonly zone: string;
  readonly slotCount: number;
  readonly during: Period;
  readonly sourceId: string;
}

/**
 * What the calling organisation may plan in on a day.
 *
 * @param wanted.day in the warehouse's time zone; today in UTC if absent
 */
export function liveGrants(
  ctx: Context,
  wanted: { readonly warehouseId?: string; readonly day?: string } = {},
): Promise<LiveGrant[]> {
  return grantsCovering(ctx.db, actingOrganisation(ctx), wanted).execute();
}

/**
 * Whether the calling organisation may plan in any slots of a warehouse on a day. The owner needs
 * no grant, and whose the warehouse is only layout knows.
 *
 * @param day in the warehouse's time zone; today in UTC if absent
 */
export async function mayPlanIn(ctx: Context, warehouseId: string, day?: string): Promise<boolean> {
  const wanted = day === undefined ? { warehouseId } : { warehouseId, day };
  return (await liveGrants(ctx, wanted)).length > 0;
}
