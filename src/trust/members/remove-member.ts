import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { keepAnAdmin, lockMembers } from "./lock-members.ts";

/**
 * Removes a member of the calling organisation. The member's sessions in it end at once, and do not
 * come back if the member does.
 *
 * @throws AppError `last_admin` if nobody would administrate the organisation any more
 */
export function removeMember(
  ctx: Context,
  organisationId: string,
  personId: string,
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    await lockMembers(ctx, organisationId);
    const row = await ctx.db
      .deleteFrom("trust.membership")
      .where("organisationId", "=", organisationId)
      .where("personId", "=", personId)
      .returning("role")
      .executeTakeFirst();
    if (!row) throw notFound();
    await keepAnAdmin(ctx, organisationId, personId);
    await ctx.db
      .updateTable("trust.session")
      .set({ endedAt: sql<Date>`now()` })
      .where("organisationId", "=", organisationId)
      .where("personId", "=", personId)
      .where("endedAt", "is", null)
      .execute();
    await audit(ctx, "removeMember", personId, { role: row.role });
  });
}
