import { fromKysely, PgBoss } from "pg-boss";
import type { Context } from "../context.ts";

/** Heavy work, news for contexts downstream, and what happens by the clock. */
export const WORK = "work";
export const EVENTS = "events";
export const CLOCK = "clock";

/** A worker not heard of for this long is taken for dead, and its job runs again. */
const HEARTBEAT_S = 10;

/** Creates or updates pg-boss's own schema and our queues in it. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 2, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  try {
    const shared = { notify: true, heartbeatSeconds: HEARTBEAT_S, retryLimit: 5, retryDelay: 1 };
    for (const [name, expireInSeconds] of [
      [WORK, 7200],
      [EVENTS, 300],
      [CLOCK, 300],
    ] as const) {
      const options = { ...shared, expireInSeconds };
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Those that know their queue already. It is the same in every database: we install it alike. */
const senders = new Map<string, PgBoss>();

/**
 * Puts a message on a queue in the context's own transaction: rolled back, it was never sent. Needs
 * no running pg-boss, so the Worker can send too. One query; the first of a process takes two.
 */
export async function send(ctx: Context, queue: string, data: object): Promise<void> {
  const db = fromKysely(ctx.db as unknown as Parameters<typeof fromKysely>[0]);
  const known = senders.get(queue);
  const boss = known ?? new PgBoss({ db, migrate: false, supervise: false, schedule: false });
  const id = await boss.send(queue, data, { db });
  // Into a queue that is not installed pg-boss inserts nothing, and says so by null alone.
  if (id === null) throw new Error(`The queue "${queue}" took no message. Run the migrations.`);
  if (!known) senders.set(queue, boss);
}
