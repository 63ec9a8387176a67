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

/**
 * Puts a message on a queue in the context's own transaction: rolled back, it was never sent. Needs
 * no running pg-boss, so the Worker can send too.
 */
export async function send(ctx: Context, queue: string, data: object): Promise<void> {
  const db = fromKysely(ctx.db as unknown as Parameters<typeof fromKysely>[0]);
  const boss = new PgBoss({ db, migrate: false, supervise: false, schedule: false });
  await boss.send(queue, data);
}
