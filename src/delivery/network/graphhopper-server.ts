import type { LegKeeping } from "./fill-table.ts";
import type { PairEstimator } from "./great-circle.ts";
import { type BoundingBox, type CallOptions, type FailureReason, QUALITY } from "./road-network.ts";
import type { Timing } from "./timing.ts";
import type { Deadline, Upstream } from "./upstream.ts";

/** A running GraphHopper as found at start, with what its calls share. */
export interface GraphHopperServer {
  /** Provider, version, dates and profiles: road data of another id is other data. */
  readonly id: string;
  readonly bbox: BoundingBox;
  readonly elevation: boolean;
  readonly dataDate: string | undefined;
  /** Our names of profiles to the server's. */
  readonly profiles: ReadonlyMap<string, string>;
  readonly upstream: Upstream;
  readonly keeping: LegKeeping;
  readonly estimator: PairEstimator;
  readonly timing: Timing;
  readonly legsPerRequest: number;
  /** In one request; absent: as many as one likes. */
  readonly mostLocations?: number;
  readonly concurrency: number;
  /** The server's own `routing.timeout_ms`. */
  readonly routingTimeoutMs: number;
}

/** @throws RangeError naming the known profiles */
export function serverProfile(server: GraphHopperServer, profile: string): string {
  const name = server.profiles.get(profile);
  if (name === undefined) {
    const known = [...server.profiles.keys()].join(", ");
    throw new RangeError(`There is no profile "${profile}"; this network knows ${known}.`);
  }
  return name;
}

export function deadlineOf(server: GraphHopperServer, options: CallOptions): Deadline {
  return { at: server.timing.now() + options.deadlineMs, signal: options.signal };
}

/** That there is no road or no way is an answer; anything else means that there was none. */
export function qualityOf(reason: FailureReason): number {
  return reason === "snap" || reason === "no-connection" ? QUALITY.unreachable : QUALITY.failed;
}
