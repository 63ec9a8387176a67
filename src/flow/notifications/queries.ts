import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** An organisation's notifications, newest first. Served by notification_organisation_idx. */
export function notificationsOf(
  db: Kysely<Database>,
  organisationId: string,
  page: { unread: boolean; after: { at: Date; id: string } | undefined; limit: number },
) {
  return db
    .selectFrom("flow.notification")
    .select(["id", "type", "subjectId", "payload", "createdAt", "readAt"])
    .where("organisationId", "=", organisationId)
    .$if(page.unread, (query) => query.where("readAt", "is", null))
    .$if(page.after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("createdAt", "id"), "<", tuple(page.after!.at, page.after!.id)),
      ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1);
}
