import type { GoodsFiles } from "./goods-files.ts";

export interface SlottingDraft {
  readonly source: "goods" | "inline";
  /** Empty: all of them. */
  readonly zone: string;
  readonly since: string;
  readonly orderLimit: number;
  readonly seconds: number;
  readonly seed: number;
}

/** The draft as the exchange takes it; undefined while a file is missing. */
export function inputOf(floorPlanId: string, draft: SlottingDraft, files: GoodsFiles) {
  const { source, zone, since, orderLimit, seconds, seed } = draft;
  const { skus, orders, currentSlots } = files;
  const shared = {
    floorPlanId,
    seconds,
    seed,
    ...(zone && { zone }),
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
    orders: orders.orders.map(({ reference, lines }) => ({ reference, lines: [...lines] })),
  };
}
