import { expect, test } from "vitest";
import { troublesOf } from "../../src/web/operator/health-troubles.ts";
import type { Health } from "../../src/web/operator/readings.ts";

function given(change: {
  readonly jobs?: Partial<Health["jobs"]>;
  readonly news?: Partial<Health["news"]>;
  readonly database?: Partial<Health["database"]>;
}): Health {
  return {
    database: {
      version: "18.4",
      sizeBytes: 14_000_000,
      roundTripMs: 0.3,
      connectionsInUse: 160,
      connectionsMax: 200,
      lastMigration: "0009-operations.sql",
      migrationCount: 9,
      ...change.database,
    },
    jobs: {
      countByState: { queued: 3, running: 2, succeeded: 40, failed: 0, stopped: 5 },
      oldestQueuedS: 60,
      ...change.jobs,
    },
    news: { undeliveredCount: 4, oldestUndeliveredS: 60, givenUpCount: 0, ...change.news },
    organisationCount: 74,
    publishedListingCount: 401,
    openHoldCount: 1,
    activeLeaseCount: 1,
    process: null,
  };
}

test("an exchange at the edge of every limit is well", () => {
  expect(troublesOf(given({}))).toEqual([]);
});

test("whatever has waited longer than a minute finds nobody who works", () => {
  const troubles = troublesOf(
    given({ jobs: { oldestQueuedS: 61 }, news: { oldestUndeliveredS: 75 } }),
  );
  expect(troubles).toEqual([
    { code: "jobsWait", figure: 61 },
    { code: "newsWaits", figure: 75 },
  ]);
});

test("a database is short of connections or slow before it refuses", () => {
  const troubles = troublesOf(given({ database: { connectionsInUse: 170, roundTripMs: 51 } }));
  expect(troubles).toEqual([
    { code: "connectionsFew", figure: 170 / 200 },
    { code: "databaseSlow", figure: 51 },
  ]);
});

test("what was given up or has failed is told with how much of it there is", () => {
  const countByState = { queued: 0, running: 0, succeeded: 1, failed: 2, stopped: 0 };
  const troubles = troublesOf(
    given({ jobs: { countByState, oldestQueuedS: null }, news: { givenUpCount: 3 } }),
  );
  expect(troubles).toEqual([
    { code: "newsGivenUp", figure: 3 },
    { code: "jobsFailed", figure: 2 },
  ]);
});
