import { audit } from "../../platform/audit.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { addMembership } from "../members/add-membership.ts";
import { addPerson } from "../members/add-person.ts";
import type { SignUpInput } from "./schema.ts";
import { toOrganisation, type VersionedOrganisation } from "./to-organisation.ts";

/**
 * Makes an organisation with its administrator: a new person, or the one who is signed in. Nobody
 * is signed in by it.
 *
 * @throws AppError `email_taken` if somebody has that address already
 * @throws AppError `invalid` if nobody would administrate the organisation
 */
export async function signUp(ctx: Context, input: SignUpInput): Promise<VersionedOrganisation> {
  const { admin } = input;
  if (admin === undefined && ctx.actor.kind !== "person") {
    throw invalid("/admin", "required", "Name an administrator, or sign in first.");
  }
  return inTransaction(ctx, async (ctx) => {
    const personId =
      admin !== undefined ? await addPerson(ctx, admin) : (ctx.actor as { id: string }).id;
    const row = await ctx.db
      .insertInto("trust.organisation")
      .values({
        id: newId(),
        name: input.name,
        country: input.country,
        roles: [...new Set(input.roles)],
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await addMembership(ctx, { organisationId: row.id, personId, role: "admin" });
    const actor: Actor = {
      kind: "person",
      id: personId,
      organisationId: row.id,
      roles: input.roles,
      memberRole: "admin",
      scopes: [],
    };
    const detail = { name: input.name, country: input.country, roles: row.roles };
    await audit({ ...ctx, actor }, "signUp", row.id, detail);
    return { organisation: toOrganisation(row), version: row.version };
  });
}
