/** What goods gives the contexts downstream; they import nothing else of it. */
export {
  DANGEROUS_GOODS_CLASSES,
  type DangerousGoodsClass,
  DangerousGoodsClassSchema,
  SERVICES,
  type Service,
  ServiceSchema,
  STORAGE_CLASSES,
  type StorageClass,
  StorageClassSchema,
} from "./classes.ts";
export {
  CO_STORAGE_BOOKS,
  type CoStorageBook,
  coStorageGroups,
  type StoredHazard,
} from "./co-storage.ts";
export { type OrderFile, readOrderFile } from "./orders/order-file.ts";
export { type OrderGoods, ordersOf } from "./orders/orders-of.ts";
export { type HazardFault, type Hazards, judgeHazards } from "./rules.ts";
export {
  AddSkuInput,
  type Battery,
  BatterySchema,
  MAX_SKU_ROWS,
  SkuFileInput,
} from "./skus/schema.ts";
export { parseSkuFile, type SkuFile } from "./skus/sku-file.ts";
export { type SkuProfile, skuProfile, skuProfileOf } from "./skus/sku-profile.ts";
export { storedHazardOf } from "./stored-hazard.ts";
