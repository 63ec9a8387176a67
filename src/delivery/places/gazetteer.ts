import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Geocoded, GeocodedPlace, Geocoder, Precision } from "./geocoder.ts";
import { type ReadAddress, readAddress } from "./read-address.ts";

interface PlaceRow {
  readonly name: string;
  readonly folded: string;
  readonly country: string;
  readonly admin: string;
  readonly precision: string;
  readonly lon: number;
  readonly lat: number;
}

const MOST_CANDIDATES = 5;

/**
 * Finds the town an address names, in a table of places of the database: no street, no door, and
 * the answer says so by its precision. A name that several places bear is left to a person, unless
 * country or state tell them apart.
 */
export function gazetteer(db: Kysely<Database>): Geocoder {
  return {
    source: "gazetteer (UN/LOCODE 2024)",
    async geocode(addresses, { signal, country }) {
      signal?.throwIfAborted();
      const read = addresses.map(readAddress);
      const names = [...new Set(read.flatMap((each) => each.names))];
      const byName = new Map<string, PlaceRow[]>();
      for (const row of names.length === 0 ? [] : await placesNamed(db, names)) {
        byName.set(row.folded, [...(byName.get(row.folded) ?? []), row]);
      }
      signal?.throwIfAborted();
      return read.map((each) => resultOf(each, byName, each.country ?? country));
    },
  };
}

/** Served by place_folded_idx. */
async function placesNamed(db: Kysely<Database>, names: readonly string[]): Promise<PlaceRow[]> {
  return db
    .selectFrom("delivery.place")
    .select(["name", "folded", "country", "admin", "precision", "lon", "lat"])
    .where("folded", "=", sql<string>`any(${names}::text[])`)
    .orderBy("id")
    .execute();
}

function resultOf(
  { names, admins }: ReadAddress,
  byName: ReadonlyMap<string, PlaceRow[]>,
  country: string | undefined,
): Geocoded {
  for (const name of names) {
    const inCountry = (byName.get(name) ?? []).filter(
      (row) => country === undefined || row.country === country,
    );
    const inAdmin = inCountry.filter(({ admin }) => admins.includes(admin.slice(3)));
    const found = inAdmin.length > 0 ? inAdmin : inCountry;
    if (found.length === 1) return { outcome: "found", place: placeOf(found.at(0)!) };
    if (found.length > 1) {
      const candidates = found.slice(0, MOST_CANDIDATES).map(placeOf);
      return { outcome: "candidates", candidates };
    }
  }
  const where = country === undefined ? "" : ` in ${country}`;
  const detail =
    names.length === 0
      ? "The address names no town: write the town and the country after the street."
      : `The gazetteer knows no town${where} that the address names.`;
  return { outcome: "none", reason: "not-found", detail };
}

function placeOf({ name, admin, country, precision, lon, lat }: PlaceRow): GeocodedPlace {
  const label = [name, ...(admin === "" ? [country] : [admin])].join(", ");
  return { point: [lon, lat], precision: precision as Precision, label, country };
}
