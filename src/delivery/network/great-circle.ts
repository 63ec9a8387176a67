import { greatCircleM } from "../../numeric/geometry.ts";
import {
  type Calibration,
  DEFAULT_CALIBRATIONS,
  type Estimator,
  estimatorOf,
} from "./calibration.ts";
import {
  type Capabilities,
  checkMatrixQuery,
  checkRouteQuery,
  checkSnapQuery,
  type LonLat,
  type MatrixQuery,
  type MatrixResult,
  QUALITY,
  type RoadNetwork,
  type RouteQuery,
  type RouteResult,
} from "./road-network.ts";

/** The estimate between two places; what `QUALITY.estimate` cells hold. */
export interface PairEstimator {
  /** @throws RangeError naming the known profiles */
  between(profile: string, from: LonLat, to: LonLat): { metres: number; seconds: number };
}

function thousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** Rounds up, so that the millimetre never hides a road shorter than the straight line. */
function thousandthsUp(value: number): number {
  return Math.ceil(value * 1_000) / 1_000;
}

/** @throws RangeError if a calibration breaks a rule of `Calibration` */
export function pairEstimator(
  calibrations: Readonly<Record<string, Calibration>> = DEFAULT_CALIBRATIONS,
): PairEstimator {
  const estimators = new Map<string, Estimator>();
  for (const [profile, calibration] of Object.entries(calibrations)) {
    estimators.set(profile, estimatorOf(calibration));
  }
  return {
    between(profile, from, to) {
      const estimator = estimators.get(profile);
      if (estimator === undefined) {
        const known = [...estimators.keys()].join(", ");
        throw new RangeError(`There is no profile "${profile}"; this network knows ${known}.`);
      }
      const crowM = greatCircleM(from[0], from[1], to[0], to[1]);
      return {
        metres: thousandthsUp(estimator.metres(crowM)),
        seconds: thousandths(estimator.seconds(crowM)),
      };
    },
  };
}

/** What the id of every estimated network begins with. */
export const GREAT_CIRCLE = "great-circle";

/** A short name of the figures, so that other figures never meet in one cache (FNV-1a, 32 bits). */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * Estimates every road from its straight line, alike both ways; every value has quality
 * `estimate`, every geometry is straight, every point snaps to itself. Needs nothing outside the
 * language, so it also runs where the roads themselves are out of reach.
 *
 * @throws RangeError if a calibration breaks a rule of `Calibration`
 */
export function greatCircleNetwork(
  calibrations: Readonly<Record<string, Calibration>> = DEFAULT_CALIBRATIONS,
): RoadNetwork {
  const id = `${GREAT_CIRCLE}-${fingerprint(calibrations)}`;
  return estimatedNetwork(id, Object.keys(calibrations), pairEstimator(calibrations));
}

/** The same by another estimator. */
export function estimatedNetwork(
  id: string,
  profiles: readonly string[],
  estimator: PairEstimator,
): RoadNetwork {
  return {
    id,

    async capabilities(): Promise<Capabilities> {
      return { profiles, elevation: false, traffic: false };
    },

    async route(query, options): Promise<RouteResult> {
      checkRouteQuery(query, options);
      options.signal?.throwIfAborted();
      return straightRoute(query, estimator);
    },

    async matrix(query, options): Promise<MatrixResult> {
      checkMatrixQuery(query, options);
      options.signal?.throwIfAborted();
      return straightMatrix(query, estimator);
    },

    async snap(query, options) {
      checkSnapQuery(query, options);
      options.signal?.throwIfAborted();
      return query.points.map((point) => ({ point, offsetM: 0 }));
    },
  };
}

function straightRoute({ points, profile, geometry }: RouteQuery, estimator: PairEstimator) {
  const legCount = points.length - 1;
  const legMetres = new Float64Array(legCount);
  const legSeconds = new Float64Array(legCount);
  for (let leg = 0; leg < legCount; leg++) {
    const estimate = estimator.between(profile, points[leg], points[leg + 1]);
    legMetres[leg] = estimate.metres;
    legSeconds[leg] = estimate.seconds;
  }
  return {
    metres: thousandths(legMetres.reduce((sum, metres) => sum + metres, 0)),
    seconds: thousandths(legSeconds.reduce((sum, seconds) => sum + seconds, 0)),
    legMetres,
    legSeconds,
    legQuality: new Uint8Array(legCount).fill(QUALITY.estimate),
    failures: [],
    ...(geometry ? { geometry: { type: "LineString" as const, coordinates: points } } : {}),
  };
}

function straightMatrix({ from, to, profile }: MatrixQuery, estimator: PairEstimator) {
  const cellCount = from.length * to.length;
  const metres = new Float64Array(cellCount);
  const seconds = new Float64Array(cellCount);
  for (let row = 0, cell = 0; row < from.length; row++) {
    for (let column = 0; column < to.length; column++, cell++) {
      const estimate = estimator.between(profile, from[row], to[column]);
      metres[cell] = estimate.metres;
      seconds[cell] = estimate.seconds;
    }
  }
  const quality = new Uint8Array(cellCount).fill(QUALITY.estimate);
  return { metres, seconds, quality, failures: [] };
}
