import { type SkuProfile, type StorageClass, skuProfileOf } from "../../goods/index.ts";
import { type PickMix, pickMixOf } from "../../layout/index.ts";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { invalid, notFound } from "../../platform/errors.ts";
import { fromEdgeId } from "../../platform/ids.ts";
import { type CostSku, type MonthlyFlow, monthlyFlow } from "../engine/cost.ts";

const MM3_PER_M3 = 1e9;

/** Goods as the match sees them: what they need and what flows in a month. */
export interface GoodsProfile {
  readonly storageClass: StorageClass;
  /** Of dangerous goods, each once. */
  readonly dangerousGoodsClasses: readonly string[];
  readonly heaviestUnitG: number;
  readonly flow: MonthlyFlow;
  /** How the lines are spread over the SKUs. */
  readonly mix: PickMix;
}

/** What a profile is made of, wherever the SKUs come from. */
export type ProfiledSku = Pick<
  SkuProfile,
  | "storageClass"
  | "dangerousGoodsClass"
  | "weightG"
  | "lengthMm"
  | "widthMm"
  | "heightMm"
  | "monthlyUnits"
  | "unitsPerLine"
  | "linesPerOrder"
>;

/**
 * Sums SKUs up.
 *
 * @throws AppError `invalid` at `pointer` if there are none, none sells, or they need places of
 *   several storage classes
 */
export function profileOf(skus: readonly ProfiledSku[], pointer: string): GoodsProfile {
  const classes = [...new Set(skus.map((sku) => sku.storageClass))];
  const [storageClass] = classes;
  if (storageClass === undefined) {
    throw invalid(pointer, "no_skus", "There are no SKUs: upload some, or name them.");
  }
  if (classes.length > 1) {
    const detail = `These SKUs need ${classes.join(" and ")} space; ask for each apart by skuIds.`;
    throw invalid(pointer, "several_storage_classes", detail, { classes });
  }
  const flow = monthlyFlow(skus.map(toCostSku));
  if (flow.units === 0) {
    throw invalid(pointer, "no_turnover", "None of these SKUs has monthlyUnits above 0.");
  }
  const dangerous = skus.flatMap(({ dangerousGoodsClass }) => dangerousGoodsClass ?? []);
  return {
    storageClass,
    dangerousGoodsClasses: [...new Set(dangerous)].sort(),
    heaviestUnitG: skus.reduce((most, sku) => Math.max(most, sku.weightG), 0),
    flow,
    mix: pickMixOf(
      skus.map(({ monthlyUnits, unitsPerLine }) => monthlyUnits / unitsPerLine),
      flow.lines / flow.orders,
    ),
  };
}

function toCostSku(sku: ProfiledSku): CostSku {
  return {
    unitsPerMonth: sku.monthlyUnits,
    volumeM3: (sku.lengthMm * sku.widthMm * sku.heightMm) / MM3_PER_M3,
    weightKg: sku.weightG / 1_000,
    unitsPerLine: sku.unitsPerLine,
    linesPerOrder: sku.linesPerOrder,
  };
}

/** The profile of the SKUs a request names, or of all its organisation has: as a rule the caller. */
export async function profileOfRequest(
  ctx: Context,
  skuIds: readonly string[] | null,
  organisationId = actingOrganisation(ctx),
): Promise<GoodsProfile> {
  const ids = skuIds?.map((id) => fromEdgeId("sku", id));
  if (ids?.includes(undefined)) throw notFound();
  const wanted = ids === undefined ? { all: true as const } : { skuIds: ids as string[] };
  return profileOf(await skuProfileOf(ctx, organisationId, wanted), "/skuIds");
}
