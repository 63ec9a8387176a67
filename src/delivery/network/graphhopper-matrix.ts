import { chainsOf } from "./chain.ts";
import { type ChainDriver, driveChain } from "./chain-drive.ts";
import { forEachAtMost } from "./concurrency.ts";
import {
  deadlineOf,
  type GraphHopperServer,
  qualityOf,
  serverProfile,
} from "./graphhopper-server.ts";
import type { Snapper } from "./graphhopper-snap.ts";
import { groupsOf } from "./groups.ts";
import { LegTable } from "./leg-table.ts";
import { type Places, placesOf } from "./places.ts";
import {
  type CallOptions,
  type Failure,
  type FailureReason,
  type MatrixQuery,
  type MatrixResult,
  QUALITY,
  RoadNetworkError,
  type SnapResult,
} from "./road-network.ts";
import type { Deadline } from "./upstream.ts";

/** An import of new road data has another id; this only bounds what is kept of the old. */
const LEG_LIFE_MS = 30 * 24 * 3_600_000;
/** A way may be missing only because of the moment's data or load. */
const NO_WAY_LIFE_MS = 3_600_000;

/**
 * All legs between two sets of points on a server that drives routes only: chained routes with one
 * detail per leg, which equal single routes to the millisecond and the millimetre.
 */
export async function driveMatrix(
  server: GraphHopperServer,
  snapper: Snapper,
  query: MatrixQuery,
  options: CallOptions,
): Promise<MatrixResult> {
  const profile = serverProfile(server, query.profile);
  const deadline = deadlineOf(server, options);
  const snaps = await snapper.snap([...query.from, ...query.to], query.profile, deadline);
  const places = placesOf(query, snaps);
  const table = new LegTable(places.points.length);
  for (const from of places.ofRow) {
    for (const to of places.ofColumn) {
      if (from >= 0 && to >= 0 && from !== to) table.need(from, to);
    }
  }
  const { upstream, routingTimeoutMs } = server;
  const driver = { upstream, profile, points: places.points, deadline, routingTimeoutMs };
  const prefix = `${server.id}|${query.profile}|`;
  await fillTable(server, driver, table, (place) => prefix + places.keys[place]);
  return resultOf(server, query, options, snaps, places, table);
}

/** Takes what the cache has, waits for what other calls are fetching, and fetches the rest. */
async function fillTable(
  server: GraphHopperServer,
  driver: ChainDriver,
  table: LegTable,
  keyOf: (place: number) => string,
): Promise<void> {
  const { cache, timing } = server;
  while (timing.now() < driver.deadline.at) {
    const own: (readonly [from: number, to: number])[] = [];
    const others = new Set<Promise<void>>();
    for (const [from, to] of table.missing()) {
      const known = cache.read(keyOf(from), keyOf(to));
      if (known === undefined) own.push([from, to]);
      else if (known instanceof Promise) others.add(known);
      else if (Number.isNaN(known.seconds)) table.fail(from, to, "no-connection");
      else table.set(from, to, known.seconds, known.metres, QUALITY.cached);
    }
    if (own.length > 0) await fetchLegs(server, driver, table, own, keyOf);
    if (others.size === 0) break;
    await settledBy([...others], server, driver.deadline);
  }
  for (const [from, to] of table.missing()) table.fail(from, to, "timeout");
}

/** Waits for all, but not past the deadline. @throws the reason of its signal */
async function settledBy(
  promises: Promise<void>[],
  { timing }: GraphHopperServer,
  { at, signal }: Deadline,
): Promise<void> {
  const isOver = new AbortController();
  const either = signal ? AbortSignal.any([signal, isOver.signal]) : isOver.signal;
  const alarm = timing.sleep(at - timing.now(), either);
  alarm.catch(() => {});
  try {
    await Promise.race([Promise.all(promises), alarm]);
  } finally {
    isOver.abort();
  }
}

async function fetchLegs(
  server: GraphHopperServer,
  driver: ChainDriver,
  table: LegTable,
  pairs: readonly (readonly [from: number, to: number])[],
  keyOf: (place: number) => string,
): Promise<void> {
  const { cache, timing } = server;
  const fetching = Promise.withResolvers<void>();
  const needed = new Uint8Array(table.count * table.count);
  for (const [from, to] of pairs) {
    needed[from * table.count + to] = 1;
    cache.claim(keyOf(from), keyOf(to), fetching.promise);
  }
  const groups = groupsOf(table.count);
  const listener = {
    driven(from: number, to: number, seconds: number, metres: number) {
      const expiresAt = timing.now() + LEG_LIFE_MS;
      cache.store(keyOf(from), keyOf(to), { seconds, metres }, expiresAt);
      table.set(from, to, seconds, metres, QUALITY.road);
      groups.driven(from, to);
    },
    failed(from: number, to: number, reason: FailureReason) {
      table.fail(from, to, reason);
      if (reason !== "no-connection") return;
      groups.failed(from, to);
      const noWay = { seconds: Number.NaN, metres: Number.NaN };
      cache.store(keyOf(from), keyOf(to), noWay, timing.now() + NO_WAY_LIFE_MS);
    },
    isSuspect: groups.isSuspect,
  };
  try {
    const chains = chainsOf({ count: table.count, needed }, server.legsPerRequest);
    await forEachAtMost(server.concurrency, chains, (chain) => driveChain(driver, chain, listener));
  } finally {
    for (const [from, to] of pairs) cache.release(keyOf(from), keyOf(to));
    fetching.resolve();
  }
}

function resultOf(
  server: GraphHopperServer,
  query: MatrixQuery,
  options: CallOptions,
  snaps: readonly SnapResult[],
  { ofRow, ofColumn }: Places,
  table: LegTable,
): MatrixResult {
  const [rowCount, columnCount] = [query.from.length, query.to.length];
  const seconds = new Float64Array(rowCount * columnCount).fill(Number.NaN);
  const metres = new Float64Array(rowCount * columnCount).fill(Number.NaN);
  const quality = new Uint8Array(rowCount * columnCount);
  const failures: Failure[] = [];
  for (let from = 0, cell = 0; from < rowCount; from++) {
    for (let to = 0; to < columnCount; to++, cell++) {
      const unsnapped = [snaps[from], snaps[rowCount + to]].find(({ point }) => point === null);
      const reason =
        unsnapped?.point === null ? unsnapped.reason : table.reasonOf(ofRow[from], ofColumn[to]);
      if (reason === undefined) {
        const leg = table.legOf(ofRow[from], ofColumn[to]);
        [seconds[cell], metres[cell], quality[cell]] = [leg.seconds, leg.metres, leg.quality];
        continue;
      }
      failures.push({ from, to, reason });
      quality[cell] = qualityOf(reason);
      if (quality[cell] !== QUALITY.failed || !options.allowEstimate) continue;
      const estimate = server.estimator.between(query.profile, query.from[from], query.to[to]);
      [seconds[cell], metres[cell]] = [estimate.seconds, estimate.metres];
      quality[cell] = QUALITY.estimate;
    }
  }
  const firstReason = failures.at(0)?.reason;
  if (firstReason !== undefined && quality.every((value) => value === QUALITY.failed)) {
    throw new RoadNetworkError(firstReason, `No leg of the matrix could be had (${firstReason}).`);
  }
  return { seconds, metres, quality, failures };
}
