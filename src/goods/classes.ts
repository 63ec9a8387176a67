import { z } from "@hono/zod-openapi";

/** How goods must be kept. A place of one class takes goods of that class. */
export const STORAGE_CLASSES = [
  "ambient",
  "conditioned",
  "chilled",
  "frozen",
  "deep-frozen",
  "hazardous",
  "high-value",
  "hanging",
  "oversize",
  "outdoor",
  "bonded",
] as const;
export type StorageClass = (typeof STORAGE_CLASSES)[number];
export const StorageClassSchema = z.enum(STORAGE_CLASSES).openapi("StorageClass");

/**
 * Classes and divisions of dangerous goods.
 *
 * Source: UN Recommendations on the Transport of Dangerous Goods, Model Regulations, part 2.
 */
export const DANGEROUS_GOODS_CLASSES = [
  "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3",
  "4.1", "4.2", "4.3", "5.1", "5.2", "6.1", "6.2", "7", "8", "9",
] as const; // biome-ignore format: a list of classes
export type DangerousGoodsClass = (typeof DANGEROUS_GOODS_CLASSES)[number];
export const DangerousGoodsClassSchema = z
  .enum(DANGEROUS_GOODS_CLASSES)
  .openapi("DangerousGoodsClass");

/** What a warehouse does with goods besides keeping them. */
export const SERVICES = [
  "fba-prep",
  "returns",
  "labelling",
  "kitting",
  "cross-dock",
  "palletising",
  "inspection",
  "photography",
  "forwarding",
  "disposal",
] as const;
export type Service = (typeof SERVICES)[number];
export const ServiceSchema = z.enum(SERVICES).openapi("Service");
