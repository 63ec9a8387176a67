import { actingMember } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";

/**
 * Makes changes to who is a member of the calling organisation wait for each other, and looks again
 * whether the caller may make them: another administrator may have been quicker.
 *
 * @throws AppError `not_found` if it is another organisation
 * @throws AppError `forbidden` if the caller is no administrator any more
 */
export async function lockMembers(ctx: Context, organisationId: string): Promise<void> {
  const acting = actingMember(ctx);
  if (organisationId !== acting.organisationId) throw notFound();
  await ctx.db
    .selectFrom("trust.organisation")
    .select("id")
    .where("id", "=", organisationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const self = await ctx.db
    .selectFrom("trust.membership")
    .select("role")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", acting.id)
    .executeTakeFirst();
  if (self?.role !== "admin") {
    throw new AppError("forbidden", "Only an administrator of the organisation may do this.");
  }
}

/** @throws AppError `last_admin` if nobody but this person administrates the organisation */
export async function keepAnAdmin(
  ctx: Context,
  organisationId: string,
  personId: string,
): Promise<void> {
  const other = await ctx.db
    .selectFrom("trust.membership")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .where("role", "=", "admin")
    .where("personId", "!=", personId)
    .limit(1)
    .executeTakeFirst();
  if (!other) {
    throw new AppError("last_admin", "An organisation keeps at least one administrator.");
  }
}
