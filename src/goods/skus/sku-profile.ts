import { sql } from "kysely";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { skusOf } from "./queries.ts";
import { typedSku } from "./shown-sku.ts";

/** A SKU as contexts downstream weigh it. */
export type SkuProfile = ReturnType<typeof typedSku> & {
  /** Of one unit's box. */
  readonly volumeMm3: number;
};

type Wanted = { readonly skuIds: readonly string[] } | { readonly all: true };

/**
 * The calling organisation's SKUs, in the order of their codes: some by their ids (each once, however
 * often it is named), or all.
 *
 * @throws AppError `not_found` if an id is no SKU of the organisation
 */
export function skuProfile(ctx: Context, wanted: Wanted): Promise<SkuProfile[]> {
  return skuProfileOf(ctx, actingOrganisation(ctx), wanted);
}

/** As `skuProfile`, of any organisation: what the exchange itself weighs, and shows to nobody else. */
export async function skuProfileOf(
  ctx: Context,
  organisationId: string,
  wanted: Wanted,
): Promise<SkuProfile[]> {
  const ids = "all" in wanted ? undefined : [...new Set(wanted.skuIds)];
  const rows = await skusOf(ctx.db, organisationId)
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`id = any(${ids}::uuid[])`))
    .orderBy("code")
    .execute();
  if (ids !== undefined && rows.length !== ids.length) throw notFound();
  return rows.map((row) => ({
    ...typedSku(row),
    volumeMm3: row.lengthMm * row.widthMm * row.heightMm,
  }));
}
