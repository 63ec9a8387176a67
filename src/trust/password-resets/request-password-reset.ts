import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterCommit } from "../../platform/after-commit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { mailedLink } from "../access/mailed-link.ts";
import { newToken } from "../access/tokens.ts";
import { personByEmail } from "../sessions/queries.ts";

/** How long a reset is good for. */
const RESET_MINUTES = 60;

/** Longer than the work for a known address takes, so that the time tells nothing. */
const ANSWER_AFTER_MS = 200;

/**
 * Mails a reset to whoever has this address. The answer, and when it comes, is the same if nobody
 * has: the mail leaves after the answer, and the little work before it hides in a fixed wait.
 */
export async function requestPasswordReset(ctx: Context, email: string): Promise<void> {
  const wait = sleep(ANSWER_AFTER_MS);
  await inTransaction(ctx, async (ctx) => {
    const person = await personByEmail(ctx.db, email).executeTakeFirst();
    if (!person) return;
    const { token, hash } = newToken("reset");
    await ctx.db
      .insertInto("trust.passwordReset")
      .values({
        id: newId(),
        personId: person.id,
        tokenHash: hash,
        expiresAt: sql<Date>`now() + make_interval(mins => ${RESET_MINUTES})`,
      })
      .execute();
    afterCommit(ctx, () =>
      ctx.ports.mail.send({
        to: email,
        subject: "A new password for Entrepot",
        text:
          `Somebody, we hope you, asked for a new password.\n\n` +
          `${mailedLink(ctx, "reset", token)}\n\n` +
          `It is good for ${RESET_MINUTES} minutes. If it was not you, nothing has changed.`,
      }),
    );
  });
  await wait;
}
