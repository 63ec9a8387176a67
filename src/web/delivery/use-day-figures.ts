import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Figure } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import type { Day } from "./day.ts";
import type { PlanResult } from "./readings.ts";

const METHODS = ["spanning-tree", "cheapest-arrival", "radial", "none"] as const;

/** The day in a line: what it costs, serves and drives, and how far from the best it can be. */
export function useDayFigures(day: Day): readonly Figure[] {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { plan, result } = day;
  const { totals, baseline, bound, roads } = result;
  const { total, fixed, distance, time } = totals.cost;
  const method = METHODS.find((each) => each === bound.method) ?? "none";
  const emissions = totals.emissions;
  return [
    {
      name: t("cost"),
      value: formats.money(total),
      source: t("costParts", {
        fixed: formats.money(fixed),
        distance: formats.money(distance),
        time: formats.money(time),
      }),
    },
    {
      name: t("served"),
      value: `${formats.number(totals.servedCount)} / ${formats.number(plan.stopCount)}`,
    },
    {
      name: t("vehiclesUsed"),
      value: `${formats.number(result.routes.length)} / ${formats.number(plan.vehicleCount)}`,
    },
    {
      name: t("distance"),
      value: formats.kilometres(totals.distanceKm, 1),
      source: t("roadsNote", {
        network: roads.network,
        road: formats.number(roads.roadPairCount),
        estimated: formats.number(roads.estimatedPairCount),
        unreachable: formats.number(roads.unreachablePairCount),
      }),
    },
    {
      name: t("gap"),
      value: `≤ ${formats.percent(result.gapShare)}`,
      source: t("gapNote", {
        bound: formats.money(bound.cost),
        method: t(`method/${method}`),
        iterations: formats.number(result.iterationCount),
        seed: result.seed,
      }),
    },
    ...(emissions
      ? [
          {
            name: t("emissions"),
            value: t("kgCo2e", { kg: formats.number(emissions.totalG / 1_000, 1) }),
            source: t("emissionsNote", {
              direct: formats.number(emissions.directG / 1_000, 1),
              empty: formats.number(emissions.emptyG / 1_000, 1),
            }),
          },
        ]
      : []),
    ...(baseline ? [savedOf(t, formats, result.totals, baseline)] : []),
  ];
}

/** What the plan saves against driving to the nearest stop next, where that serves as many. */
function savedOf(
  t: TFunction<"delivery">,
  formats: ReturnType<typeof useFormats>,
  totals: PlanResult["totals"],
  baseline: NonNullable<PlanResult["baseline"]>,
): Figure {
  const { total } = totals.cost;
  const savedMinor = baseline.cost.amountMinor - total.amountMinor;
  const saved = formats.money({ ...total, amountMinor: savedMinor });
  const isComparable = baseline.servedCount === totals.servedCount;
  return {
    name: t("saved"),
    value: isComparable
      ? `${saved} (${formats.percent(savedMinor / Math.max(1, baseline.cost.amountMinor))})`
      : t("baselineServes", { count: baseline.servedCount }),
    source: t("baselineNote", {
      cost: formats.money(baseline.cost),
      count: baseline.servedCount,
    }),
  };
}
