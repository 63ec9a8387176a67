import { greatCircleM } from "../../numeric/geometry.ts";
import { type Calibration, calibrate, estimatorOf, type RoadSample } from "./calibration.ts";
import type { PairEstimator } from "./great-circle.ts";
import type { BoundingBox, LonLat } from "./road-network.ts";

/** A driven pair and where it lies. */
export interface PlacedSample extends RoadSample {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** What a cell's roads are like beside those of its whole area. */
export interface CellFactors {
  readonly metres: number;
  readonly seconds: number;
  readonly pairCount: number;
}

/** Roads of an area as measured on a real network, for one profile. */
export interface AreaCalibration {
  readonly profile: string;
  readonly bbox: BoundingBox;
  readonly calibration: Calibration;
  /** By `cellOf` the middle of a pair; only where enough pairs were driven. */
  readonly cells: Readonly<Record<string, CellFactors>>;
}

/** 25 km of latitude. */
const CELL_DEGREES = 25_000 / 111_195;
const FEWEST_SAMPLES_PER_CELL = 20;
/** Beyond, a cell tells of a river between its few pairs rather than of its roads. */
const [LEAST_FACTOR, MOST_FACTOR] = [0.5, 2];

/** The cell of about 25 km by 25 km that a point lies in. */
export function cellOf([lon, lat]: LonLat): string {
  const row = Math.floor(lat / CELL_DEGREES);
  const middleLat = (row + 0.5) * CELL_DEGREES;
  const column = Math.floor((lon * Math.cos((middleLat * Math.PI) / 180)) / CELL_DEGREES);
  return `${row}:${column}`;
}

function middleOf(from: LonLat, to: LonLat): LonLat {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}

function medianOf(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1]!;
}

function clamped(factor: number): number {
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, factor));
}

/**
 * Fits an area: its circuity and speed by distance, and how each 25-km cell differs from it.
 *
 * @throws RangeError if fewer than 20 samples are usable
 */
export function calibrateArea(
  profile: string,
  bbox: BoundingBox,
  samples: readonly PlacedSample[],
): AreaCalibration {
  const calibration = calibrate(samples);
  const estimator = estimatorOf(calibration);
  const ofCell = new Map<string, { metres: number; seconds: number }[]>();
  for (const { crowM, roadM, seconds, from, to } of samples) {
    if (crowM < 50) continue;
    const cell = cellOf(middleOf(from, to));
    const ratios = {
      metres: roadM / estimator.metres(crowM),
      seconds: seconds / estimator.seconds(crowM),
    };
    ofCell.set(cell, [...(ofCell.get(cell) ?? []), ratios]);
  }
  const cells: Record<string, CellFactors> = {};
  for (const [cell, ratios] of ofCell) {
    if (ratios.length < FEWEST_SAMPLES_PER_CELL) continue;
    cells[cell] = {
      metres: clamped(medianOf(ratios.map(({ metres }) => metres))),
      seconds: clamped(medianOf(ratios.map(({ seconds }) => seconds))),
      pairCount: ratios.length,
    };
  }
  return { profile, bbox, calibration, cells };
}

function isWithin([west, south, east, north]: BoundingBox, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/**
 * Estimates by the first area that holds both ends, there by the cell of the middle; elsewhere as
 * `base` does.
 *
 * @param areas the newest first
 */
export function areaEstimator(
  base: PairEstimator,
  areas: readonly AreaCalibration[],
): PairEstimator {
  const fitted = areas.map((area) => ({ ...area, estimator: estimatorOf(area.calibration) }));
  return {
    between(profile, from, to) {
      const area = fitted.find(
        (each) => each.profile === profile && isWithin(each.bbox, from) && isWithin(each.bbox, to),
      );
      if (area === undefined) return base.between(profile, from, to);
      const crowM = greatCircleM(from[0], from[1], to[0], to[1]);
      const factors = area.cells[cellOf(middleOf(from, to))];
      const metres = area.estimator.metres(crowM) * (factors?.metres ?? 1);
      const seconds = area.estimator.seconds(crowM) * (factors?.seconds ?? 1);
      return {
        metres: Math.ceil(Math.max(crowM, metres) * 1_000) / 1_000,
        seconds: Math.round(seconds * 1_000) / 1_000,
      };
    },
  };
}
