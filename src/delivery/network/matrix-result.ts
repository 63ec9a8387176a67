import { qualityOf } from "./graphhopper-server.ts";
import type { PairEstimator } from "./great-circle.ts";
import type { LegTable } from "./leg-table.ts";
import type { Places } from "./places.ts";
import {
  type CallOptions,
  type Failure,
  type MatrixQuery,
  type MatrixResult,
  QUALITY,
  RoadNetworkError,
  type SnapResult,
} from "./road-network.ts";

export interface MatrixParts {
  readonly estimator: PairEstimator;
  readonly query: MatrixQuery;
  readonly options: CallOptions;
  /** Of the rows, then of the columns. */
  readonly snaps: readonly SnapResult[];
  readonly places: Places;
  readonly table: LegTable;
  /** Why the provider was not asked or did not answer, in words. */
  readonly notices?: readonly string[];
}

/**
 * The filled table as the caller's matrix, with estimates where they are allowed.
 *
 * @throws RoadNetworkError if nothing of it is usable
 */
export function matrixResult(parts: MatrixParts): MatrixResult {
  const { estimator, query, options, snaps, places, table, notices = [] } = parts;
  const { ofRow, ofColumn } = places;
  const [rowCount, columnCount] = [query.from.length, query.to.length];
  const seconds = new Float64Array(rowCount * columnCount).fill(Number.NaN);
  const metres = new Float64Array(rowCount * columnCount).fill(Number.NaN);
  const quality = new Uint8Array(rowCount * columnCount);
  const failures: Failure[] = [];
  // Of different places: that a place is no way from itself is no answer.
  let usableCount = 0;
  for (let from = 0, cell = 0; from < rowCount; from++) {
    for (let to = 0; to < columnCount; to++, cell++) {
      const unsnapped = [snaps[from], snaps[rowCount + to]].find(({ point }) => point === null);
      const reason =
        unsnapped?.point === null ? unsnapped.reason : table.reasonOf(ofRow[from], ofColumn[to]);
      if (reason === undefined) {
        if (ofRow[from] !== ofColumn[to]) usableCount++;
        const leg = table.legOf(ofRow[from], ofColumn[to]);
        [seconds[cell], metres[cell], quality[cell]] = [leg.seconds, leg.metres, leg.quality];
        continue;
      }
      failures.push({ from, to, reason });
      quality[cell] = qualityOf(reason);
      if (quality[cell] !== QUALITY.failed || options.allowEstimate) usableCount++;
      if (quality[cell] !== QUALITY.failed || !options.allowEstimate) continue;
      const estimate = estimator.between(query.profile, query.from[from], query.to[to]);
      [seconds[cell], metres[cell]] = [estimate.seconds, estimate.metres];
      quality[cell] = QUALITY.estimate;
    }
  }
  const firstReason = failures.at(0)?.reason;
  if (firstReason !== undefined && usableCount === 0) {
    const why = notices.at(0) ?? firstReason;
    throw new RoadNetworkError(firstReason, `No leg of the matrix could be had: ${why}`);
  }
  return { seconds, metres, quality, failures, ...(notices.length > 0 ? { notices } : {}) };
}
