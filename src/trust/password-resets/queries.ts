import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** Whose password a token may set, while it may. */
export function openReset(db: Kysely<Database>, tokenHash: Buffer) {
  return db
    .selectFrom("trust.passwordReset")
    .select(["id", "personId"])
    .where("tokenHash", "=", tokenHash)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`);
}
