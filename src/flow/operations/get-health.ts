import type { Context } from "../../platform/context.ts";
import { jobStates, newsUnderWay } from "../../platform/jobs/queries.ts";
import { JobStates } from "../../platform/jobs/schema.ts";
import { processUse } from "../../platform/process-use.ts";
import { databaseState, exchangeCounts, ping } from "./queries.ts";
import type { Health } from "./schema.ts";

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How the exchange as a whole is doing, for its operator. */
export async function getHealth(ctx: Context): Promise<Health> {
  const database = await databaseState(ctx.db).executeTakeFirstOrThrow();
  const counts = await exchangeCounts(ctx.db).executeTakeFirstOrThrow();
  const states = await jobStates(ctx.db).execute();
  const news = (await newsUnderWay(ctx.db)).rows.at(0)!;
  // Last, when a connection is open for certain: opening one is no part of a round trip.
  const startedAt = performance.now();
  await ping(ctx.db).execute();
  const roundTripMs = performance.now() - startedAt;
  const countOf = (state: string) => states.find((row) => row.state === state)?.count ?? 0;
  const queued = states.find(({ state }) => state === "queued");
  return {
    database: { ...database, roundTripMs: Math.round(roundTripMs * 100) / 100 },
    jobs: {
      countByState: Object.fromEntries(
        JobStates.map((state) => [state, countOf(state)]),
      ) as Health["jobs"]["countByState"],
      oldestQueuedS: queued === undefined ? null : toTenth(queued.oldestS),
    },
    news: {
      undeliveredCount: news.undelivered,
      oldestUndeliveredS: news.oldestS === null ? null : toTenth(news.oldestS),
      givenUpCount: news.failed,
    },
    ...counts,
    process: processUse(),
  };
}
