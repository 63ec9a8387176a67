import { sql } from "kysely";
import type { Context } from "./context.ts";

/**
 * Adds a link to an organisation's audit chain, in the verb's own transaction and as its last
 * statement: the chain's head is locked until the commit.
 *
 * @param organisationId whose chain; defaults to the actor's
 */
export async function audit(
  ctx: Context,
  action: string,
  subjectId: string,
  detail: Readonly<Record<string, unknown>> = {},
  organisationId = "organisationId" in ctx.actor ? ctx.actor.organisationId : undefined,
): Promise<void> {
  if (organisationId === undefined) {
    throw new Error(`${action}: nobody's audit chain. Pass the organisation it belongs to.`);
  }
  const actorId = "id" in ctx.actor ? ctx.actor.id : null;
  await sql`select platform.append_audit(${organisationId}, ${actorId}, ${action}, ${subjectId},
    ${JSON.stringify(detail)}::jsonb, ${ctx.requestId})`.execute(ctx.db);
}

/** The first link of an organisation's chain that does not hold, or undefined when all do. */
export async function brokenAuditLink(
  ctx: Context,
  organisationId: string,
): Promise<number | undefined> {
  return (await brokenAuditLinks(ctx, [organisationId])).get(organisationId);
}

/** The same of several organisations: only those whose chain is broken are in the answer. */
export async function brokenAuditLinks(
  ctx: Context,
  organisationIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; seq: number }>`
    select id, seq from unnest(${[...organisationIds]}::uuid[]) as id,
      platform.broken_audit_link(id) as seq
    where seq is not null`.execute(ctx.db);
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}
