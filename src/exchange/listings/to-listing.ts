import { toEdgeId } from "../../platform/ids.ts";
import type { StoredRateCardRules } from "../rate-cards/schema.ts";
import type { ListingRow } from "./queries.ts";
import type { FoundListing, Listing, Restrictions } from "./schema.ts";
import type { FoundRow } from "./search-queries.ts";

type ShownRow = Pick<
  ListingRow,
  | "id" | "title" | "during" | "minimumQuantity" | "minimumTermDays" | "restrictions"
  | "publishedAt" | "unit" | "storageClass" | "ownerId" | "ownerName" | "ownerDemo"
  | "warehouseName" | "city" | "country" | "locode" | "lon" | "lat" | "timeZone" | "services"
  | "dangerousGoodsClasses"
>; // biome-ignore format: a list of columns

/** The classes a warehouse takes without those its listing excludes. */
export function acceptedClasses(
  ofWarehouse: readonly string[],
  restrictions: Restrictions,
): FoundListing["dangerousGoodsClasses"] {
  const excluded: readonly string[] = restrictions.excludedDangerousGoodsClasses ?? [];
  return ofWarehouse.filter(
    (name) => !excluded.includes(name),
  ) as FoundListing["dangerousGoodsClasses"];
}

/** What everybody may know of a listing; the street and the people stay out of it. */
function shown(row: ShownRow) {
  return {
    id: toEdgeId("listing", row.id),
    title: row.title,
    owner: {
      id: toEdgeId("organisation", row.ownerId),
      name: row.ownerName,
      demo: row.ownerDemo,
    },
    place: {
      name: row.warehouseName,
      city: row.city,
      country: row.country,
      locode: row.locode,
      point: { type: "Point" as const, coordinates: [row.lon, row.lat] as [number, number] },
      timeZone: row.timeZone,
    },
    period: row.during,
    storageClass: row.storageClass as Listing["storageClass"],
    unit: row.unit as Listing["unit"],
    minimumQuantity: row.minimumQuantity,
    minimumTermDays: row.minimumTermDays,
    services: row.services as Listing["services"],
    dangerousGoodsClasses: acceptedClasses(
      row.dangerousGoodsClasses,
      row.restrictions as Restrictions,
    ),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

/** A listing as a search shows it. */
export function toFoundListing(row: FoundRow): FoundListing {
  const { basis, tiers } = (row.rules as StoredRateCardRules).storage;
  return {
    ...shown(row),
    headlineRate: {
      rate: tiers[0]!.rate,
      currency: row.currency as FoundListing["headlineRate"]["currency"],
      basis,
      untilDay: tiers[1]?.fromDay ?? null,
    },
    distanceKm: row.distanceM === null ? null : Math.round(row.distanceM / 100) / 10,
  };
}

/** A listing as its own page shows it. */
export function toListing(row: ListingRow): Listing {
  const { rateCardId, rateCardVersion, currency } = row;
  return {
    ...shown(row),
    poolId: toEdgeId("pool", row.poolId),
    description: row.description,
    restrictions: row.restrictions as Restrictions,
    rateCard:
      rateCardId === null || rateCardVersion === null
        ? null
        : {
            id: toEdgeId("rateCard", rateCardId),
            version: rateCardVersion,
            currency: currency as NonNullable<Listing["rateCard"]>["currency"],
            rules: row.rules as StoredRateCardRules,
          },
    state: row.state as Listing["state"],
    createdAt: row.createdAt.toISOString(),
  };
}
