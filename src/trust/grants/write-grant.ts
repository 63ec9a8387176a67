import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { type Period, toDateRange } from "../../platform/period.ts";
import { endGrant } from "./revoke-grant.ts";

/** What a lease gives its lessee. */
export interface NewGrant {
  /** Who may plan. */
  readonly organisationId: string;
  /** Whose warehouse it is. */
  readonly grantedBy: string;
  readonly warehouseId: string;
  readonly zone: string;
  readonly slotCount: number;
  readonly period: Period;
  /** The lease. One lease gives one grant, however often it is written. */
  readonly sourceId: string;
}

/** Writes the grant of a lease, within the transaction that makes the lease active. */
export async function writeGrant(ctx: Context, grant: NewGrant): Promise<void> {
  const { period, ...columns } = grant;
  const row = await ctx.db
    .insertInto("trust.grant")
    .values({ id: newId(), ...columns, during: toDateRange(period) })
    .onConflict((conflict) => conflict.column("sourceId").where("parentId", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!row) return;
  const detail = { zone: grant.zone, slotCount: grant.slotCount, ...period };
  await audit(ctx, "writeGrant", row.id, detail, grant.grantedBy);
}

/** Ends the grant of a lease that ends early, with what was passed on from it. */
export async function endGrantOf(ctx: Context, sourceId: string): Promise<void> {
  const row = await ctx.db
    .selectFrom("trust.grant")
    .select(["id", "grantedBy"])
    .where("sourceId", "=", sourceId)
    .where("parentId", "is", null)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  if (!row) return;
  await endGrant(ctx, row.id);
  await audit(ctx, "endGrant", row.id, {}, row.grantedBy);
}
