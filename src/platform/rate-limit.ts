import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";
import { AppError } from "./errors.ts";

/** At most `count` in `seconds`, spent as a burst or spread out. */
export interface Limit {
  readonly count: number;
  readonly seconds: number;
}

/**
 * Takes one from a limited key: the generic cell rate algorithm in one statement, exact across
 * processes. Must run outside the verb's transaction, or a refusal would undo itself.
 *
 * @throws AppError `rate_limited` with the seconds to wait
 */
export async function takeFromLimit(
  db: Kysely<Database>,
  key: string,
  { count, seconds }: Limit,
): Promise<void> {
  const interval = seconds / count;
  const { rows } = await sql<{ waitS: number }>`
    insert into platform.rate_limit as l (key, arrival_at)
    values (${key}, clock_timestamp() + make_interval(secs => ${interval}))
    on conflict (key) do update set
      arrival_at = greatest(l.arrival_at, clock_timestamp()) + make_interval(secs => ${interval})
    where l.arrival_at <= clock_timestamp() + make_interval(secs => ${seconds - interval})
    returning 0::float8 as wait_s`.execute(db);
  if (rows.length > 0) return;
  const held = await db
    .selectFrom("platform.rateLimit")
    .select(sql<number>`extract(epoch from arrival_at - clock_timestamp())::float8`.as("aheadS"))
    .where("key", "=", key)
    .executeTakeFirst();
  const retryAfterS = Math.max(1, Math.ceil((held?.aheadS ?? seconds) - (seconds - interval)));
  throw new AppError("rate_limited", `Too many tries; wait ${retryAfterS} s.`, {
    params: { retryAfterS },
  });
}

/** Gives back what a successful try took. */
export async function giveBackToLimit(
  db: Kysely<Database>,
  key: string,
  { count, seconds }: Limit,
): Promise<void> {
  await db
    .updateTable("platform.rateLimit")
    .set({ arrivalAt: sql`arrival_at - make_interval(secs => ${seconds / count})` })
    .where("key", "=", key)
    .execute();
}
