import type { Config } from "../../platform/config.ts";
import { greatCircleNetwork } from "./great-circle.ts";
import type { RoadNetwork } from "./road-network.ts";

/**
 * The road network a Node process is configured for. Never imported by the Worker, which has no
 * use for the GraphHopper client and must not carry it.
 */
export async function roadsOf(_config: Config): Promise<RoadNetwork> {
  return greatCircleNetwork();
}
