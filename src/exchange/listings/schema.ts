import { z } from "@hono/zod-openapi";
import { DangerousGoodsClassSchema, ServiceSchema, StorageClassSchema } from "../../goods/index.ts";
import { PointSchema } from "../../layout/index.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { CurrencySchema, RateSchema } from "../../platform/money.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate, PeriodSchema } from "../../platform/period.ts";
import { UnitSchema } from "../pools/schema.ts";
import { RateCardRulesSchema } from "../rate-cards/schema.ts";

export const ListingPath = z.object({ id: idOf("listing") });

export const LISTING_STATES = ["draft", "published", "paused", "closed"] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** What an owner does not take beyond what its warehouse says; the match reads the same. */
export const RestrictionsSchema = z
  .strictObject({
    maxUnitWeightG: z
      .int()
      .min(1)
      .max(100_000_000)
      .optional()
      .openapi({ description: "No single unit of a SKU may weigh more." }),
    excludedDangerousGoodsClasses: z.array(DangerousGoodsClassSchema).max(20).optional().openapi({
      description: "Classes refused here although the warehouse takes them.",
    }),
  })
  .openapi("Restrictions");
export type Restrictions = z.output<typeof RestrictionsSchema>;

const FIELDS = {
  title: z.string().trim().min(1).max(200).openapi({ example: "200 pallets at the Maasvlakte" }),
  description: z.string().trim().max(4000),
  period: PeriodSchema,
  minimumQuantity: z.int().min(1).max(10_000_000),
  minimumTermDays: z.int().min(1).max(3660),
  rateCardId: idOf("rateCard").nullable(),
  restrictions: RestrictionsSchema,
};

export const AddListingInput = z
  .strictObject({
    poolId: idOf("pool"),
    ...FIELDS,
    description: FIELDS.description.default(""),
    minimumQuantity: FIELDS.minimumQuantity.default(1),
    minimumTermDays: FIELDS.minimumTermDays.default(1),
    rateCardId: FIELDS.rateCardId.default(null),
    restrictions: FIELDS.restrictions.default({}),
  })
  .openapi("AddListing");
export type AddListingInput = z.output<typeof AddListingInput>;

export const ChangeListingInput = z.strictObject(FIELDS).partial().openapi("ChangeListing");
export type ChangeListingInput = z.output<typeof ChangeListingInput>;

/** Who lists, without any way past the exchange. */
const OwnerSchema = z.object({
  id: shownIdOf("organisation"),
  name: z.string(),
  demo: z.boolean().openapi({ description: "Invented, for trying the exchange out." }),
});

const PlaceSchema = z.object({
  name: z.string().openapi({ description: "Of the warehouse." }),
  city: z.string().nullable(),
  country: z.string(),
  locode: z.string().nullable(),
  point: PointSchema,
  timeZone: z.string(),
});

/** What a search shows of a listing, and every other answer too. */
const SHOWN = {
  id: shownIdOf("listing"),
  title: z.string(),
  owner: OwnerSchema,
  place: PlaceSchema,
  period: PeriodSchema,
  storageClass: StorageClassSchema,
  unit: UnitSchema,
  minimumQuantity: z.int(),
  minimumTermDays: z.int(),
  services: z.array(ServiceSchema),
  dangerousGoodsClasses: z.array(DangerousGoodsClassSchema).openapi({
    description: "Accepted: those of the warehouse without those excluded here.",
  }),
  publishedAt: z.iso.datetime().nullable(),
};

export const FoundListingSchema = z
  .object({
    ...SHOWN,
    headlineRate: z
      .object({
        rate: RateSchema,
        currency: CurrencySchema,
        basis: RateCardRulesSchema.shape.storage.shape.basis,
        untilDay: z
          .int()
          .nullable()
          .openapi({ description: "From this age on another rate runs." }),
      })
      .openapi({ description: "The first storage tier of its rate card." }),
    distanceKm: z.number().nullable().openapi({ description: "As the crow flies, with `near`." }),
  })
  .openapi("FoundListing");
export type FoundListing = z.output<typeof FoundListingSchema>;

export const ListingSchema = z
  .object({
    ...SHOWN,
    poolId: shownIdOf("pool"),
    description: z.string(),
    restrictions: RestrictionsSchema,
    rateCard: z
      .object({
        id: shownIdOf("rateCard"),
        version: z.int(),
        currency: CurrencySchema,
        rules: RateCardRulesSchema,
      })
      .nullable()
      .openapi({ description: "At its newest version, which a booking made now would freeze." }),
    state: z.enum(LISTING_STATES),
    createdAt: z.iso.datetime(),
  })
  .openapi("Listing");
export type Listing = z.output<typeof ListingSchema>;

export const ListingPointsSchema = z
  .object({
    count: z.int().openapi({ description: "How long each of the lists is." }),
    truncated: z.boolean().openapi({ description: "More listings satisfy the filters." }),
    ids: z.array(shownIdOf("listing")),
    lons: z.array(z.number()).openapi({ description: "Degrees to five decimals, as `lats`." }),
    lats: z.array(z.number()),
    quantities: z.array(z.number()).openapi({
      description:
        "Capacity of the listing's pool, let or free, in pallets of 1.536 m³: a bin counts 0.064 m³, a square metre 1.8 m³. With `from` and `until` the least on those days, else the most on any day of the listing's period.",
    }),
    storageClasses: z.array(StorageClassSchema),
  })
  .openapi("ListingPoints", {
    description: "A list for each property; the same place in each is the same listing.",
  });
export type ListingPoints = z.output<typeof ListingPointsSchema>;

export const MyListingsQuery = PageQuery.extend({ state: z.enum(LISTING_STATES).optional() });

export const FreeSchema = z
  .object({
    unit: UnitSchema,
    runs: z
      .array(z.object({ from: CalendarDate, until: CalendarDate, free: z.int() }))
      .openapi({ description: "Days in a row with the same quantity free, without a gap." }),
  })
  .openapi("FreeCapacity");
export type FreeCapacity = z.output<typeof FreeSchema>;
