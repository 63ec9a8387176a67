import { z } from "@hono/zod-openapi";
import { shownIdOf } from "../../platform/ids.ts";
import { PageQuery } from "../../platform/pages.ts";
import { CalendarDate } from "../../platform/period.ts";

/** Rows of one file. */
export const MAX_ORDER_LINE_ROWS = 200_000;

export const OrderLineInput = z
  .strictObject({
    orderReference: z.string().trim().min(1).max(100).openapi({ example: "SO-10023" }),
    orderedOn: CalendarDate,
    skuCode: z.string().trim().min(1).max(100).openapi({ example: "LAMP-01" }),
    quantity: z.int().min(1).max(1_000_000),
  })
  .openapi("OrderLine");
export type OrderLineInput = z.output<typeof OrderLineInput>;

export const OrderFileInput = z
  .strictObject({ lines: z.array(OrderLineInput).min(1).max(MAX_ORDER_LINE_ROWS) })
  .openapi("OrderFile");

export const OrderImportSchema = z
  .object({
    orderCount: z.int(),
    lineCount: z.int().openapi({ description: "After lines of one order and SKU were added up." }),
    replacedOrderCount: z.int().openapi({ description: "Orders that were known already." }),
  })
  .openapi("OrderImport");
export type OrderImport = z.output<typeof OrderImportSchema>;

/** The cursor holds an order's reference, which may be long once it is written in ASCII. */
export const OrderQuery = PageQuery.extend({ cursor: z.string().max(2_000).optional() });

export const OrderSchema = z
  .object({
    reference: z.string(),
    orderedOn: z.iso.date(),
    lineCount: z.int(),
    unitCount: z.int(),
  })
  .openapi("Order");
export type Order = z.output<typeof OrderSchema>;

export const OrderSummarySchema = z
  .object({
    orderCount: z.int(),
    lineCount: z.int(),
    unitCount: z.int(),
    firstDay: z.iso.date().nullable(),
    lastDay: z.iso.date().nullable(),
    linesPerOrder: z.number().nullable(),
    unitsPerLine: z.number().nullable(),
    days: z
      .array(z.object({ day: z.iso.date(), orderCount: z.int(), unitCount: z.int() }))
      .openapi({ description: "Days with orders, latest first; at most 1,100 of them." }),
    topSkus: z
      .array(
        z.object({
          skuId: shownIdOf("sku"),
          code: z.string(),
          lineCount: z.int(),
          unitCount: z.int(),
        }),
      )
      .openapi({ description: "The twenty SKUs on most order lines." }),
  })
  .openapi("OrderSummary");
export type OrderSummary = z.output<typeof OrderSummarySchema>;
