import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { namesOfOrganisations } from "./queries.ts";

/** What organisations are called, by their id; ids of none are left out. */
export async function organisationNames(
  db: Kysely<Database>,
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await namesOfOrganisations(db, wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
