import type { LegListener } from "./chain-drive.ts";
import { forEachAtMost } from "./concurrency.ts";
import { type Cell, fillTable } from "./fill-table.ts";
import { deadlineOf, type GraphHopperServer, serverProfile } from "./graphhopper-server.ts";
import { LegTable } from "./leg-table.ts";
import { type Block, blocksOf } from "./matrix-blocks.ts";
import { matrixResult } from "./matrix-result.ts";
import { placesOf } from "./places.ts";
import type {
  CallOptions,
  FailureReason,
  LonLat,
  MatrixQuery,
  MatrixResult,
} from "./road-network.ts";
import { type MatrixAnswer, matrixOf, messageOfHints } from "./route-answer.ts";
import type { Caller, Outcome } from "./upstream.ts";

export interface HostedMatrix {
  readonly server: GraphHopperServer;
  /** Paid for by the one who asks. */
  readonly matrix: Caller;
  readonly mostLocations: number;
}

/** All legs between two sets of points by the matrix of the hosted service, as few as are new. */
export async function askMatrix(
  { server, matrix, mostLocations }: HostedMatrix,
  query: MatrixQuery,
  options: CallOptions,
): Promise<MatrixResult> {
  const { keeping, estimator } = server;
  const profile = serverProfile(server, query.profile);
  const deadline = deadlineOf(server, options);
  // The service snaps each point itself and does not say where to.
  const snaps = [...query.from, ...query.to].map((point) => ({ point, offsetM: 0 }));
  const places = placesOf(query, snaps);
  const table = LegTable.between(places);
  const notices = new Set<string>();

  async function ask(block: Block, listener: LegListener): Promise<void> {
    const outcome = await matrix(requestOf(block, places.points, profile), deadline);
    const answer =
      outcome.kind === "answered"
        ? matrixOf(outcome.body, block.from.length, block.to.length)
        : undefined;
    if (answer !== undefined) return tell(answer, block, listener);
    const failure = failureOf(outcome);
    notices.add(failure.detail);
    for (const from of block.from) {
      for (const to of block.to) if (from !== to) listener.failed(from, to, failure.reason);
    }
  }

  async function fetch(cells: readonly Cell[], listener: LegListener): Promise<void> {
    const blocks = blocksOf(cells, mostLocations);
    await forEachAtMost(server.concurrency, blocks, (block) => ask(block, listener));
  }

  const { keys } = places;
  await fillTable({ keeping, profile: query.profile, keys, deadline, fetch }, table);
  return matrixResult({ estimator, query, options, snaps, places, table, notices: [...notices] });
}

function requestOf({ from, to }: Block, points: readonly LonLat[], profile: string) {
  const pointsOf = (places: readonly number[]) => places.map((place) => points[place]);
  return {
    profile,
    ...(from === to
      ? { points: pointsOf(from) }
      : { from_points: pointsOf(from), to_points: pointsOf(to) }),
    out_arrays: ["times", "distances"],
    fail_fast: false,
  };
}

function failureOf(outcome: Outcome): { reason: FailureReason; detail: string } {
  if (outcome.kind === "failed") return { reason: outcome.reason, detail: outcome.detail };
  const detail =
    outcome.kind === "refused"
      ? `GraphHopper refused the matrix: ${messageOfHints(outcome.hints)}`
      : "GraphHopper answered something that is no matrix of that size";
  return { reason: "upstream", detail };
}

function tell(answer: MatrixAnswer, { from, to }: Block, listener: LegListener): void {
  for (let row = 0, cell = 0; row < from.length; row++) {
    for (let column = 0; column < to.length; column++, cell++) {
      if (from[row] === to[column]) continue;
      const [seconds, metres] = [answer.seconds[cell], answer.metres[cell]];
      if (!Number.isNaN(seconds)) {
        listener.driven(from[row], to[column], seconds, metres);
        continue;
      }
      const isNowhere = answer.nowhereFrom.has(row) || answer.nowhereTo.has(column);
      listener.failed(from[row], to[column], isNowhere ? "snap" : "no-connection");
    }
  }
}
