import type { Kysely } from "kysely";
import type { Database } from "../database.ts";

const COLUMNS = [
  "id", "kind", "subjectId", "state", "progress", "best", "bound", "unit", "stopRequested",
  "problem", "createdAt", "startedAt", "finishedAt",
] as const; // biome-ignore format: a list of columns

/** One job of an organisation. */
export function jobOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("platform.job")
    .select(COLUMNS)
    .where("id", "=", id)
    .where("organisationId", "=", organisationId);
}

/** Jobs of an organisation, newest first. Served by job_organisation_idx. */
export function jobsOf(
  db: Kysely<Database>,
  organisationId: string,
  page: { state: string | undefined; after: { at: Date; id: string } | undefined; limit: number },
) {
  return db
    .selectFrom("platform.job")
    .select(COLUMNS)
    .where("organisationId", "=", organisationId)
    .$if(page.state !== undefined, (query) => query.where("state", "=", page.state!))
    .$if(page.after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("createdAt", "id"), "<", tuple(page.after!.at, page.after!.id)),
      ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1);
}
