import {
  type MonthlyFlow,
  monthlyFlow,
  peakVolumeM3,
  type SpaceUnit,
  spaceOf,
} from "../../exchange/engine/cost.ts";
import type { Sku } from "./readings.ts";

const MM3_PER_M3 = 1e9;

/** How goods turn over, unless a request says otherwise: as the exchange itself assumes. */
export const USUAL_TURNOVER = { fillFactor: 0.75, replenishmentDays: 30, safetyDays: 7 } as const;
export type TurnoverOfGoods = { readonly [Key in keyof typeof USUAL_TURNOVER]: number };

/** What flows in a month, summed up as the exchange does. */
export function flowOf(skus: readonly Sku[]): MonthlyFlow {
  return monthlyFlow(
    skus.map((sku) => ({
      unitsPerMonth: sku.monthlyUnits,
      volumeM3: (sku.lengthMm * sku.widthMm * sku.heightMm) / MM3_PER_M3,
      weightKg: sku.weightG / 1_000,
      unitsPerLine: sku.unitsPerLine,
      linesPerOrder: sku.linesPerOrder,
    })),
  );
}

/** The most volume that lies in a warehouse at once. */
export function peakM3(skus: readonly Sku[], turnover: TurnoverOfGoods): number {
  return peakVolumeM3(flowOf(skus), { ...turnover, days: 1 });
}

/** Space that goods take at their peak: whole pallet positions, or m³ to the hundredth. */
export function spaceAtPeak(
  skus: readonly Sku[],
  unit: Extract<SpaceUnit, "pallet" | "m3">,
  turnover: TurnoverOfGoods,
): number {
  const space = spaceOf(peakM3(skus, turnover), unit, turnover.fillFactor);
  return unit === "pallet" ? Math.max(1, Math.ceil(space)) : Math.ceil(space * 100) / 100;
}
