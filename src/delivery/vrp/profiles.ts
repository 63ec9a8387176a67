import type { FaultList } from "../../platform/fault-list.ts";
import { profilesOf } from "./cost-matrices.ts";
import type { VrpRequest } from "./request-schema.ts";

/** How a profile that a network lacks is driven: over whose roads, and how fast if not as they. */
interface Substitute {
  readonly profile: string;
  readonly speedKmh?: number;
}

/**
 * Small trucks may go where trucks may. Bicycles go the roads of cars at the 16 km/h of the hosted
 * API's documented example, walkers at GraphHopper's mean of 5 km/h.
 */
const SUBSTITUTES: Readonly<Record<string, Substitute>> = {
  small_truck: { profile: "truck" },
  bike: { profile: "car", speedKmh: 16 },
  foot: { profile: "car", speedKmh: 5 },
};

/** The roads of a profile on a network that has these; undefined if it has nothing like it. */
export function roadsOfProfile(known: readonly string[], profile: string): Substitute | undefined {
  if (known.includes(profile)) return { profile };
  const substitute = Object.hasOwn(SUBSTITUTES, profile) ? SUBSTITUTES[profile] : undefined;
  return substitute && known.includes(substitute.profile) ? substitute : undefined;
}

/** Adds a fault for each vehicle type whose profile the roads do not have. */
export function checkProfiles(
  request: VrpRequest,
  known: readonly string[],
  faults: FaultList,
): void {
  if (request.cost_matrices?.length) return;
  const used = new Set(profilesOf(request));
  for (const [i, { profile }] of (request.vehicle_types ?? []).entries()) {
    if (!used.has(profile) || roadsOfProfile(known, profile)) continue;
    const like = Object.keys(SUBSTITUTES).filter((name) => roadsOfProfile(known, name));
    const all = [...new Set([...known, ...like])].join(", ");
    const detail = `The roads here know no profile "${profile}", but ${all}; or send cost_matrices.`;
    faults.add(`/vehicle_types/${i}/profile`, "unsupported", detail);
  }
}
