import { sql } from "kysely";
import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { publish } from "../../platform/outbox.ts";
import { grantsWithParties } from "./queries.ts";
import { toGrant } from "./to-grant.ts";

/** Ends a grant and what was passed on from it, within the transaction of whoever ends it. */
export async function endGrant(ctx: Context, id: string): Promise<void> {
  // The parent first: whoever passes it on just now either is ended below or sees that it is over.
  for (const column of ["id", "parentId"] as const) {
    await ctx.db
      .updateTable("trust.grant")
      .set({ revokedAt: sql<Date>`now()` })
      .where(column, "=", id)
      .where("revokedAt", "is", null)
      .execute();
  }
}

/**
 * Revokes a grant the calling organisation passed on; revoking it again changes nothing. The grant of
 * a lease itself ends with the lease: what is leased cannot be taken back by a call.
 *
 * @throws AppError `forbidden` if the caller only holds it, or it comes with a lease
 */
export function revokeGrant(ctx: Context, id: string): Promise<void> {
  const acting = actingOrganisation(ctx);
  return inTransaction(ctx, async (ctx) => {
    const grant = grantsWithParties(ctx.db).where("grant.id", "=", id);
    const row = await grant.executeTakeFirst();
    if (!row || (row.grantedBy !== acting && row.organisationId !== acting)) throw notFound();
    if (row.grantedBy !== acting) {
      throw new AppError("forbidden", "Only the organisation that gave it can revoke a grant.");
    }
    if (row.parentId === null) {
      throw new AppError("forbidden", "This grant comes with a lease and ends with it.");
    }
    if (row.revokedAt === null) {
      await endGrant(ctx, id);
      const payload = toGrant(await grant.executeTakeFirstOrThrow());
      await publish(ctx, { type: "grant.revoked", subjectId: id, payload });
    }
    await audit(ctx, "revokeGrant", id);
  });
}
