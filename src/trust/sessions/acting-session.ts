import { actingMember } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";

/** Who is signed in, and in which session. @throws AppError `forbidden` for an API key */
export function actingSession(ctx: Context): { personId: string; sessionId: string } {
  const { kind, id, sessionId } = actingMember(ctx);
  if (kind === "person" && sessionId !== undefined) return { personId: id, sessionId };
  throw new AppError("forbidden", "Only a signed-in person may do this, not an API key.");
}
