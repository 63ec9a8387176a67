import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** Links of everybody's chains with who acted: whoever takes them confines them. */
export function auditLinks(db: Kysely<Database>) {
  return db
    .selectFrom("platform.audit as link")
    .leftJoin("trust.person as person", "person.id", "link.actorId")
    .leftJoin("trust.apiKey as key", "key.id", "link.actorId")
    .selectAll("link")
    .select(["person.name as personName", "key.name as keyName"]);
}

/** Links of an organisation's chain, newest first. Served by audit_pkey. */
export function auditOf(
  db: Kysely<Database>,
  organisationId: string,
  before: number | undefined,
  limit: number,
) {
  return auditLinks(db)
    .where("link.organisationId", "=", organisationId)
    .$if(before !== undefined, (query) => query.where("link.seq", "<", before!))
    .orderBy("link.seq", "desc")
    .limit(limit + 1);
}

export function auditHeadOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("platform.auditHead")
    .select(["seq", "hash"])
    .where("organisationId", "=", organisationId);
}
