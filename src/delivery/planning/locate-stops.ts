import { greatCircleM } from "../../numeric/geometry.ts";
import type { Context } from "../../platform/context.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { geocodeAddresses } from "../places/geocode-addresses.ts";
import type { GeocodedAddress } from "../places/schema.ts";
import type { PlacedStop } from "./references.ts";
import type { PlanDeliveryInput, Stop, StoredPlan } from "./schema.ts";

interface Reading extends Pick<PlanDeliveryInput, "addressCountry" | "addressPrecision"> {
  /** A day's stops lie near them, so they tell towns of one name apart. */
  readonly depots: StoredPlan["depots"];
}

/** The nearest to the door first. */
const PRECISIONS = ["address", "street", "postal-code", "place"] as const;
const MOST_NAMED = 3;
const NEAR_DEPOT_M = 200_000;
const WAY_OUT = "Write town and country after the street, or give the stop its `point` (lon, lat).";

/**
 * Stops with their points; those without one are found by their addresses, and say how precisely.
 *
 * @throws AppError `invalid` naming each address that is unknown, means several places, could not
 *   be asked for, or is known less precisely than wanted
 */
export async function locateStops(
  ctx: Context,
  stops: readonly PlacedStop[],
  reading: Reading,
): Promise<Stop[]> {
  const wanted = stops.flatMap(({ stop }) => (stop.point ? [] : [stop.address!]));
  const found = await geocoded(ctx, [...new Set(wanted)], reading);
  const faults = new FaultList();
  const located = stops.flatMap(({ stop, pointer }): Stop[] => {
    const { point } = stop;
    if (point) return [{ ...stop, point }];
    const result = found.get(stop.address!)!;
    const fault = faultOf(result, reading);
    if (fault) faults.add(`${pointer}/address`, fault.code, `${fault.detail} ${WAY_OUT}`);
    return fault ? [] : [{ ...stop, ...placeOf(result) }];
  });
  faults.throwIfAny();
  return located;
}

async function geocoded(
  ctx: Context,
  addresses: readonly string[],
  { addressCountry: country, depots }: Reading,
): Promise<ReadonlyMap<string, GeocodedAddress>> {
  if (addresses.length === 0) return new Map();
  const { results } = await geocodeAddresses(ctx, { addresses, country });
  return new Map(results.map((result) => [result.address, chosen(result, depots)]));
}

/** Of several places the only one near a depot, if one is. */
function chosen(result: GeocodedAddress, depots: Reading["depots"]): GeocodedAddress {
  const near = result.candidates.filter(({ point }) =>
    depots.some(
      (depot) => greatCircleM(...depot.point.coordinates, ...point.coordinates) <= NEAR_DEPOT_M,
    ),
  );
  const [only] = near;
  if (!only || near.length > 1) return result;
  const notice = `Of ${result.candidates.length} places called so, the one near a depot.`;
  return { ...result, ...only, outcome: "found", notice };
}

function faultOf(
  { address, outcome, reason, candidates, precision, label, notice }: GeocodedAddress,
  { addressPrecision }: Reading,
): { readonly code: string; readonly detail: string } | undefined {
  if (outcome === "candidates") {
    const named = candidates.slice(0, MOST_NAMED).map((each) => {
      const [lon, lat] = each.point.coordinates;
      return `${each.label} (${lon}, ${lat})`;
    });
    const detail = `"${address}" may be ${named.join(" or ")}.`;
    return { code: "ambiguous_address", detail };
  }
  if (outcome === "none") {
    const code = reason === "not-found" ? "unknown_address" : "address_not_asked";
    return { code, detail: `"${address}" was not found: ${notice}` };
  }
  if (PRECISIONS.indexOf(precision!) <= PRECISIONS.indexOf(addressPrecision)) return undefined;
  const detail = `"${address}" is known as ${label} to its ${precision} only.`;
  return { code: "imprecise_address", detail };
}

function placeOf({ point, label, precision, source, notice }: GeocodedAddress) {
  return {
    point: point!,
    addressFound: {
      ...{ label: label!, precision: precision!, source },
      ...(notice !== null && { notice }),
    },
  };
}
