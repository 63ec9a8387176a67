import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** An organisation's notifications, newest first. Served by notification_organisation_idx. */
export function notificationsOf(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly unread: boolean },
) {
  const own = db
    .selectFrom("flow.notification as notification")
    .select(["id", "type", "subjectId", "payload", "createdAt", "readAt"])
    .where("organisationId", "=", organisationId)
    .$if(page.unread, (query) => query.where("readAt", "is", null));
  return newestFirst(own, "notification", page);
}
