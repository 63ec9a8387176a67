import type { Context } from "../../platform/context.ts";
import { isConstraintViolation } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { hashPassword } from "../access/passwords.ts";

/**
 * Adds a person, within the transaction of whoever brings them in.
 *
 * @throws AppError `email_taken` if somebody has that address already
 */
export async function addPerson(
  ctx: Context,
  person: { readonly name: string; readonly email: string; readonly password: string },
): Promise<string> {
  const id = newId();
  await ctx.db
    .insertInto("trust.person")
    .values({
      id,
      name: person.name,
      email: person.email,
      passwordHash: await hashPassword(person.password),
    })
    .execute()
    .catch((error: unknown) => {
      if (isConstraintViolation(error, "person_email_key")) {
        throw new AppError("email_taken", "Somebody has this address already; sign in instead.", {
          cause: error,
        });
      }
      throw error;
    });
  return id;
}
