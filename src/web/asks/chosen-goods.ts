import { useMemo } from "react";
import type { Sku } from "../goods/readings.ts";
import { useSkus } from "../goods/use-skus.ts";
import type { AskDraft } from "./ask-draft.ts";

export interface ChosenGoods {
  readonly all: readonly Sku[];
  readonly chosen: readonly Sku[];
  readonly storageClasses: readonly Sku["storageClass"][];
  /** Whether every SKU has been read: figures are then those of all. */
  readonly isWhole: boolean;
  /** What to send; absent for all SKUs, as they will be when matches are asked for. */
  readonly skuIds: readonly string[] | undefined;
}

/** The SKUs that a draft is about. */
export function useChosenGoods({ goods, skuIds }: AskDraft) {
  const skus = useSkus();
  const { data: all, hasNextPage } = skus;
  const chosenGoods = useMemo((): ChosenGoods | undefined => {
    if (!all) return undefined;
    const picked = new Set(skuIds);
    const isChosen = (sku: Sku) =>
      goods === "all" || (goods === "chosen" ? picked.has(sku.id) : sku.storageClass === goods);
    const chosen = all.filter(isChosen);
    return {
      all,
      chosen,
      storageClasses: [...new Set(all.map(({ storageClass }) => storageClass))].sort(),
      isWhole: !hasNextPage,
      skuIds: goods === "all" ? undefined : chosen.map(({ id }) => id),
    };
  }, [all, goods, skuIds, hasNextPage]);
  return { skus, goods: chosenGoods };
}
