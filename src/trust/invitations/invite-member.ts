import { sql } from "kysely";
import { actingMember } from "../../platform/acting.ts";
import { afterCommit } from "../../platform/after-commit.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { mailedLink } from "../access/mailed-link.ts";
import { newToken } from "../access/tokens.ts";
import { lockMembers } from "../members/lock-members.ts";
import { membersOf } from "../members/queries.ts";
import { organisationById } from "../organisations/queries.ts";
import { INVITATION_COLUMNS } from "./queries.ts";
import type { Invitation, InviteMemberInput } from "./schema.ts";
import { toInvitation } from "./to-invitation.ts";

/** How long an invitation is good for. */
const INVITATION_DAYS = 7;

/**
 * Invites somebody into the calling organisation by mail. An older invitation to the same address
 * is replaced.
 *
 * @throws AppError `already_done` if they are a member
 */
export function inviteMember(
  ctx: Context,
  organisationId: string,
  input: InviteMemberInput,
): Promise<Invitation> {
  const acting = actingMember(ctx);
  return inTransaction(ctx, async (ctx) => {
    await lockMembers(ctx, organisationId);
    const member = await membersOf(ctx.db, organisationId)
      .where(sql<string>`lower(person.email)`, "=", input.email)
      .executeTakeFirst();
    if (member) throw new AppError("already_done", "This person is a member already.");
    await ctx.db
      .updateTable("trust.invitation")
      .set({ revokedAt: sql<Date>`now()` })
      .where("organisationId", "=", organisationId)
      .where("email", "=", input.email)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .execute();
    const { token, hash } = newToken("invitation");
    const row = await ctx.db
      .insertInto("trust.invitation")
      .values({
        id: newId(),
        organisationId,
        email: input.email,
        role: input.role,
        tokenHash: hash,
        invitedBy: acting.id,
        expiresAt: sql<Date>`now() + make_interval(days => ${INVITATION_DAYS})`,
      })
      .returning(INVITATION_COLUMNS)
      .executeTakeFirstOrThrow();
    const { name } = await organisationById(ctx.db, organisationId).executeTakeFirstOrThrow();
    afterCommit(ctx, () =>
      ctx.ports.mail.send({
        to: input.email,
        subject: `${name} invites you to Entrepot`,
        text:
          `${name} invites you to work in its name on Entrepot, as ${input.role}.\n\n` +
          `${mailedLink(ctx, "invitation", token)}\n\n` +
          `It is good for ${INVITATION_DAYS} days. If you do not know them, ignore this mail.`,
      }),
    );
    await audit(ctx, "inviteMember", row.id, { email: input.email, role: input.role });
    return toInvitation(row);
  });
}
