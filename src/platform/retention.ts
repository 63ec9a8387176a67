import { sql } from "kysely";
import type { Context } from "./context.ts";

/** How long an `Idempotency-Key` is remembered. */
export const ANSWERS_KEPT_HOURS = 48;

/** Rows removed by one statement: few enough that nobody waits for it. */
const BATCH = 5_000;

/**
 * Removes what has served: answers kept for replay, and counters of limits that are full again.
 * News and audit rows stay. May run on several machines at once.
 *
 * @param at the instant to judge by; the database clock's when absent
 */
export async function removeServed(ctx: Context, at?: Date): Promise<void> {
  const now = at === undefined ? sql`clock_timestamp()` : sql`${at}::timestamptz`;
  const answers = sql`delete from platform.idempotency where ctid = any(array(
    select ctid from platform.idempotency
    where created_at < ${now} - make_interval(hours => ${ANSWERS_KEPT_HOURS})
    limit ${BATCH} for update skip locked))`;
  // A time in the past says the same as no row at all.
  const counters = sql`delete from platform.rate_limit where ctid = any(array(
    select ctid from platform.rate_limit where arrival_at < ${now}
    limit ${BATCH} for update skip locked))`;
  for (const removal of [answers, counters]) {
    while (Number((await removal.execute(ctx.db)).numAffectedRows) === BATCH);
  }
}
