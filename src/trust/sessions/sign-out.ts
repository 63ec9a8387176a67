import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { actingSession } from "./acting-session.ts";

/** Ends a session, within the transaction of whoever ends it. */
export async function endSession(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .updateTable("trust.session")
    .set({ endedAt: sql<Date>`now()` })
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .execute();
}

/** Ends the session the caller acts in. */
export function signOut(ctx: Context): Promise<void> {
  const { sessionId } = actingSession(ctx);
  return inTransaction(ctx, async (ctx) => {
    await endSession(ctx, sessionId);
    await audit(ctx, "signOut", sessionId);
  });
}
