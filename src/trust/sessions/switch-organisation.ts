import { audit } from "../../platform/audit.ts";
import type { Actor, Context, MemberRole, Role } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { newToken } from "../access/tokens.ts";
import { actingSession } from "./acting-session.ts";
import { membershipsOf } from "./queries.ts";
import { type OpenedSession, toSession } from "./to-session.ts";

/**
 * Goes on in the name of another of one's organisations. The cookie's secret changes with it, so a
 * cookie taken before is worth nothing.
 *
 * @throws AppError `not_found` if the person is not in that organisation
 */
export function switchOrganisation(
  ctx: Context,
  input: { readonly organisationId: string },
): Promise<OpenedSession> {
  const { personId, sessionId } = actingSession(ctx);
  return inTransaction(ctx, async (ctx) => {
    const memberships = await membershipsOf(ctx.db, personId).forKeyShare("membership").execute();
    const organisation = memberships.find(({ id }) => id === input.organisationId);
    if (!organisation) throw notFound();
    const { token, hash } = newToken("session");
    const row = await ctx.db
      .updateTable("trust.session")
      .set({ organisationId: organisation.id, tokenHash: hash })
      .where("id", "=", sessionId)
      .where("endedAt", "is", null)
      .returning(["id", "personId", "organisationId", "expiresAt"])
      .executeTakeFirst();
    if (!row) throw new AppError("unauthenticated", "The session has ended; sign in again.");
    const session = await toSession(ctx, row);
    const actor: Actor = {
      kind: "person",
      id: personId,
      organisationId: organisation.id,
      roles: organisation.roles as Role[],
      memberRole: organisation.memberRole as MemberRole,
      scopes: [],
    };
    await audit({ ...ctx, actor }, "switchOrganisation", sessionId);
    return { session, token };
  });
}
