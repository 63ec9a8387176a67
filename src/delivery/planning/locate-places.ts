import { greatCircleM } from "../../numeric/geometry.ts";
import type { Context } from "../../platform/context.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { geocodeAddresses } from "../places/geocode-addresses.ts";
import type { GeocodedAddress } from "../places/schema.ts";
import type { PlacedStop } from "./references.ts";
import type { PlanDeliveryInput, Stop } from "./schema.ts";
import type { Depot, DepotInput } from "./vehicle-schema.ts";

type Reading = Pick<PlanDeliveryInput, "addressCountry" | "addressPrecision">;

/** What has a point, or an address to find it by. */
interface Placeable {
  readonly point?: Depot["point"] | undefined;
  readonly address?: string | undefined;
}

/** The nearest to the door first. */
const PRECISIONS = ["address", "street", "postal-code", "place"] as const;
const MOST_NAMED = 3;
const NEAR_M = 200_000;

/**
 * Depots and stops with their points; those without one are found by their addresses, and say how
 * precisely. Of towns of one name the one near the rest of the day is meant.
 *
 * @throws AppError `invalid` naming each address that is unknown, means several places, could not
 *   be asked for, or is known less precisely than wanted
 */
export async function locatePlaces(
  ctx: Context,
  day: { readonly depots: readonly DepotInput[]; readonly stops: readonly PlacedStop[] },
  reading: Reading,
): Promise<{ depots: Depot[]; stops: Stop[] }> {
  const stops = day.stops.map(({ stop }) => stop);
  const found = await geocoded(ctx, [...day.depots, ...stops], reading);
  const faults = new FaultList();
  // Depots tell stops apart. What tells depots apart is where other depots, else stops, surely are.
  const known = knownPoints(day.depots, found);
  const around: Near =
    known.length > 0
      ? { points: known, noun: "depot" }
      : { points: knownPoints(stops, found), noun: "stop" };
  const depots = day.depots.flatMap((depot, i) => {
    const at = { pointer: `/depots/${i}`, noun: "depot" } as const;
    return located(depot, at, found, around, reading, faults);
  });
  const near: Near = { points: depots.map(({ point }) => point), noun: "depot" };
  const placed = day.stops.flatMap(({ stop, pointer }) =>
    located(stop, { pointer, noun: "stop" }, found, near, reading, faults),
  );
  faults.throwIfAny();
  return { depots, stops: placed };
}

interface Near {
  readonly points: readonly Depot["point"][];
  readonly noun: "depot" | "stop";
}

/** Each address once. */
async function geocoded(
  ctx: Context,
  places: readonly Placeable[],
  { addressCountry: country }: Reading,
): Promise<ReadonlyMap<string, GeocodedAddress>> {
  const addresses = [...new Set(places.flatMap(({ point, address }) => (point ? [] : [address!])))];
  if (addresses.length === 0) return new Map();
  const { results } = await geocodeAddresses(ctx, { addresses, country });
  return new Map(results.map((result) => [result.address, result]));
}

/** Points that were given, or that addresses mean without a doubt. */
function knownPoints(
  places: readonly Placeable[],
  found: ReadonlyMap<string, GeocodedAddress>,
): Depot["point"][] {
  return places.flatMap(({ point, address }) => {
    const known = point ?? found.get(address!)?.point;
    return known ? [known] : [];
  });
}

/** The thing with its point, or none and its fault. */
function located<Thing extends Placeable>(
  thing: Thing,
  { pointer, noun }: { readonly pointer: string; readonly noun: Near["noun"] },
  found: ReadonlyMap<string, GeocodedAddress>,
  near: Near,
  reading: Reading,
  faults: FaultList,
): (Thing & { point: Depot["point"] })[] {
  const { point, address } = thing;
  if (point) return [{ ...thing, point }];
  const result = chosen(found.get(address!)!, near);
  const fault = faultOf(result, reading);
  if (!fault) return [{ ...thing, ...placeOf(result) }];
  const wayOut = `Write town and country after the street, or give the ${noun} its \`point\` (lon, lat).`;
  faults.add(`${pointer}/address`, fault.code, `${fault.detail} ${wayOut}`);
  return [];
}

/** Of several places the only one near the rest of the day, if one is. */
function chosen(result: GeocodedAddress, { points, noun }: Near): GeocodedAddress {
  const near = result.candidates.filter(({ point }) =>
    points.some((other) => greatCircleM(...other.coordinates, ...point.coordinates) <= NEAR_M),
  );
  const [only] = near;
  if (!only || near.length > 1) return result;
  const notice = `Of ${result.candidates.length} places called so, the one near a ${noun}.`;
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
