import type { GoodsFiles } from "./goods-files.ts";

export interface SlottingDraft {
  readonly source: "goods" | "inline";
  /** Empty: all of them. */
  readonly zone: string;
  readonly since: string;
  readonly orderLimit: number;
  readonly seconds: number;
  readonly seed: number;
  /** Empty: those of the warehouse's country. */
  readonly ruleBook: "" | (typeof RULE_BOOKS)[number];
  /** In percent; undefined: any. */
  readonly mostAisleShare: number | undefined;
}

/** As the exchange names them. */
export const RULE_BOOKS = ["us-49-cfr-177.848", "none"] as const;

/** The draft as the exchange takes it; undefined while a file is missing. */
export function inputOf(floorPlanId: string, draft: SlottingDraft, files: GoodsFiles) {
  const { source, zone, since, orderLimit, seconds, seed, ruleBook, mostAisleShare } = draft;
  const { skus, orders, currentSlots } = files;
  const shared = {
    floorPlanId,
    seconds,
    seed,
    ...(zone && { zone }),
    ...(ruleBook && { ruleBook }),
    ...(mostAisleShare !== undefined && { mostAisleShare: mostAisleShare / 100 }),
    ...(currentSlots && { currentSlots: { ...currentSlots.slotOf } }),
  };
  if (source === "goods") {
    return { ...shared, source, orderLimit, ...(since && { since }) };
  }
  if (!skus || !orders) return undefined;
  return {
    ...shared,
    source,
    skus: skus.skus.map((sku) => ({ ...sku })),
    orders: orders.orders.map(({ lines, ...order }) => ({ ...order, lines: [...lines] })),
  };
}
