import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** The live key of a token, with what its organisation is. Served by api_key_token_hash_key. */
export function keyByToken(db: Kysely<Database>, tokenHash: Buffer) {
  return db
    .selectFrom("trust.apiKey as key")
    .innerJoin("trust.organisation as organisation", "organisation.id", "key.organisationId")
    .select(["key.id", "key.organisationId", "key.scopes", "organisation.roles"])
    .where("key.tokenHash", "=", tokenHash)
    .where("key.revokedAt", "is", null)
    .where((eb) =>
      eb.or([eb("key.expiresAt", "is", null), eb("key.expiresAt", ">", sql<Date>`now()`)]),
    );
}

/** The live session of a token, while its person is still a member. */
export function sessionByToken(db: Kysely<Database>, tokenHash: Buffer) {
  return db
    .selectFrom("trust.session as session")
    .innerJoin("trust.organisation as organisation", "organisation.id", "session.organisationId")
    .innerJoin("trust.membership as membership", (join) =>
      join
        .onRef("membership.personId", "=", "session.personId")
        .onRef("membership.organisationId", "=", "session.organisationId"),
    )
    .select([
      "session.id",
      "session.personId",
      "session.organisationId",
      "membership.role",
      "organisation.roles",
    ])
    .where("session.tokenHash", "=", tokenHash)
    .where("session.endedAt", "is", null)
    .where("session.expiresAt", ">", sql<Date>`now()`);
}

const KEY_COLUMNS = [
  "id",
  "name",
  "hint",
  "scopes",
  "createdAt",
  "expiresAt",
  "revokedAt",
] as const;

/** API keys of an organisation, newest first. Served by api_key_organisation_idx. */
export function keysOf(db: Kysely<Database>, organisationId: string, page: NewestPage) {
  const own = db
    .selectFrom("trust.apiKey as key")
    .select(KEY_COLUMNS)
    .where("organisationId", "=", organisationId);
  return newestFirst(own, "key", page);
}
