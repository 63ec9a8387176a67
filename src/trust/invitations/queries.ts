import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

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
export function invitationsOf(
  db: Kysely<Database>,
  organisationId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return db
    .selectFrom("trust.invitation")
    .select(INVITATION_COLUMNS)
    .where("organisationId", "=", organisationId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("createdAt", "id"), "<", tuple(after!.at, after!.id)),
      ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
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
