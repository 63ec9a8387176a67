import { actingOrganisation } from "../../platform/acting.ts";
import { brokenAuditLink } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { auditHeadOf } from "./queries.ts";
import type { AuditVerdict } from "./schema.ts";

/** Computes every link of the calling organisation's chain anew. O(n) in the chain's length. */
export async function verifyAudit(ctx: Context): Promise<AuditVerdict> {
  const organisationId = actingOrganisation(ctx);
  const brokenAt = await brokenAuditLink(ctx, organisationId);
  const head = await auditHeadOf(ctx.db, organisationId).executeTakeFirst();
  return {
    ok: brokenAt === undefined,
    brokenAt: brokenAt ?? null,
    length: head?.seq ?? 0,
    head: head?.hash.toString("hex") ?? null,
  };
}
