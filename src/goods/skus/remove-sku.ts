import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { publish } from "../../platform/outbox.ts";

/**
 * Removes a SKU of the calling organisation.
 *
 * @throws AppError `conflict` if orders name it: history keeps its goods
 */
export function removeSku(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .deleteFrom("goods.sku")
      .where("id", "=", id)
      .where("organisationId", "=", actingOrganisation(ctx))
      .returning("code")
      .executeTakeFirst()
      .catch((error: unknown) => {
        if (!isConstraintViolation(error, "order_line_sku_id_fkey")) throw error;
        throw new AppError("conflict", "Orders name this SKU, so it stays.", { cause: error });
      });
    if (!row) throw notFound();
    await publish(ctx, { type: "sku.removed", subjectId: id, payload: { code: row.code } });
    await audit(ctx, "removeSku", id, { code: row.code });
  });
}
