import type { Context } from "../../platform/context.ts";
import { actingSession } from "./acting-session.ts";
import { sessionById } from "./queries.ts";
import type { Session } from "./schema.ts";
import { toSession } from "./to-session.ts";

/** The session the caller acts in. */
export async function getSession(ctx: Context): Promise<Session> {
  const { sessionId } = actingSession(ctx);
  return toSession(ctx, await sessionById(ctx.db, sessionId).executeTakeFirstOrThrow());
}
