import { brokenAuditLinks } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { organisationsAfter } from "./queries.ts";
import type { AllAuditVerdict } from "./schema.ts";

/** Few enough for one statement not to run into its time limit. */
const BATCH = 100;

/** More than anybody would read; the count tells of the rest. */
const MAX_SHOWN = 100;

/** Computes every link of every chain anew. O(n) in the links of the whole exchange. */
export async function verifyAllAudit(ctx: Context): Promise<AllAuditVerdict> {
  const verdict: AllAuditVerdict = { checkedCount: 0, brokenCount: 0, broken: [] };
  let lastId: string | undefined;
  while (true) {
    const batch = await organisationsAfter(ctx.db, lastId, BATCH).execute();
    const ids = batch.map(({ id }) => id);
    const brokenAt = await brokenAuditLinks(ctx, ids);
    for (const { id, name } of batch) {
      const seq = brokenAt.get(id);
      if (seq === undefined) continue;
      verdict.brokenCount++;
      if (verdict.broken.length === MAX_SHOWN) continue;
      const organisation = { id: toEdgeId("organisation", id), name };
      verdict.broken.push({ organisation, brokenAt: seq });
    }
    verdict.checkedCount += batch.length;
    if (batch.length < BATCH) return verdict;
    lastId = ids.at(-1);
  }
}
