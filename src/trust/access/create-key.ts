import { actingMember } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import type { CreatedKey, CreateKeyInput } from "./schema.ts";
import { newToken } from "./tokens.ts";

/**
 * Makes an API key for the calling organisation; its secret is in this answer and nowhere else.
 *
 * @throws AppError `invalid` if it would have expired already
 */
export function createKey(ctx: Context, input: CreateKeyInput): Promise<CreatedKey> {
  const member = actingMember(ctx);
  if (input.expiresAt !== undefined && Date.parse(input.expiresAt) <= Date.now()) {
    throw invalid("/expiresAt", "in_the_past", "The key would have expired already.");
  }
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const { token, hash } = newToken("key");
    const hint = token.slice(0, 9);
    const scopes = [...new Set(input.scopes)];
    const row = await ctx.db
      .insertInto("trust.apiKey")
      .values({
        id,
        organisationId: member.organisationId,
        createdBy: member.kind === "person" ? member.id : null,
        name: input.name,
        tokenHash: hash,
        hint,
        scopes,
        expiresAt: input.expiresAt ?? null,
      })
      .returning(["createdAt"])
      .executeTakeFirstOrThrow();
    await audit(ctx, "createKey", id, { name: input.name, scopes });
    return {
      id: toEdgeId("apiKey", id),
      name: input.name,
      hint,
      scopes,
      createdAt: row.createdAt.toISOString(),
      expiresAt: input.expiresAt ?? null,
      revokedAt: null,
      secret: token,
    };
  });
}
