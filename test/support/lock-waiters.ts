import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Database } from "../../src/platform/database.ts";

const PATIENCE_MS = 30_000;

/** Resolves once so many statements of this database wait for a lock. */
export async function lockWaiters(db: Kysely<Database>, count: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting
      from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      db,
    );
    const { waiting } = rows.at(0)!;
    if (waiting >= count) return;
    if (performance.now() > deadline) throw new Error(`${waiting} of ${count} wait for a lock.`);
    await sleep(20);
  }
}
