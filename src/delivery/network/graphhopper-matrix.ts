import { chainsOf } from "./chain.ts";
import { driveChain, type LegListener } from "./chain-drive.ts";
import { forEachAtMost } from "./concurrency.ts";
import { type Cell, fillTable } from "./fill-table.ts";
import { deadlineOf, type GraphHopperServer, serverProfile } from "./graphhopper-server.ts";
import type { Snapper } from "./graphhopper-snap.ts";
import { groupsOf } from "./groups.ts";
import { LegTable } from "./leg-table.ts";
import { matrixResult } from "./matrix-result.ts";
import { placesOf } from "./places.ts";
import type { CallOptions, MatrixQuery, MatrixResult } from "./road-network.ts";

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
  const { upstream, routingTimeoutMs, estimator, keeping } = server;
  const profile = serverProfile(server, query.profile);
  const deadline = deadlineOf(server, options);
  const snaps = await snapper.snap([...query.from, ...query.to], query.profile, deadline);
  const places = placesOf(query, snaps);
  const table = LegTable.between(places);
  const driver = { upstream, profile, points: places.points, deadline, routingTimeoutMs };

  async function fetch(cells: readonly Cell[], listener: LegListener): Promise<void> {
    const needed = new Uint8Array(table.count * table.count);
    for (const [from, to] of cells) needed[from * table.count + to] = 1;
    const groups = groupsOf(table.count);
    const learning: LegListener = {
      driven(from, to, seconds, metres) {
        groups.driven(from, to);
        listener.driven(from, to, seconds, metres);
      },
      failed(from, to, reason) {
        if (reason === "no-connection") groups.failed(from, to);
        listener.failed(from, to, reason);
      },
      isSuspect: groups.isSuspect,
    };
    const chains = chainsOf({ count: table.count, needed }, server.legsPerRequest);
    await forEachAtMost(server.concurrency, chains, (chain) => driveChain(driver, chain, learning));
  }

  const { keys } = places;
  await fillTable({ keeping, profile: query.profile, keys, deadline, fetch }, table);
  return matrixResult({ estimator, query, options, snaps, places, table });
}
