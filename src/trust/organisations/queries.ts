import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

const COLUMNS = ["id", "name", "country", "roles", "demo", "version", "createdAt"] as const;

export function organisationById(db: Kysely<Database>, id: string) {
  return db.selectFrom("trust.organisation").select(COLUMNS).where("id", "=", id);
}

/** Every organisation with its number of members, newest first. Served by organisation_created_idx. */
export function pageOfOrganisations(
  db: Kysely<Database>,
  page: NewestPage & { readonly q: string | undefined; readonly role: string | undefined },
) {
  const wanted = db
    .selectFrom("trust.organisation as organisation")
    .select(COLUMNS)
    .select((eb) =>
      eb
        .selectFrom("trust.membership as membership")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .whereRef("membership.organisationId", "=", "organisation.id")
        .$asScalar()
        .$notNull()
        .as("memberCount"),
    )
    .$if(page.q !== undefined, (query) =>
      query.where(sql<boolean>`strpos(lower(name), lower(${page.q})) > 0`),
    )
    .$if(page.role !== undefined, (query) => query.where(sql<boolean>`${page.role} = any(roles)`));
  return newestFirst(wanted, "organisation", page);
}

/** What organisations are called, of all the ids that exist. */
export function namesOfOrganisations(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("trust.organisation")
    .select(["id", "name"])
    .where("id", "in", [...ids]);
}
