import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { codeTaken } from "./add-sku.ts";
import { checkedSku } from "./checked-sku.ts";
import { skusOf } from "./queries.ts";
import type { ChangeSkuInput, Sku } from "./schema.ts";
import { shownSku, typedSku } from "./shown-sku.ts";

/**
 * Changes the fields given. A new UN number brings its own class along unless one is given too.
 *
 * @throws AppError `stale` if the SKU is no longer of the wanted version
 * @throws AppError `invalid` if the whole would break the rules for dangerous goods
 * @throws AppError `code_taken` if another SKU has the new code
 */
export function changeSku(
  ctx: Context,
  id: string,
  version: number | undefined,
  input: ChangeSkuInput,
): Promise<Sku> {
  return inTransaction(ctx, async (ctx) => {
    const organisationId = actingOrganisation(ctx);
    const row = await skusOf(ctx.db, organisationId)
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw notFound();
    checkVersion(version, row.version);
    const { id: _, version: current, createdAt, ...fields } = typedSku(row);
    const stored = input.unNumber === undefined ? fields : { ...fields, dangerousGoodsClass: null };
    const given = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== undefined),
    );
    const sku = checkedSku({ ...stored, ...given });
    await ctx.db
      .updateTable("goods.sku")
      .set({
        ...sku,
        battery: sku.battery === null ? null : JSON.stringify(sku.battery),
        version: current + 1,
      })
      .where("id", "=", id)
      .where("organisationId", "=", organisationId)
      .execute()
      .catch((error: unknown) => {
        throw isConstraintViolation(error, "sku_code_key") ? codeTaken(sku.code, error) : error;
      });
    const changed = Object.keys(given);
    await publish(ctx, { type: "sku.changed", subjectId: id, payload: { changed } });
    await audit(ctx, "changeSku", id, { changed });
    return shownSku({ ...row, ...sku, version: current + 1, createdAt });
  });
}
