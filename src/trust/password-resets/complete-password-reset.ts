import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { hashPassword } from "../access/passwords.ts";
import { hashOfToken } from "../access/tokens.ts";
import { membershipsOf } from "../sessions/queries.ts";
import { openReset } from "./queries.ts";
import type { CompletePasswordResetInput } from "./schema.ts";

/** Everything that was opened with the old password, or could open the account beside the new one. */
async function endAllOf(ctx: Context, personId: string): Promise<void> {
  await ctx.db
    .updateTable("trust.session")
    .set({ endedAt: sql<Date>`now()` })
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .execute();
  await ctx.db
    .updateTable("trust.passwordReset")
    .set({ usedAt: sql<Date>`now()` })
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .execute();
}

/**
 * Sets a new password with the token of a mail, and ends all sessions of the person. It is told to
 * each of the person's organisations.
 *
 * @throws AppError `not_found` if the token opens nothing (any more)
 */
export async function completePasswordReset(
  ctx: Context,
  input: CompletePasswordResetInput,
): Promise<void> {
  const tokenHash = hashOfToken(input.token);
  const open = await openReset(ctx.db, tokenHash).executeTakeFirst();
  if (!open) throw notFound();
  const passwordHash = await hashPassword(input.password);
  await inTransaction(ctx, async (ctx) => {
    // The person first, as signing in does; then whoever comes second finds the token used.
    await ctx.db
      .updateTable("trust.person")
      .set({ passwordHash })
      .where("id", "=", open.personId)
      .execute();
    const reset = await openReset(ctx.db, tokenHash).executeTakeFirst();
    if (!reset) throw notFound();
    await endAllOf(ctx, open.personId);
    const memberships = await membershipsOf(ctx.db, open.personId).execute();
    for (const { id } of memberships.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const actor: Actor = {
        kind: "person",
        id: open.personId,
        organisationId: id,
        roles: [],
        memberRole: "reader",
        scopes: [],
      };
      await audit({ ...ctx, actor }, "completePasswordReset", open.personId);
    }
  });
}
