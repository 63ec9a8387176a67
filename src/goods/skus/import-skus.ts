import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { upsertSkus } from "./queries.ts";
import type { AddSkuInput, SkuImport } from "./schema.ts";
import { parseSkuFile, type SkuFile } from "./sku-file.ts";

function toRow(sku: AddSkuInput) {
  return {
    id: newId(),
    code: sku.code,
    name: sku.name,
    length_mm: sku.lengthMm,
    width_mm: sku.widthMm,
    height_mm: sku.heightMm,
    weight_g: sku.weightG,
    storage_class: sku.storageClass,
    un_number: sku.unNumber,
    dangerous_goods_class: sku.dangerousGoodsClass,
    battery: sku.battery,
    monthly_units: sku.monthlyUnits,
    lines_per_order: sku.linesPerOrder,
    units_per_line: sku.unitsPerLine,
    hs_code: sku.hsCode,
  };
}

/**
 * Adds the SKUs of a file, and replaces those whose code the organisation has already: the whole
 * file or nothing of it.
 *
 * @throws AppError `invalid` naming every faulty row
 */
export function importSkus(ctx: Context, file: SkuFile): Promise<SkuImport> {
  const skus = parseSkuFile(file);
  return inTransaction(ctx, async (ctx) => {
    const organisationId = actingOrganisation(ctx);
    const { rows } = await upsertSkus(organisationId, JSON.stringify(skus.map(toRow))).execute(
      ctx.db,
    );
    const { created, updated } = rows.at(0)!;
    const counts = { created, updated, unchanged: skus.length - created - updated };
    await publish(ctx, { type: "sku.imported", subjectId: organisationId, payload: counts });
    await audit(ctx, "importSkus", organisationId, counts);
    return counts;
  });
}
