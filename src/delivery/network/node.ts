import type { Config } from "../../platform/config.ts";
import { ConfigError } from "../../platform/errors.ts";
import { connectGraphHopper } from "./graphhopper.ts";
import { greatCircleNetwork } from "./great-circle.ts";
import type { RoadNetwork } from "./road-network.ts";

/**
 * The road network a Node process is configured for. Never imported by the Worker, which has no
 * use for the GraphHopper client and must not carry it.
 *
 * @throws ConfigError if the server of GRAPHHOPPER_URL is not there or not fit
 */
export async function roadsOf(config: Config): Promise<RoadNetwork> {
  const { graphhopperUrl: baseUrl, graphhopperKey: key } = config;
  if (baseUrl !== undefined) {
    return connectGraphHopper(key === undefined ? { baseUrl } : { baseUrl, key });
  }
  if (key !== undefined) {
    throw new ConfigError("GRAPHHOPPER_KEY is set without GRAPHHOPPER_URL. Set both or neither.");
  }
  return greatCircleNetwork();
}
