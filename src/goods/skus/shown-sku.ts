import { toEdgeId } from "../../platform/ids.ts";
import type { DangerousGoodsClass, StorageClass } from "../classes.ts";
import type { skusOf } from "./queries.ts";
import type { Battery, Sku } from "./schema.ts";

export type SkuRow = Awaited<ReturnType<ReturnType<typeof skusOf>["executeTakeFirstOrThrow"]>>;

/** A row whose class columns have the types the schema let in. */
export function typedSku(row: SkuRow) {
  return {
    ...row,
    storageClass: row.storageClass as StorageClass,
    dangerousGoodsClass: row.dangerousGoodsClass as DangerousGoodsClass | null,
    battery: row.battery as Battery | null,
  };
}

/** A SKU as answers show it. */
export function shownSku(row: SkuRow): Sku {
  return {
    ...typedSku(row),
    id: toEdgeId("sku", row.id),
    createdAt: row.createdAt.toISOString(),
  };
}
