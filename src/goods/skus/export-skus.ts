import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { writeCsv } from "../../platform/csv.ts";
import { skusOf } from "./queries.ts";
import { SKU_FILE_COLUMNS } from "./sku-file.ts";

/** Spreadsheets take a file without it for their country's old encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The calling organisation's SKUs as a file that importSkus takes back unchanged. */
export async function exportSkus(ctx: Context): Promise<string> {
  const rows = await skusOf(ctx.db, actingOrganisation(ctx)).orderBy("code").execute();
  return BYTE_ORDER_MARK + writeCsv(SKU_FILE_COLUMNS, rows);
}
