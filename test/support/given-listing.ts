import type { StoredRateCardRules } from "../../src/exchange/rate-cards/schema.ts";
import { newId, toEdgeId } from "../../src/platform/ids.ts";
import { type Period, toDateRange } from "../../src/platform/period.ts";
import type { Party, TestExchange } from "./exchange.ts";

/** What a test may choose of a listing; all else is a plain pallet store in Rotterdam. */
export interface ListingOptions {
  readonly owner?: Party;
  readonly title?: string;
  readonly country?: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly timeZone?: string;
  readonly storageClass?: string;
  readonly storageClasses?: readonly string[];
  readonly dangerousGoodsClasses?: readonly string[];
  readonly services?: readonly string[];
  readonly unit?: "pallet" | "m3" | "m2" | "bin";
  readonly slotsPerUnit?: number;
  readonly zone?: string;
  /** Capacity over the listing's period, or steps of it. */
  readonly quantity?: number;
  readonly capacity?: readonly (Period & { readonly quantity: number })[];
  readonly period?: Period;
  readonly minimumQuantity?: number;
  readonly minimumTermDays?: number;
  readonly currency?: string;
  readonly rules?: StoredRateCardRules;
  readonly restrictions?: Readonly<Record<string, unknown>>;
  readonly state?: "draft" | "published" | "paused" | "closed";
}

export interface GivenListing {
  readonly owner: Party;
  readonly warehouseId: string;
  readonly poolId: string;
  readonly rateCardId: string;
  readonly listingId: string;
  /** As answers show it. */
  readonly edgeId: string;
  readonly period: Period;
}

export const PLAIN_RULES: StoredRateCardRules = {
  storage: {
    basis: "pallet-day",
    tiers: [
      { fromDay: 0, rate: "0.40" },
      { fromDay: 90, rate: "0.80" },
    ],
  },
  inbound: [{ per: "pallet", rate: "8.50" }],
  pickAndPack: { perOrder: "1.20", perLine: "0.35", perUnit: "0.10" },
  minimumPerMonth: "0",
};

/** The way from a draft to each state: the trigger refuses short cuts. */
const STEPS = {
  draft: [],
  published: ["published"],
  paused: ["published", "paused"],
  closed: ["closed"],
} as const;

/** An owner with a warehouse, a pool with capacity, a rate card and a listing over it. */
export async function givenListing(
  exchange: TestExchange,
  options: ListingOptions = {},
): Promise<GivenListing> {
  const { db } = exchange;
  const owner = options.owner ?? (await exchange.givenParty(["owner"]));
  const organisationId = owner.organisationId;
  const [warehouseId, poolId, rateCardId, listingId] = [newId(), newId(), newId(), newId()];
  const period = options.period ?? { from: "2030-01-01", until: "2031-01-01" };
  const storageClass = options.storageClass ?? "ambient";
  await db
    .insertInto("layout.warehouse")
    .values({
      id: warehouseId,
      organisationId,
      name: options.title ?? "Waalhaven",
      address: JSON.stringify({ line1: "Quay 1", city: "Rotterdam", postalCode: "3089" }),
      country: options.country ?? "NL",
      lon: options.lon ?? 4.47,
      lat: options.lat ?? 51.92,
      timeZone: options.timeZone ?? "Europe/Amsterdam",
      cutOff: "15:00",
      workingDays: [1, 2, 3, 4, 5],
      storageClasses: [...(options.storageClasses ?? [storageClass])],
      dangerousGoodsClasses: [...(options.dangerousGoodsClasses ?? [])],
      services: [...(options.services ?? [])],
    })
    .execute();
  await db
    .insertInto("exchange.pool")
    .values({
      id: poolId,
      warehouseId,
      organisationId,
      zone: options.zone ?? "A",
      storageClass,
      unit: options.unit ?? "pallet",
      slotsPerUnit: options.slotsPerUnit ?? 1,
    })
    .execute();
  const steps = options.capacity ?? [{ ...period, quantity: options.quantity ?? 100 }];
  for (const step of steps) {
    await db
      .insertInto("exchange.poolCapacity")
      .values({ poolId, during: toDateRange(step), quantity: step.quantity })
      .execute();
  }
  await db
    .insertInto("exchange.rateCard")
    .values({ id: rateCardId, organisationId, name: "Plain", currency: options.currency ?? "EUR" })
    .execute();
  await db
    .insertInto("exchange.rateCardVersion")
    .values({ rateCardId, version: 1, rules: JSON.stringify(options.rules ?? PLAIN_RULES) })
    .execute();
  await db
    .insertInto("exchange.listing")
    .values({
      id: listingId,
      poolId,
      organisationId,
      title: options.title ?? "Pallets in Rotterdam",
      during: toDateRange(period),
      minimumQuantity: options.minimumQuantity ?? 1,
      minimumTermDays: options.minimumTermDays ?? 1,
      rateCardId,
      restrictions: JSON.stringify(options.restrictions ?? {}),
    })
    .execute();
  for (const state of STEPS[options.state ?? "published"]) {
    await db
      .updateTable("exchange.listing")
      .set((eb) => ({ state, publishedAt: eb.fn.coalesce("publishedAt", eb.fn<Date>("now")) }))
      .where("id", "=", listingId)
      .execute();
  }
  const edgeId = toEdgeId("listing", listingId);
  return { owner, warehouseId, poolId, rateCardId, listingId, edgeId, period };
}
