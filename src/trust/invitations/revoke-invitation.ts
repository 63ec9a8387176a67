import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";

/**
 * Takes an invitation of the calling organisation back; doing it again changes nothing.
 *
 * @throws AppError `already_done` if it has been accepted: remove the member instead
 */
export function revokeInvitation(ctx: Context, organisationId: string, id: string): Promise<void> {
  if (organisationId !== actingOrganisation(ctx)) throw notFound();
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .updateTable("trust.invitation")
      .set((eb) => ({ revokedAt: eb.fn.coalesce("revokedAt", eb.fn<Date>("now")) }))
      .where("id", "=", id)
      .where("organisationId", "=", organisationId)
      .returning("acceptedAt")
      .executeTakeFirst();
    if (!row) throw notFound();
    if (row.acceptedAt !== null) {
      throw new AppError("already_done", "It has been accepted; remove the member instead.");
    }
    await audit(ctx, "revokeInvitation", id);
  });
}
