import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** Requests of an organisation. */
export function requestsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("exchange.request as request")
    .select(["id", "name", "during", "quantity", "unit", "detail", "state", "version", "createdAt"])
    .where("organisationId", "=", organisationId);
}

/** Newest first. Served by request_organisation_idx. */
export function pageOfRequests(db: Kysely<Database>, organisationId: string, page: NewestPage) {
  return newestFirst(requestsOf(db, organisationId), "request", page);
}
