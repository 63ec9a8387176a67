import type { Kysely } from "kysely";
import { type Config, HOSTED_URL } from "../../platform/config.ts";
import type { Database } from "../../platform/database.ts";
import type { Log } from "../../platform/telemetry.ts";
import type { Geocoder } from "../places/geocoder.ts";
import { hostedGeocoder } from "../places/hosted-geocoder.ts";
import { calibratedNetwork } from "./calibrated-network.ts";
import { postgresLedger } from "./credit-ledger.ts";
import { findGraphHopper } from "./graphhopper.ts";
import { greatCircleNetwork } from "./great-circle.ts";
import { findHosted, HOSTED_ID } from "./hosted.ts";
import { postgresLegs } from "./leg-store.ts";
import type { RoadNetwork } from "./road-network.ts";

const DAY_MS = 24 * 3_600_000;

/** The roads, and a geocoder where one is hired. */
export interface RoadPorts {
  readonly roads: RoadNetwork;
  readonly geocoder?: Geocoder;
}

/** Where processes share legs and credits. */
export interface RoadSharing {
  readonly db: Kysely<Database>;
  readonly log: Log;
}

/** Without a database, each process keeps and counts for itself. */
export type OpenRoads = (sharing?: RoadSharing) => RoadPorts;

/** The hosted service is told by its address; a key alone means it, too. */
function isHosted({ graphhopperUrl: url, graphhopperKey: key }: Config): boolean {
  return url === undefined ? key !== undefined : url.endsWith("/api/1");
}

/**
 * The road network a Node process is configured for. Never imported by the Worker, which has no
 * use for the GraphHopper client and must not carry it.
 *
 * @throws ConfigError if the server of GRAPHHOPPER_URL is not there or not fit, or refuses the key
 */
export async function roadsOf(config: Config): Promise<OpenRoads> {
  const { graphhopperUrl: url, graphhopperKey: key, roads: settings } = config;
  const { plan, creditsPerDay: perDay, creditsPerOrganisation: perOrganisation } = settings;
  const legLifeMs = settings.cacheDays * DAY_MS;
  if (isHosted(config)) {
    const budget = {
      ...(perDay !== undefined && { perDay }),
      ...(perOrganisation !== undefined && { perOrganisation }),
    };
    const baseUrl = url ?? HOSTED_URL;
    const open = await findHosted({
      baseUrl,
      key: key ?? "",
      budget,
      legLifeMs,
      ...(plan && { plan }),
    });
    return (sharing) => {
      const shared = sharing && {
        store: postgresLegs(sharing.db, { network: HOSTED_ID, log: sharing.log }),
        ledger: postgresLedger(sharing.db, HOSTED_ID),
      };
      const { roads, geocode } = open(shared);
      return { roads, geocoder: hostedGeocoder(geocode) };
    };
  }
  if (url !== undefined) {
    const open = await findGraphHopper({
      baseUrl: url,
      legLifeMs,
      ...(key !== undefined && { key }),
    });
    return (sharing) => {
      const storeOf = (network: string) =>
        postgresLegs(sharing!.db, { network, log: sharing!.log });
      return { roads: open(sharing && storeOf) };
    };
  }
  return (sharing) => ({ roads: sharing ? calibratedNetwork(sharing) : greatCircleNetwork() });
}
