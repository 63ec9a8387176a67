import type { Context, MemberRole } from "../../platform/context.ts";
import { isConstraintViolation } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";

/**
 * Makes a person a member, within the transaction of whoever brings them in.
 *
 * @throws AppError `already_done` if they are one
 */
export async function addMembership(
  ctx: Context,
  membership: {
    readonly organisationId: string;
    readonly personId: string;
    readonly role: MemberRole;
  },
): Promise<void> {
  await ctx.db
    .insertInto("trust.membership")
    .values(membership)
    .execute()
    .catch((error: unknown) => {
      if (isConstraintViolation(error, "membership_pkey")) {
        throw new AppError("already_done", "This person is a member already.", { cause: error });
      }
      throw error;
    });
}
