import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** Listings with their place, their owner and the newest version of their rate card. */
export function listingsShown(db: Kysely<Database>) {
  return db
    .selectFrom("exchange.listing as listing")
    .innerJoin("exchange.pool as pool", "pool.id", "listing.poolId")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "pool.warehouseId")
    .innerJoin("trust.organisation as owner", "owner.id", "listing.organisationId")
    .leftJoin("exchange.rateCard as card", "card.id", "listing.rateCardId")
    .leftJoin("exchange.rateCardVersion as price", (join) =>
      join.onRef("price.rateCardId", "=", "card.id").onRef("price.version", "=", "card.version"),
    )
    .select([
      "listing.id",
      "listing.poolId",
      "listing.title",
      "listing.description",
      "listing.during",
      "listing.minimumQuantity",
      "listing.minimumTermDays",
      "listing.restrictions",
      "listing.state",
      "listing.publishedAt",
      "listing.version",
      "listing.createdAt",
      "pool.unit",
      "pool.storageClass",
      "pool.warehouseId",
      "pool.zone",
      "pool.slotsPerUnit",
      "owner.id as ownerId",
      "owner.name as ownerName",
      "owner.demo as ownerDemo",
      "warehouse.name as warehouseName",
      "warehouse.country",
      "warehouse.locode",
      "warehouse.lon",
      "warehouse.lat",
      "warehouse.timeZone",
      "warehouse.services",
      "warehouse.dangerousGoodsClasses",
      "card.id as rateCardId",
      "card.currency",
      "price.version as rateCardVersion",
      "price.rules",
    ])
    .select([
      sql<string | null>`warehouse.address ->> 'city'`.as("city"),
      sql<string>`(now() at time zone warehouse.time_zone)::date`.as("today"),
    ]);
}

export type ListingRow = Awaited<
  ReturnType<ReturnType<typeof listingsShown>["executeTakeFirstOrThrow"]>
>;

/** A listing for everybody while it is published or paused, and for its owner always. */
export function listingFor(db: Kysely<Database>, organisationId: string | undefined, id: string) {
  return listingsShown(db)
    .where("listing.id", "=", id)
    .where((eb) =>
      eb.or([
        eb("listing.state", "in", ["published", "paused"]),
        ...(organisationId === undefined
          ? []
          : [eb("listing.organisationId", "=", organisationId)]),
      ]),
    );
}

/** Listings of an organisation in any state, newest first. Served by listing_organisation_idx. */
export function pageOfMine(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly state: string | undefined },
) {
  const own = listingsShown(db)
    .where("listing.organisationId", "=", organisationId)
    .$if(page.state !== undefined, (query) => query.where("listing.state", "=", page.state!));
  return newestFirst(own, "listing", page);
}

/** The pool of a listing of an organisation: its row lock is what changes of the listing take. */
export function poolOfListing(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("exchange.listing")
    .select("poolId")
    .where("id", "=", id)
    .where("organisationId", "=", organisationId);
}

/** A rate card, if it is the organisation's own. */
export function cardOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("exchange.rateCard")
    .select("id")
    .where("id", "=", id)
    .where("organisationId", "=", organisationId);
}

/** A step of a pool that offers a quantity on a day of a period. */
export function stepOffering(
  db: Kysely<Database>,
  poolId: string,
  window: string,
  quantity: number,
) {
  return db
    .selectFrom("exchange.poolCapacity")
    .select("quantity")
    .where("poolId", "=", poolId)
    .where("quantity", ">=", quantity)
    .where(sql<boolean>`during && ${window}::daterange`)
    .limit(1);
}
