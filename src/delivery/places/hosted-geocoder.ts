import { z } from "@hono/zod-openapi";
import { greatCircleM } from "../../numeric/geometry.ts";
import { forEachAtMost } from "../network/concurrency.ts";
import { systemTiming, type Timing } from "../network/timing.ts";
import type { Caller, Outcome } from "../network/upstream.ts";
import type { Geocoded, GeocodedPlace, GeocodeOptions, Geocoder, Precision } from "./geocoder.ts";

const Hit = z.looseObject({
  point: z.looseObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }),
  name: z.string().optional(),
  country: z.string().optional(),
  countrycode: z.string().optional(),
  city: z.string().optional(),
  street: z.string().optional(),
  housenumber: z.string().optional(),
  postcode: z.string().optional(),
  osm_value: z.string().optional(),
});
type Hit = z.output<typeof Hit>;
const Answer = z.looseObject({ hits: z.array(Hit) });

const MOST_HITS = 5;
const AT_A_TIME = 4;
/** Hits of one precision farther apart than this are different answers. */
const SAME_WITHIN_M: Readonly<Record<Precision, number>> = {
  address: 500,
  street: 3_000,
  "postal-code": 10_000,
  place: 20_000,
};

/** GraphHopper's Geocoding, each question paid for by the organisation that asks. */
export function hostedGeocoder(
  callOf: (payer: string | undefined) => Caller,
  timing: Timing = systemTiming,
): Geocoder {
  return {
    source: "GraphHopper Geocoding",
    async geocode(addresses, options) {
      const deadline = { at: timing.now() + options.deadlineMs, signal: options.signal };
      const ask = callOf(options.organisationId);
      const distinct = [...new Set(addresses)];
      const results = new Map<string, Geocoded>();
      await forEachAtMost(AT_A_TIME, distinct, async (address) => {
        const outcome = await ask({ query: address, limit: MOST_HITS }, deadline);
        results.set(address, geocodedOf(outcome, options));
      });
      return addresses.map((address) => results.get(address)!);
    },
  };
}

function precisionOf({ housenumber, street, postcode, osm_value, city, name }: Hit): Precision {
  if (housenumber !== undefined) return "address";
  if (street !== undefined) return "street";
  if (osm_value === "postcode" || (postcode !== undefined && postcode === name)) {
    return "postal-code";
  }
  // A named thing in a town, such as a warehouse, is as near as its door.
  return city !== undefined && city !== name ? "address" : "place";
}

function placeOf(hit: Hit): GeocodedPlace {
  const door = [hit.street, hit.housenumber].filter(Boolean).join(" ");
  const town = [hit.postcode, hit.city].filter(Boolean).join(" ");
  const parts = [hit.name, door, town, hit.country].filter((part) => part);
  return {
    point: [hit.point.lng, hit.point.lat],
    precision: precisionOf(hit),
    label: [...new Set(parts)].join(", "),
    country: hit.countrycode?.toUpperCase() ?? null,
  };
}

function geocodedOf(outcome: Outcome, { country }: GeocodeOptions): Geocoded {
  if (outcome.kind === "failed") {
    const reason =
      outcome.reason === "snap" || outcome.reason === "no-connection" ? "upstream" : outcome.reason;
    return { outcome: "none", reason, detail: outcome.detail };
  }
  const answer = outcome.kind === "answered" ? Answer.safeParse(outcome.body) : undefined;
  if (!answer?.success) {
    const detail = "GraphHopper answered something that is no list of places";
    return { outcome: "none", reason: "upstream", detail };
  }
  const all = answer.data.hits.map(placeOf);
  const known = all.filter((place) => country === undefined || place.country === country);
  // Not every hit names its country by code; then the country asked for cannot be told.
  const places = known.length > 0 ? known : all.filter((place) => place.country === null);
  const first = places.at(0);
  if (first === undefined) {
    return { outcome: "none", reason: "not-found", detail: "GraphHopper knows no such address." };
  }
  const rivals = places.filter(
    (place) =>
      place.precision === first.precision &&
      greatCircleM(...place.point, ...first.point) > SAME_WITHIN_M[place.precision],
  );
  if (rivals.length === 0) return { outcome: "found", place: first };
  return { outcome: "candidates", candidates: [first, ...rivals] };
}
