import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** Requests of an organisation. */
export function requestsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("exchange.request")
    .select(["id", "name", "during", "quantity", "unit", "detail", "state", "version", "createdAt"])
    .where("organisationId", "=", organisationId);
}

/** Newest first. Served by request_organisation_idx. */
export function pageOfRequests(
  db: Kysely<Database>,
  organisationId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return requestsOf(db, organisationId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("createdAt", "id"), "<", tuple(after!.at, after!.id)),
      ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
}
