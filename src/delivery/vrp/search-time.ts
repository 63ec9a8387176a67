import type { VrpRequest } from "./request-schema.ts";

/** The longest search of a request that is answered at once. */
export const LONGEST_NOW_S = 8;
/** What such a request may take in all. */
export const NOW_WITHIN_S = 10;
const LONGEST_S = 60;
const BASE_S = 0.3;
/** 385 activities are the most that are searched within `LONGEST_NOW_S`. */
const ACTIVITIES_PER_S = 50;

/** How long a request is searched, by the number of its activities. */
export function searchSecondsOf({ services, shipments }: VrpRequest): number {
  const activityCount = (services?.length ?? 0) + 2 * (shipments?.length ?? 0);
  return Math.min(LONGEST_S, BASE_S + activityCount / ACTIVITIES_PER_S);
}
