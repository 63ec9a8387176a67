import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";

/** Revokes an API key of the calling organisation at once; revoking it again changes nothing. */
export function revokeKey(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .updateTable("trust.apiKey")
      .set((eb) => ({ revokedAt: eb.fn.coalesce("revokedAt", eb.fn<Date>("now")) }))
      .where("id", "=", id)
      .where("organisationId", "=", actingOrganisation(ctx))
      .returning("id")
      .executeTakeFirst();
    if (!row) throw notFound();
    await audit(ctx, "revokeKey", id);
  });
}
