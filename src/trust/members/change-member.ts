import { audit } from "../../platform/audit.ts";
import type { Context, MemberRole } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { keepAnAdmin, lockMembers } from "./lock-members.ts";
import { membersOf } from "./queries.ts";
import type { Member } from "./schema.ts";
import { toMember } from "./to-member.ts";

/**
 * Changes what a member of the calling organisation may do, from the member's next request on.
 *
 * @throws AppError `last_admin` if nobody would administrate the organisation any more
 */
export function changeMember(
  ctx: Context,
  organisationId: string,
  personId: string,
  role: MemberRole,
): Promise<Member> {
  return inTransaction(ctx, async (ctx) => {
    await lockMembers(ctx, organisationId);
    const row = await membersOf(ctx.db, organisationId)
      .where("membership.personId", "=", personId)
      .executeTakeFirst();
    if (!row) throw notFound();
    if (role !== "admin") await keepAnAdmin(ctx, organisationId, personId);
    await ctx.db
      .updateTable("trust.membership")
      .set({ role })
      .where("organisationId", "=", organisationId)
      .where("personId", "=", personId)
      .execute();
    await audit(ctx, "changeMember", personId, { from: row.role, to: role });
    return toMember({ ...row, role });
  });
}
