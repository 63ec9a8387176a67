import { availableParallelism } from "node:os";
import type { Config } from "../../platform/config.ts";
import { ConfigError } from "../../platform/errors.ts";
import type { VrpEngines } from "./engines.ts";
import { findRoutes } from "./find-routes.ts";
import { hostedOptimiser } from "./hosted-optimiser.ts";

/**
 * What a Node process searches with. Never imported by the Worker, which only enqueues.
 *
 * @throws ConfigError if the hosted optimiser is to search, but there is no key for it
 */
export function vrpEngines(
  config: Pick<Config, "vrpEngine" | "vrpUrl" | "vrpKey">,
  options: { readonly askEveryMs?: number } = {},
): VrpEngines {
  const { vrpEngine: byDefault, vrpUrl: baseUrl, vrpKey: key } = config;
  if (byDefault === "graphhopper" && key === undefined) {
    throw new ConfigError("VRP_ENGINE is graphhopper. Set GRAPHHOPPER_VRP_KEY as well.");
  }
  return {
    byDefault,
    mostAtOnce: Math.max(2, availableParallelism()),
    findRoutes,
    ...(key !== undefined && { hosted: hostedOptimiser({ baseUrl, key, ...options }) }),
  };
}
