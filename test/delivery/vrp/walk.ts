import { expect } from "vitest";
import type { VrpSolution } from "../../../src/delivery/vrp/solution-schema.ts";

/** Seconds and metres of a leg, by the ids of its places. */
export type LegOf = (from: string, to: string) => { seconds: number; metres: number };

interface Sized {
  readonly id: string;
  readonly size?: readonly number[];
  readonly type?: string;
  readonly duration?: number;
  readonly preparation_time?: number;
  readonly time_windows?: readonly { earliest?: number; latest?: number }[];
}

/**
 * Drives every route of a solution again, knowing nothing of the search: clock, metres, loads,
 * windows and all sums must be what the answer says. Returns the ids served, in order.
 */
export function walk(
  solution: VrpSolution,
  services: readonly Sized[],
  legOf: LegOf,
  serviceFactor = 1,
): string[] {
  const jobs = new Map(services.map((service) => [service.id, service]));
  const served: string[] = [];
  const total = { distance: 0, transport: 0, completion: 0, waiting: 0, service: 0, prepared: 0 };
  for (const route of solution.routes) {
    const [start, ...rest] = route.activities;
    expect(start).toMatchObject({ type: "start", distance: 0, driving_time: 0 });
    let [clock, here, metres, driven] = [start!.end_time!, start!.location_id!, 0, 0];
    let [waited, worked, prepared] = [0, 0, 0];
    let load = start!.load_after!;
    for (const activity of rest) {
      const leg = legOf(here, activity.location_id!);
      metres += leg.metres;
      driven += leg.seconds;
      const arrival = clock + leg.seconds;
      const told = { arr_time: arrival, distance: metres, driving_time: driven, load_before: load };
      expect(activity).toMatchObject(told);
      if (activity.type === "end") {
        clock = arrival;
        continue;
      }
      const job = jobs.get(activity.id!)!;
      served.push(job.id);
      const preparation = here === activity.location_id ? 0 : (job.preparation_time ?? 0);
      expect(activity.preparation_time).toBe(preparation);
      const duration = Math.round((job.duration ?? 0) * serviceFactor);
      const begun = activity.end_time! - duration;
      expect(begun).toBe(arrival + preparation + activity.waiting_time);
      const fits = (job.time_windows ?? [{}]).some(
        ({ earliest = 0, latest = Infinity }) => begun >= earliest && begun <= latest,
      );
      expect(fits, `${job.id} at ${begun}`).toBe(true);
      const sign = activity.type === "delivery" ? -1 : 1;
      load = load.map((amount, d) => amount + sign * (job.size?.[d] ?? 0));
      expect(activity.load_after).toEqual(load);
      waited += activity.waiting_time;
      worked += duration;
      prepared += preparation;
      clock = activity.end_time!;
      here = activity.location_id!;
    }
    expect(route).toMatchObject({
      distance: metres,
      transport_time: driven,
      completion_time: clock - start!.end_time!,
      waiting_time: waited,
      service_duration: worked,
      preparation_time: prepared,
    });
    total.distance += metres;
    total.transport += driven;
    total.completion += route.completion_time;
    total.waiting += waited;
    total.service += worked;
    total.prepared += prepared;
  }
  expect(solution).toMatchObject({
    distance: total.distance,
    time: total.transport,
    transport_time: total.transport,
    completion_time: total.completion,
    waiting_time: total.waiting,
    service_duration: total.service,
    preparation_time: total.prepared,
    no_vehicles: solution.routes.length,
    max_operation_time: Math.max(0, ...solution.routes.map((route) => route.completion_time)),
    no_unassigned: solution.unassigned.services.length + solution.unassigned.shipments.length,
  });
  return served;
}

/** Places on a line, a number of seconds and ten times as many metres apart. */
export function lineOf(names: Readonly<Record<string, number>>) {
  const ids = Object.keys(names);
  const legOf: LegOf = (from, to) => {
    const seconds = Math.abs(names[from]! - names[to]!);
    return { seconds, metres: seconds * 10 };
  };
  const rows = (part: "seconds" | "metres") =>
    ids.map((from) => ids.map((to) => legOf(from, to)[part]));
  return {
    legOf,
    matrix: { location_ids: ids, data: { times: rows("seconds"), distances: rows("metres") } },
    at: (location_id: string) => ({ location_id, lon: 4.4, lat: 51.9 + names[location_id]! / 1e6 }),
  };
}
