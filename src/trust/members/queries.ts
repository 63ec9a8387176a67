import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** Members of an organisation with who they are. */
export function membersOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("trust.membership as membership")
    .innerJoin("trust.person as person", "person.id", "membership.personId")
    .select(["membership.personId", "membership.role", "membership.createdAt"])
    .select(["person.name", "person.email"])
    .where("membership.organisationId", "=", organisationId);
}

/** The same, newest first. Served by membership_pkey. */
export function memberPage(
  db: Kysely<Database>,
  organisationId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return membersOf(db, organisationId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("membership.createdAt", "membership.personId"),
          "<",
          tuple(after!.at, after!.id),
        ),
      ),
    )
    .orderBy("membership.createdAt", "desc")
    .orderBy("membership.personId", "desc")
    .limit(limit + 1);
}
