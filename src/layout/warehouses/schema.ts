import { z } from "@hono/zod-openapi";
import { DangerousGoodsClassSchema, ServiceSchema, StorageClassSchema } from "../../goods/index.ts";
import { CountrySchema } from "../../platform/countries.ts";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { CalendarDate } from "../../platform/period.ts";
import { LocodeSchema, PointSchema, TimeZoneSchema } from "../../platform/places.ts";

export const WarehousePath = z.object({ id: idOf("warehouse") });

/** Optimistic concurrency: the tag of the version the caller read. */
export const IfMatchHeader = z.object({
  "if-match": z.string().max(40).optional().openapi({ example: '"v3"' }),
});

function isWithoutRepeats(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
const REPEATED = "A value is listed twice.";

export const AddressSchema = z
  .strictObject({
    line1: z.string().trim().min(1).max(200),
    line2: z.string().trim().min(1).max(200).optional(),
    city: z.string().trim().min(1).max(100),
    region: z.string().trim().min(1).max(100).optional(),
    postalCode: z.string().trim().min(1).max(20).optional(),
  })
  .openapi("Address");
export type Address = z.output<typeof AddressSchema>;

const FIELDS = {
  name: z.string().trim().min(1).max(200).openapi({ example: "Maasvlakte 3" }),
  address: AddressSchema,
  country: CountrySchema,
  locode: LocodeSchema.nullable().openapi({ description: "UN/LOCODE of its port or town." }),
  point: PointSchema,
  timeZone: TimeZoneSchema,
  cutOff: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time of day is written HH:MM.")
    .openapi({ example: "14:00", description: "Local; a later order ships the next working day." }),
  workingDays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .max(7)
    .refine(isWithoutRepeats, REPEATED)
    .openapi({ description: "ISO weekdays, 1 = Monday.", example: [1, 2, 3, 4, 5] }),
  holidays: z.array(CalendarDate).max(400).refine(isWithoutRepeats, REPEATED),
  storageClasses: z.array(StorageClassSchema).min(1).max(11).refine(isWithoutRepeats, REPEATED),
  dangerousGoodsClasses: z
    .array(DangerousGoodsClassSchema)
    .max(20)
    .refine(isWithoutRepeats, REPEATED),
  services: z.array(ServiceSchema).max(10).refine(isWithoutRepeats, REPEATED),
};

export const AddWarehouseInput = z
  .strictObject({
    ...FIELDS,
    locode: FIELDS.locode.default(null),
    holidays: FIELDS.holidays.default([]),
    dangerousGoodsClasses: FIELDS.dangerousGoodsClasses.default([]),
    services: FIELDS.services.default([]),
  })
  .refine(({ country, locode }) => locode === null || locode.startsWith(country), {
    path: ["locode"],
    message: "A UN/LOCODE begins with the warehouse's own country.",
  })
  .openapi("AddWarehouse");
export type AddWarehouseInput = z.output<typeof AddWarehouseInput>;

export const ChangeWarehouseInput = z.strictObject(FIELDS).partial().openapi("ChangeWarehouse");
export type ChangeWarehouseInput = z.output<typeof ChangeWarehouseInput>;

export const WarehouseSchema = z
  .object({
    id: shownIdOf("warehouse"),
    organisationId: shownIdOf("organisation").openapi({ description: "Its owner." }),
    ...FIELDS,
    createdAt: z.iso.datetime(),
  })
  .openapi("Warehouse");
export type Warehouse = z.output<typeof WarehouseSchema>;
