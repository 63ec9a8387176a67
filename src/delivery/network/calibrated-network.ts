import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Log } from "../../platform/telemetry.ts";
import { type AreaCalibration, areaEstimator, type CellFactors } from "./area-calibration.ts";
import { type Calibration, DEFAULT_CALIBRATIONS } from "./calibration.ts";
import {
  estimatedNetwork,
  fingerprint,
  GREAT_CIRCLE,
  greatCircleNetwork,
  pairEstimator,
} from "./great-circle.ts";
import type { RoadNetwork } from "./road-network.ts";

/** How long a calibration made elsewhere may go unnoticed. */
const LOOK_EVERY_MS = 60_000;
const MOST_AREAS = 100;

/** The newest calibrations stored. */
async function storedAreas(db: Kysely<Database>): Promise<AreaCalibration[]> {
  const rows = await db
    .selectFrom("delivery.roadCalibration")
    .select(["profile", "west", "south", "east", "north", "calibration"])
    .orderBy("calibratedAt", "desc")
    .limit(MOST_AREAS)
    .execute();
  return rows.map(({ profile, west, south, east, north, calibration }) => ({
    profile,
    bbox: [west, south, east, north],
    ...(calibration as {
      calibration: Calibration;
      cells: Record<string, CellFactors>;
    }),
  }));
}

/**
 * The great-circle network by the calibrations that the database holds, the newest of an area
 * first; where there is none, by the default ones. A database that fails leaves it as it was.
 */
export function calibratedNetwork({
  db,
  log,
}: {
  readonly db: Kysely<Database>;
  readonly log: Log;
}): RoadNetwork {
  let network = greatCircleNetwork();
  let lookAgainAt = 0;

  async function current(): Promise<RoadNetwork> {
    if (performance.now() < lookAgainAt) return network;
    try {
      const areas = await storedAreas(db);
      const figures = [DEFAULT_CALIBRATIONS, ...areas];
      const profiles = Object.keys(DEFAULT_CALIBRATIONS);
      const id = `${GREAT_CIRCLE}-${fingerprint(figures)}`;
      if (areas.length === 0) network = greatCircleNetwork();
      else if (id !== network.id) {
        network = estimatedNetwork(id, profiles, areaEstimator(pairEstimator(), areas));
      }
    } catch (error) {
      log("warn", "the calibrations of roads could not be read", { error });
    }
    lookAgainAt = performance.now() + LOOK_EVERY_MS;
    return network;
  }

  return {
    get id() {
      return network.id;
    },
    capabilities: async () => (await current()).capabilities(),
    route: async (query, options) => (await current()).route(query, options),
    matrix: async (query, options) => (await current()).matrix(query, options),
    snap: async (query, options) => (await current()).snap(query, options),
  };
}
