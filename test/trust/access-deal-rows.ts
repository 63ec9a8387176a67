import type { TestExchange } from "../support/exchange.ts";
import type { Uuids } from "./access-rows.ts";

const PERIOD = "[2027-03-01,2027-09-01)";

const RULES = {
  storage: { basis: "pallet-day", tiers: [{ fromDay: 0, rate: "0.5" }] },
  inbound: [],
  pickAndPack: { perOrder: "1", perLine: "0.2", perUnit: "0.1" },
  minimumPerMonth: "0",
};

export async function addOffer(
  exchange: TestExchange,
  organisationId: string,
  id: Uuids,
): Promise<void> {
  const { db } = exchange;
  await db
    .insertInto("exchange.pool")
    .values({
      id: id.pool,
      warehouseId: id.warehouse,
      organisationId,
      zone: "all",
      storageClass: "ambient",
      unit: "pallet",
    })
    .execute();
  await db
    .insertInto("exchange.poolCapacity")
    .values({ poolId: id.pool, during: PERIOD, quantity: 100 })
    .execute();
  await db
    .insertInto("exchange.rateCard")
    .values({ id: id.rateCard, organisationId, name: "Standard", currency: "EUR" })
    .execute();
  await db
    .insertInto("exchange.rateCardVersion")
    .values({ rateCardId: id.rateCard, version: 1, rules: JSON.stringify(RULES) })
    .execute();
  await db
    .insertInto("exchange.listing")
    .values({
      id: id.listing,
      poolId: id.pool,
      organisationId,
      title: "Hall B",
      during: PERIOD,
      rateCardId: id.rateCard,
    })
    .execute();
}

export async function publish({ db }: TestExchange, listingId: string): Promise<void> {
  await db
    .updateTable("exchange.listing")
    .set({ state: "published", publishedAt: new Date() })
    .where("id", "=", listingId)
    .execute();
}

export async function addDeals(
  { db }: TestExchange,
  organisationId: string,
  id: Uuids,
): Promise<void> {
  await db
    .insertInto("exchange.request")
    .values({
      id: id.request,
      organisationId,
      name: "Spring",
      during: PERIOD,
      quantity: 10,
      unit: "pallet",
      detail: JSON.stringify({
        region: null,
        demandPlaces: [],
        services: [],
        currency: "EUR",
        priceCeiling: null,
        skuIds: null,
        fillFactor: 0.75,
        replenishmentDays: 30,
        safetyDays: 7,
      }),
    })
    .execute();
  const deal = {
    listingId: id.listing,
    poolId: id.pool,
    organisationId,
    ownerId: organisationId,
    during: PERIOD,
    quantity: 10,
    rateCardId: id.rateCard,
    rateCardVersion: 1,
  };
  const expiresAt = new Date(Date.now() + 3_600_000);
  for (const hold of [id.hold, id.convertedHold]) {
    await db
      .insertInto("exchange.hold")
      .values({ id: hold, expiresAt, ...deal })
      .execute();
  }
  await db
    .updateTable("exchange.hold")
    .set({ state: "converted" })
    .where("id", "=", id.convertedHold)
    .execute();
  const zone = { zone: "all", slotCount: 10 };
  await db
    .insertInto("exchange.lease")
    .values({ id: id.lease, holdId: id.convertedHold, state: "funded", ...zone, ...deal })
    .execute();
  await db
    .insertInto("trust.grant")
    .values({
      id: id.grant,
      organisationId,
      grantedBy: organisationId,
      warehouseId: id.warehouse,
      during: PERIOD,
      sourceId: id.lease,
      ...zone,
    })
    .execute();
}
