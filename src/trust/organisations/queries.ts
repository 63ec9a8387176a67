import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

const COLUMNS = ["id", "name", "country", "roles", "demo", "version", "createdAt"] as const;

export function organisationById(db: Kysely<Database>, id: string) {
  return db.selectFrom("trust.organisation").select(COLUMNS).where("id", "=", id);
}

/** What organisations are called, of all the ids that exist. */
export function namesOfOrganisations(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("trust.organisation")
    .select(["id", "name"])
    .where("id", "in", [...ids]);
}
