import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { checkedSku } from "./checked-sku.ts";
import type { AddSkuInput, Sku } from "./schema.ts";

/** What a caller is told when two SKUs would have one code. */
export function codeTaken(code: string, cause: unknown): AppError {
  return new AppError("code_taken", `You have a SKU with the code "${code}" already.`, {
    params: { code },
    cause,
  });
}

/**
 * Adds a SKU to the calling organisation's.
 *
 * @throws AppError `invalid` if it breaks the rules for dangerous goods
 * @throws AppError `code_taken` if the organisation has the code already
 */
export function addSku(ctx: Context, input: AddSkuInput): Promise<Sku> {
  const sku = checkedSku(input);
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const row = await ctx.db
      .insertInto("goods.sku")
      .values({
        ...sku,
        id,
        organisationId: actingOrganisation(ctx),
        battery: sku.battery === null ? null : JSON.stringify(sku.battery),
      })
      .returning(["version", "createdAt"])
      .executeTakeFirstOrThrow()
      .catch((error: unknown) => {
        throw isConstraintViolation(error, "sku_code_key") ? codeTaken(sku.code, error) : error;
      });
    await publish(ctx, { type: "sku.added", subjectId: id, payload: { code: sku.code } });
    await audit(ctx, "addSku", id, { code: sku.code });
    const { version, createdAt } = row;
    return { ...sku, id: toEdgeId("sku", id), version, createdAt: createdAt.toISOString() };
  });
}
