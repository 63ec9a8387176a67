import { toEdgeId } from "../../platform/ids.ts";
import type { auditLinks } from "./queries.ts";
import type { AuditEntry } from "./schema.ts";

type Row = Awaited<ReturnType<ReturnType<typeof auditLinks>["executeTakeFirstOrThrow"]>>;

function actorOf({ actorId, personName, keyName }: Row): AuditEntry["actor"] {
  if (actorId === null) return null;
  if (keyName !== null) return { id: toEdgeId("apiKey", actorId), name: keyName };
  return { id: toEdgeId("person", actorId), name: personName ?? "" };
}

/** A link of a chain as answers show it. */
export function toAuditEntry(row: Row): AuditEntry {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actor: actorOf(row),
    action: row.action,
    subjectId: row.subjectId,
    detail: row.detail as Record<string, unknown>,
    requestId: row.requestId,
    hash: row.hash.toString("hex"),
  };
}
