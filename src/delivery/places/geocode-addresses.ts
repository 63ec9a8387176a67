import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { gazetteer } from "./gazetteer.ts";
import type { Geocoded } from "./geocoder.ts";
import type { GeocodedAddress } from "./schema.ts";

const DEADLINE_MS = 30_000;

interface Told {
  readonly source: string;
  readonly geocoded: Geocoded;
  /** Why the better source was not the one that told. */
  readonly notice?: string;
}

/**
 * Where each address is, as precisely as the deployment's geocoder knows; what a hired one could
 * not be asked for is looked up by the name of its town.
 */
export async function geocodeAddresses(
  ctx: Context,
  {
    addresses,
    country,
  }: { readonly addresses: readonly string[]; readonly country?: string | undefined },
): Promise<{ results: GeocodedAddress[] }> {
  const options = {
    deadlineMs: DEADLINE_MS,
    organisationId: actingOrganisation(ctx),
    ...(country !== undefined && { country }),
  };
  const towns = gazetteer(ctx.db);
  const hired = ctx.ports.geocoder;
  const told: Told[] = (await (hired ?? towns).geocode(addresses, options)).map((geocoded) => ({
    source: (hired ?? towns).source,
    geocoded,
  }));
  const unasked = told.flatMap(({ geocoded }, index) =>
    hired && geocoded.outcome === "none" && geocoded.reason !== "not-found" ? [index] : [],
  );
  if (unasked.length > 0) {
    const again = await towns.geocode(
      unasked.map((index) => addresses[index]!),
      options,
    );
    for (const [nth, index] of unasked.entries()) {
      const { geocoded: failed } = told[index]!;
      const geocoded = again[nth]!;
      if (geocoded.outcome === "none" || failed.outcome !== "none") continue;
      told[index] = { source: towns.source, geocoded, notice: failed.detail };
    }
  }
  return { results: told.map((each, index) => shown(addresses[index]!, each)) };
}

function shown(address: string, { source, geocoded, notice }: Told): GeocodedAddress {
  const pointOf = ([lon, lat]: readonly [number, number]) => ({
    type: "Point" as const,
    coordinates: [lon, lat] as [number, number],
  });
  const none = { point: null, precision: null, label: null, candidates: [], reason: null };
  const common = { ...none, address, source, notice: notice ?? null };
  if (geocoded.outcome === "none") {
    return { ...common, outcome: "none", reason: geocoded.reason, notice: geocoded.detail };
  }
  if (geocoded.outcome === "candidates") {
    const candidates = geocoded.candidates.map(({ point, precision, label }) => ({
      point: pointOf(point),
      precision,
      label,
    }));
    return { ...common, outcome: "candidates", candidates };
  }
  const { point, precision, label } = geocoded.place;
  return { ...common, outcome: "found", point: pointOf(point), precision, label };
}
