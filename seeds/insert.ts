import type { Insertable, Kysely } from "kysely";
import type { Database } from "../src/platform/database.ts";

const ROWS_AT_ONCE = 500;

/** Inserts many rows, some hundreds a statement. */
export async function insertAll<T extends keyof Database & string>(
  db: Kysely<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const chunk = rows.slice(start, start + ROWS_AT_ONCE);
    await db
      .insertInto(table)
      .values(chunk as never)
      .execute();
  }
}
