import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

export const INVITATION_COLUMNS = [
  "id",
  "email",
  "role",
  "createdAt",
  "expiresAt",
  "acceptedAt",
  "revokedAt",
] as const;

/** Invitations of an organisation, newest first. Served by invitation_organisation_idx. */
export function invitationsOf(db: Kysely<Database>, organisationId: string, page: NewestPage) {
  const own = db
    .selectFrom("trust.invitation as invitation")
    .select(INVITATION_COLUMNS)
    .where("organisationId", "=", organisationId);
  return newestFirst(own, "invitation", page);
}

/** The invitation a token opens, while it does. */
export function openInvitation(db: Kysely<Database>, tokenHash: Buffer) {
  return db
    .selectFrom("trust.invitation")
    .select(["id", "organisationId", "email", "role"])
    .where("tokenHash", "=", tokenHash)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`);
}
