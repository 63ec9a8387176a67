import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { DangerousGoodsClassSchema, StorageClassSchema } from "../classes.ts";

export const SkuPath = z.object({ id: idOf("sku") });

/** Rows of one file. */
export const MAX_SKU_ROWS = 50_000;

export const BATTERY_KINDS = [
  "lithium-ion",
  "lithium-metal",
  "sodium-ion",
  "nickel-metal-hydride",
  "nickel-cadmium",
  "lead-acid",
  "alkaline",
] as const;

/** Whether a battery is the goods itself, lies beside the equipment it is for, or sits in it. */
export const BATTERY_PACKINGS = ["alone", "packed-with", "contained-in"] as const;

const BatteryShape = {
  kind: z.enum(BATTERY_KINDS),
  wattHours: z
    .number()
    .positive()
    .max(1_000_000)
    .nullable()
    .openapi({ description: "Of one battery; lithium-ion and sodium-ion need it." }),
  lithiumG: z
    .number()
    .positive()
    .max(1_000_000)
    .nullable()
    .openapi({ description: "Grams of lithium in one battery; lithium-metal needs it." }),
  count: z.int().min(1).max(10_000).openapi({ description: "Batteries in one unit." }),
  packing: z.enum(BATTERY_PACKINGS),
};

/** The batteries in one unit of a SKU. */
export const BatterySchema = z
  .strictObject({
    ...BatteryShape,
    wattHours: BatteryShape.wattHours.default(null),
    lithiumG: BatteryShape.lithiumG.default(null),
  })
  .openapi("Battery");
export type Battery = z.output<typeof BatterySchema>;

const LengthMm = z.int().min(1).max(100_000).openapi({ example: 240 });

const RequiredFields = {
  code: z.string().trim().min(1).max(100).openapi({ example: "LAMP-01" }),
  name: z.string().trim().min(1).max(300).openapi({ example: "Desk lamp" }),
  lengthMm: LengthMm,
  widthMm: LengthMm,
  heightMm: LengthMm,
  weightG: z.int().min(1).max(100_000_000).openapi({ example: 850 }),
  storageClass: StorageClassSchema,
};

const HazardFields = {
  unNumber: z
    .string()
    .regex(/^UN\d{4}$/, "Write a UN number as UN3481.")
    .nullable()
    .openapi({ example: "UN3481" }),
  dangerousGoodsClass: DangerousGoodsClassSchema.nullable(),
  battery: BatterySchema.nullable(),
};

const HsCode = z
  .string()
  .regex(/^\d{6,10}$/, "An HS code has six to ten digits and no points.")
  .nullable()
  .openapi({ example: "940521" });

const DemandFields = {
  monthlyUnits: z.int().min(0).max(1_000_000_000),
  linesPerOrder: z
    .number()
    .min(1)
    .max(10_000)
    .openapi({ description: "Mean order lines of the orders this SKU is in." }),
  unitsPerLine: z.number().min(1).max(1_000_000),
};

export const AddSkuInput = z
  .strictObject({
    ...RequiredFields,
    unNumber: HazardFields.unNumber.default(null),
    dangerousGoodsClass: HazardFields.dangerousGoodsClass.default(null),
    battery: HazardFields.battery.default(null),
    monthlyUnits: DemandFields.monthlyUnits.default(0),
    linesPerOrder: DemandFields.linesPerOrder.default(1),
    unitsPerLine: DemandFields.unitsPerLine.default(1),
    hsCode: HsCode.default(null),
  })
  .openapi("AddSku");
export type AddSkuInput = z.output<typeof AddSkuInput>;

// Built from fields without defaults: a default would fill in what the caller left alone.
export const ChangeSkuInput = z
  .strictObject({ ...RequiredFields, ...HazardFields, ...DemandFields, hsCode: HsCode })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "There is nothing to change.")
  .openapi("ChangeSku");
export type ChangeSkuInput = z.output<typeof ChangeSkuInput>;

export const SkuSchema = z
  .object({
    id: shownIdOf("sku"),
    ...RequiredFields,
    ...HazardFields,
    ...DemandFields,
    hsCode: HsCode,
    version: z.int(),
    createdAt: z.iso.datetime(),
  })
  .openapi("Sku");
export type Sku = z.output<typeof SkuSchema>;

export const SkuQuery = PageQuery.extend({
  codePrefix: z.string().min(1).max(100).optional().openapi({ example: "LAMP" }),
});

export const SkuFileInput = z
  .strictObject({ skus: z.array(AddSkuInput).min(1).max(MAX_SKU_ROWS) })
  .openapi("SkuFile");

export const SkuImportSchema = z
  .object({ created: z.int(), updated: z.int(), unchanged: z.int() })
  .openapi("SkuImport");
export type SkuImport = z.output<typeof SkuImportSchema>;
