import type { Health } from "./readings.ts";

/** Something that is wrong, and its figure; what to do is in the words of its code. */
export interface Trouble {
  readonly code:
    | "jobsWait"
    | "jobsFailed"
    | "newsWaits"
    | "newsGivenUp"
    | "connectionsFew"
    | "databaseSlow";
  readonly figure: number;
}

/** A job or news that waits longer finds nobody who works. */
const WAIT_S = 60;
/** Beyond this share of its connections a database refuses the next burst. */
const CONNECTION_SHARE = 0.8;
/** Near its server a database answers in a millisecond or less. */
const ROUND_TRIP_MS = 50;

/** What in the figures wants somebody's attention, the most urgent first. */
export function troublesOf({ jobs, news, database }: Health): readonly Trouble[] {
  const { oldestQueuedS, countByState } = jobs;
  const { oldestUndeliveredS, givenUpCount } = news;
  const share = database.connectionsInUse / database.connectionsMax;
  const troubles: readonly (Trouble | false)[] = [
    (oldestQueuedS ?? 0) > WAIT_S && { code: "jobsWait", figure: oldestQueuedS! },
    (oldestUndeliveredS ?? 0) > WAIT_S && { code: "newsWaits", figure: oldestUndeliveredS! },
    share > CONNECTION_SHARE && { code: "connectionsFew", figure: share },
    database.roundTripMs > ROUND_TRIP_MS && { code: "databaseSlow", figure: database.roundTripMs },
    givenUpCount > 0 && { code: "newsGivenUp", figure: givenUpCount },
    countByState.failed > 0 && { code: "jobsFailed", figure: countByState.failed },
  ];
  return troubles.filter((trouble) => trouble !== false);
}
