import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** The person with an address in small letters. Served by person_email_key. */
export function personByEmail(db: Kysely<Database>, email: string) {
  return db
    .selectFrom("trust.person")
    .select(["id", "passwordHash"])
    .where(sql<string>`lower(email)`, "=", email);
}

export function personById(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("trust.person")
    .select(["id", "name", "email", "passwordHash"])
    .where("id", "=", id);
}

/** What a person is a member of, the longest membership first. Served by membership_person_idx. */
export function membershipsOf(db: Kysely<Database>, personId: string) {
  return db
    .selectFrom("trust.membership as membership")
    .innerJoin("trust.organisation as organisation", "organisation.id", "membership.organisationId")
    .select(["organisation.id", "organisation.name", "organisation.roles"])
    .select("membership.role as memberRole")
    .where("membership.personId", "=", personId)
    .orderBy("membership.createdAt")
    .orderBy("organisation.id");
}

export function sessionById(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("trust.session")
    .select(["id", "personId", "organisationId", "expiresAt"])
    .where("id", "=", id);
}
