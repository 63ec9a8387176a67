import { cutAround } from "./chain.ts";
import type { FailureReason, LonLat } from "./road-network.ts";
import { geometryOf, type Hint, legsOf } from "./route-answer.ts";
import type { Deadline, Upstream } from "./upstream.ts";

/** Told of every leg of a chain once; `from` and `to` are places. */
export interface LegListener {
  driven(from: number, to: number, seconds: number, metres: number): void;
  failed(from: number, to: number, reason: FailureReason): void;
  /** If present, is told the line over the `legCount` legs from place `from` on. */
  drawn?(from: number, legCount: number, line: readonly LonLat[]): void;
  /** Whether a leg is likely to fail and should not stand in one request with others. */
  isSuspect?(from: number, to: number): boolean;
}

export interface ChainDriver {
  readonly upstream: Upstream;
  /** The profile's name on the server. */
  readonly profile: string;
  /** By place. */
  readonly points: readonly LonLat[];
  readonly deadline: Deadline;
  /** After which the server gives up a search, and then says "Connection … not found". */
  readonly routingTimeoutMs: number;
}

const CONNECTION = "ConnectionNotFoundException";
const POINT = new Set(["PointNotFoundException", "PointOutOfBoundsException"]);
/** Simplifies the line to its ends: only the legs are wanted, and the line is most of an answer. */
const WHOLE_EARTH_M = 10_000_000;

/** A search this near the server's own limit was cut off rather than finished. */
function isCutOff(tookMs: number, routingTimeoutMs: number): boolean {
  return tookMs >= 0.9 * routingTimeoutMs;
}

function reasonOf(hints: readonly Hint[], tookMs: number, driver: ChainDriver): FailureReason {
  if (hints.some((hint) => POINT.has(hint.kind))) return "snap";
  if (!hints.some((hint) => hint.kind === CONNECTION)) return "upstream";
  return isCutOff(tookMs, driver.routingTimeoutMs) ? "timeout" : "no-connection";
}

function failAll(chain: readonly number[], listener: LegListener, reason: FailureReason): void {
  for (let leg = 0; leg + 1 < chain.length; leg++) {
    listener.failed(chain[leg], chain[leg + 1], reason);
  }
}

function tell(body: unknown, chain: readonly number[], listener: LegListener): boolean {
  const legs = legsOf(body, chain.length - 1);
  const line = listener.drawn ? geometryOf(body) : undefined;
  if (legs === undefined || (listener.drawn && line === undefined)) return false;
  for (let leg = 0; leg + 1 < chain.length; leg++) {
    listener.driven(chain[leg], chain[leg + 1], legs.seconds[leg], legs.metres[leg]);
  }
  if (line !== undefined) listener.drawn!(chain[0], chain.length - 1, line);
  return true;
}

/**
 * Drives a chain of places and tells the listener each leg. The server does not say which leg of a
 * refused chain is at fault, so the chain is halved until the bad legs stand alone.
 *
 * @throws the reason of the deadline's signal, nothing else
 */
export async function driveChain(
  driver: ChainDriver,
  chain: readonly number[],
  listener: LegListener,
): Promise<void> {
  const isSuspect = (from: number, to: number) => listener.isSuspect?.(from, to) ?? false;
  for (const piece of cutAround(chain, isSuspect)) await drivePiece(driver, piece, listener);
}

async function drivePiece(driver: ChainDriver, piece: number[], listener: LegListener) {
  const request = {
    profile: driver.profile,
    points: piece.map((place) => driver.points[place]),
    details: ["leg_time", "leg_distance"],
    ...(listener.drawn ? {} : { way_point_max_distance: WHOLE_EARTH_M }),
  };
  const outcome = await driver.upstream.route(request, driver.deadline);
  if (outcome.kind === "answered") {
    if (!tell(outcome.body, piece, listener)) failAll(piece, listener, "upstream");
    return;
  }
  const reason =
    outcome.kind === "failed" ? outcome.reason : reasonOf(outcome.hints, outcome.tookMs, driver);
  const isAboutSomeLegs = reason === "no-connection" || reason === "snap" || reason === "timeout";
  if (outcome.kind === "failed" || piece.length === 2 || !isAboutSomeLegs) {
    failAll(piece, listener, reason);
    return;
  }
  const middle = piece.length >> 1;
  await driveChain(driver, piece.slice(0, middle + 1), listener);
  await driveChain(driver, piece.slice(middle), listener);
}
