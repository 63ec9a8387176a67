import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import { areaEstimator, calibrateArea, type PlacedSample } from "./area-calibration.ts";
import { GREAT_CIRCLE, type PairEstimator, pairEstimator } from "./great-circle.ts";
import { type BoundingBox, RoadNetworkError } from "./road-network.ts";
import { sampleRoads } from "./sample-roads.ts";
import type { CalibrateRoadsInput, RoadCalibration } from "./schema.ts";

const FEWEST_PAIRS = 50;
const HELD_BACK = 5;

/**
 * Measures how roads of an area differ from straight lines, on the road server, and stores it for
 * all who estimate.
 *
 * @throws AppError `conflict` if roads are estimated here, or too few pairs can be driven;
 *   `invalid` if no area is known; `unavailable` if the server does not answer
 */
export async function calibrateRoads(
  ctx: Context,
  { profile, bbox: wanted, pairs: pairCount, seed }: CalibrateRoadsInput,
): Promise<RoadCalibration> {
  const { roads } = ctx.ports;
  if (roads.id.startsWith(GREAT_CIRCLE)) {
    throw new AppError(
      "conflict",
      "Roads are estimated here. Set GRAPHHOPPER_URL to measure them.",
    );
  }
  const bbox = wanted ?? (await roads.capabilities()).bbox;
  if (bbox === undefined) {
    const detail = "The road server covers the whole Earth: say which area.";
    const faults = [{ pointer: "/bbox", code: "required", detail }];
    throw new AppError("invalid", detail, { faults });
  }
  const organisationId = actingOrganisation(ctx);
  const samples = await sampleRoads({
    roads,
    profile,
    bbox,
    pairCount,
    seed,
    organisationId,
  }).catch((cause: unknown) => {
    if (!(cause instanceof RoadNetworkError)) throw cause;
    throw new AppError("unavailable", `The roads could not be measured: ${cause.message}`, {
      cause,
    });
  });
  if (samples.length < FEWEST_PAIRS) {
    throw new AppError(
      "conflict",
      `Only ${samples.length} pairs could be driven there and ${FEWEST_PAIRS} are needed: choose an area with more roads.`,
    );
  }
  const area = calibrateArea(profile, bbox, samples);
  const calibratedAt = await inTransaction(ctx, async (ctx) => {
    const id = newId();
    const [west, south, east, north] = bbox;
    const { calibration, cells } = area;
    const stored = await ctx.db
      .insertInto("delivery.roadCalibration")
      .values({
        id,
        profile,
        network: roads.id,
        ...{ west, south, east, north },
        calibration: JSON.stringify({ calibration, cells }),
        pairCount: samples.length,
      })
      .returning("calibratedAt")
      .executeTakeFirstOrThrow();
    await audit(ctx, "calibrateRoads", id, { profile, bbox, pairCount: samples.length });
    return stored.calibratedAt;
  });
  return {
    profile,
    network: roads.id,
    bbox: [...bbox],
    pairCount: samples.length,
    cellCount: Object.keys(area.cells).length,
    calibration: {
      crowM: [...area.calibration.crowM],
      circuity: [...area.calibration.circuity],
      speedKmh: [...area.calibration.speedKmh],
    },
    medianErrorShare: judged(profile, bbox, samples),
    calibratedAt: calibratedAt.toISOString(),
  };
}

/** How well pairs that had no part in the fit are estimated by one, and by the default. */
function judged(profile: string, bbox: BoundingBox, samples: readonly PlacedSample[]) {
  const isHeldBack = (_: PlacedSample, index: number) => index % HELD_BACK === 0;
  const fit = samples.filter((sample, index) => !isHeldBack(sample, index));
  const held = samples.filter(isHeldBack).filter(({ crowM, roadM }) => crowM > 50 && roadM > 0);
  const base = pairEstimator();
  const fitted = areaEstimator(base, [calibrateArea(profile, bbox, fit)]);
  const error = (estimator: PairEstimator, unit: "metres" | "seconds") => {
    const shares = held.map(({ from, to, roadM, seconds }) => {
      const driven = unit === "metres" ? roadM : seconds;
      return Math.abs(estimator.between(profile, from, to)[unit] / driven - 1);
    });
    shares.sort((a, b) => a - b);
    return Math.round((shares[shares.length >> 1] ?? 0) * 1_000) / 1_000;
  };
  return {
    metres: error(fitted, "metres"),
    seconds: error(fitted, "seconds"),
    defaultMetres: error(base, "metres"),
  };
}
