import type { DangerousGoodsClass } from "./classes.ts";
import type { StoredHazard } from "./co-storage.ts";

/**
 * UN numbers none of whose entries has a subsidiary hazard: batteries, and the everyday goods of
 * class 3 and 9.
 *
 * Source: the dangerous goods list of the UN Model Regulations, column 4, and 49 CFR 172.101.
 */
const WITHOUT_SUBSIDIARY = new Set(
  `
  1090 1133 1139 1145 1170 1173 1193 1197 1202 1203 1210 1219 1223 1245 1263 1266 1268 1272 1287
  1306 1307 1863 1866 1987 1993 2319 3065 3269 3295
  1845 2211 2807 3072 3077 3082 3090 3091 3166 3171 3268 3363 3480 3481 3530 3536 3551 3552 3556
  3557 3558
  `
    .trim()
    .split(/\s+/)
    .map((number) => `UN${number}`),
);

/** What is known of goods that are kept as SKUs; the rest is "not known", never "no". */
export function storedHazardOf(sku: {
  readonly unNumber: string | null;
  readonly dangerousGoodsClass: DangerousGoodsClass | null;
}): StoredHazard {
  const isPlain = sku.unNumber !== null && WITHOUT_SUBSIDIARY.has(sku.unNumber);
  return {
    dangerousGoodsClass: sku.dangerousGoodsClass,
    subsidiaryClasses: isPlain ? [] : null,
    state: null,
    packingGroup: null,
    hazardZone: null,
  };
}
