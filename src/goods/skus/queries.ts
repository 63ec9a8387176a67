import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

const SKU_COLUMNS = [
  "id",
  "code",
  "name",
  "lengthMm",
  "widthMm",
  "heightMm",
  "weightG",
  "storageClass",
  "unNumber",
  "dangerousGoodsClass",
  "battery",
  "monthlyUnits",
  "linesPerOrder",
  "unitsPerLine",
  "hsCode",
  "version",
  "createdAt",
] as const;

/** The SKUs of an organisation, in no order. */
export function skusOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("goods.sku as sku")
    .select(SKU_COLUMNS)
    .where("organisationId", "=", organisationId);
}

/** A page of an organisation's SKUs, newest first. Served by sku_organisation_idx. */
export function pageOfSkus(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly codePrefix: string | undefined },
) {
  const own = skusOf(db, organisationId).$if(page.codePrefix !== undefined, (query) =>
    query.where(sql<boolean>`starts_with(code, ${page.codePrefix})`),
  );
  return newestFirst(own, "sku", page);
}

/** The ids behind some codes of an organisation. Served by sku_code_key. */
export function idsOfCodes(db: Kysely<Database>, organisationId: string, codes: string[]) {
  return db
    .selectFrom("goods.sku")
    .select(["id", "code"])
    .where("organisationId", "=", organisationId)
    .where(sql<boolean>`code = any(${codes}::text[])`);
}

/**
 * Adds or replaces SKUs by code, all in one statement and in the order of their codes, so that two
 * imports at once wait for each other instead of dead-locking.
 *
 * @param rows JSON array of objects in the column names of goods.sku
 */
export function upsertSkus(organisationId: string, rows: string) {
  return sql<{ created: number; updated: number }>`
    with done as (
      insert into goods.sku as sku (
        id, organisation_id, code, name, length_mm, width_mm, height_mm, weight_g, storage_class,
        un_number, dangerous_goods_class, battery, monthly_units, lines_per_order, units_per_line,
        hs_code)
      select id, ${organisationId}, code, name, length_mm, width_mm, height_mm, weight_g,
        storage_class, un_number, dangerous_goods_class, battery, monthly_units, lines_per_order,
        units_per_line, hs_code
      from jsonb_to_recordset(${rows}::jsonb) as row(
        id uuid, code text, name text, length_mm integer, width_mm integer, height_mm integer,
        weight_g integer, storage_class text, un_number text, dangerous_goods_class text,
        battery jsonb, monthly_units integer, lines_per_order double precision,
        units_per_line double precision, hs_code text)
      order by code
      on conflict on constraint sku_code_key do update set
        name = excluded.name, length_mm = excluded.length_mm, width_mm = excluded.width_mm,
        height_mm = excluded.height_mm, weight_g = excluded.weight_g,
        storage_class = excluded.storage_class, un_number = excluded.un_number,
        dangerous_goods_class = excluded.dangerous_goods_class, battery = excluded.battery,
        monthly_units = excluded.monthly_units, lines_per_order = excluded.lines_per_order,
        units_per_line = excluded.units_per_line, hs_code = excluded.hs_code,
        version = sku.version + 1
      where (sku.name, sku.length_mm, sku.width_mm, sku.height_mm, sku.weight_g,
          sku.storage_class, sku.un_number, sku.dangerous_goods_class, sku.battery,
          sku.monthly_units, sku.lines_per_order, sku.units_per_line, sku.hs_code)
        is distinct from
          (excluded.name, excluded.length_mm, excluded.width_mm, excluded.height_mm,
          excluded.weight_g, excluded.storage_class, excluded.un_number,
          excluded.dangerous_goods_class, excluded.battery, excluded.monthly_units,
          excluded.lines_per_order, excluded.units_per_line, excluded.hs_code)
      returning old.id is null as is_new
    )
    select count(*) filter (where is_new) as created, count(*) filter (where not is_new) as updated
    from done`;
}
