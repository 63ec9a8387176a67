import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { skusOf } from "./queries.ts";
import type { Sku } from "./schema.ts";
import { shownSku } from "./shown-sku.ts";

/** One SKU of the calling organisation. */
export async function getSku(ctx: Context, id: string): Promise<Sku> {
  const row = await skusOf(ctx.db, actingOrganisation(ctx)).where("id", "=", id).executeTakeFirst();
  if (!row) throw notFound();
  return shownSku(row);
}
