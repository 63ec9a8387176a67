import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Actor, Context, MemberRole } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, invalid, notFound } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { NewPasswordSchema } from "../access/credentials.ts";
import { verifyPassword } from "../access/passwords.ts";
import { hashOfToken } from "../access/tokens.ts";
import { addMembership } from "../members/add-membership.ts";
import { addPerson } from "../members/add-person.ts";
import { organisationById } from "../organisations/queries.ts";
import { personByEmail } from "../sessions/queries.ts";
import { openInvitation } from "./queries.ts";
import type { AcceptedInvitation, AcceptInvitationInput } from "./schema.ts";

/** The invited person: who signs in with that address already, or somebody new. */
async function invitedPerson(
  ctx: Context,
  email: string,
  input: AcceptInvitationInput,
): Promise<string> {
  const person = await personByEmail(ctx.db, email).executeTakeFirst();
  if (person) {
    if (await verifyPassword(input.password, person.passwordHash)) return person.id;
    throw new AppError("wrong_credentials", "This is not the password you sign in with.");
  }
  if (input.name === undefined) {
    throw invalid("/name", "required", "You are new here: say what you are called.");
  }
  const password = NewPasswordSchema.safeParse(input.password);
  if (!password.success) {
    throw invalid("/password", "too_small", "A password has at least 10 characters.");
  }
  return addPerson(ctx, { name: input.name, email, password: password.data });
}

/**
 * Makes the invited person a member. Of several tries at once with one token exactly one succeeds.
 *
 * @throws AppError `not_found` if the token opens nothing (any more)
 * @throws AppError `wrong_credentials` if the person is known by another password
 * @throws AppError `already_done` if the person is a member
 */
export function acceptInvitation(
  ctx: Context,
  input: AcceptInvitationInput,
): Promise<AcceptedInvitation> {
  return inTransaction(ctx, async (ctx) => {
    const invitation = await openInvitation(ctx.db, hashOfToken(input.token))
      .forUpdate()
      .executeTakeFirst();
    if (!invitation) throw notFound();
    const { organisationId, email } = invitation;
    const role = invitation.role as MemberRole;
    const personId = await invitedPerson(ctx, email, input);
    await addMembership(ctx, { organisationId, personId, role });
    await ctx.db
      .updateTable("trust.invitation")
      .set({ acceptedAt: sql<Date>`now()` })
      .where("id", "=", invitation.id)
      .execute();
    const { name } = await organisationById(ctx.db, organisationId).executeTakeFirstOrThrow();
    const actor: Actor = {
      kind: "person",
      id: personId,
      organisationId,
      roles: [],
      memberRole: role,
      scopes: [],
    };
    await audit({ ...ctx, actor }, "acceptInvitation", invitation.id, { role });
    return {
      organisation: { id: toEdgeId("organisation", organisationId), name },
      personId: toEdgeId("person", personId),
      email,
      role,
    };
  });
}
