import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Actor, Context, MemberRole, Role } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { hashPassword, isOutdated, verifyPassword } from "../access/passwords.ts";
import { newToken } from "../access/tokens.ts";
import { membershipsOf, personByEmail, personById } from "./queries.ts";
import type { SignInInput } from "./schema.ts";
import { endSession } from "./sign-out.ts";
import { type OpenedSession, toSession } from "./to-session.ts";

/** However busy its person is, a session ends after this long. */
export const SESSION_HOURS = 12;

function wrongCredentials(): AppError {
  return new AppError("wrong_credentials", "The address or the password is wrong.");
}

/** In whose name the session acts. */
async function chooseOrganisation(ctx: Context, personId: string, wanted: string | undefined) {
  // Removal waits for this lock and then ends the session too, or has come first.
  const memberships = await membershipsOf(ctx.db, personId).forKeyShare("membership").execute();
  const chosen = memberships.find(({ id }) => wanted === undefined || id === wanted);
  if (chosen !== undefined) return chosen;
  if (wanted !== undefined) throw notFound();
  throw new AppError("forbidden", "You are no longer in any organisation; ask to be invited.");
}

/**
 * Opens a session for whoever knows the password, and ends the one the caller came with. An unknown
 * address is refused in the same words and after the same work as a wrong password.
 *
 * @throws AppError `wrong_credentials`
 * @throws AppError `not_found` if the person is not in the organisation asked for
 * @throws AppError `unavailable` if too many passwords are being checked already
 */
export async function signIn(ctx: Context, input: SignInInput): Promise<OpenedSession> {
  const person = await personByEmail(ctx.db, input.email).executeTakeFirst();
  const isRight = await verifyPassword(input.password, person?.passwordHash);
  if (!isRight || !person) throw wrongCredentials();
  const newHash = isOutdated(person.passwordHash)
    ? await hashPassword(input.password)
    : person.passwordHash;
  return inTransaction(ctx, async (ctx) => {
    // A reset may have come between the check and here: it must not leave this session alive.
    const now = await personById(ctx.db, person.id).forNoKeyUpdate().executeTakeFirstOrThrow();
    if (now.passwordHash !== person.passwordHash) throw wrongCredentials();
    if (newHash !== person.passwordHash) {
      await ctx.db
        .updateTable("trust.person")
        .set({ passwordHash: newHash })
        .where("id", "=", person.id)
        .execute();
    }
    const organisation = await chooseOrganisation(ctx, person.id, input.organisationId);
    const { token, hash } = newToken("session");
    const row = await ctx.db
      .insertInto("trust.session")
      .values({
        id: newId(),
        personId: person.id,
        organisationId: organisation.id,
        tokenHash: hash,
        expiresAt: sql<Date>`now() + make_interval(hours => ${SESSION_HOURS})`,
      })
      .returning(["id", "personId", "organisationId", "expiresAt"])
      .executeTakeFirstOrThrow();
    if (ctx.actor.kind === "person" && ctx.actor.sessionId !== undefined) {
      await endSession(ctx, ctx.actor.sessionId);
    }
    const session = await toSession(ctx, row);
    const actor: Actor = {
      kind: "person",
      id: person.id,
      organisationId: organisation.id,
      roles: organisation.roles as Role[],
      memberRole: organisation.memberRole as MemberRole,
      scopes: [],
    };
    await audit({ ...ctx, actor }, "signIn", row.id);
    return { session, token };
  });
}
