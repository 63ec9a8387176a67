import { useTranslation } from "react-i18next";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import type { SlottingResult } from "./readings.ts";

/** What the slotting saves, how near it is to the best there is, and on what this stands. */
export function SlottingFigures({ result }: { readonly result: SlottingResult }) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { before, after, lowerBoundM, gapShare, orderCount, leftOutLineCount } = result;
  const metres = (value: number) => formats.metres(value, 1);
  const total = (value: number) => formats.metres(value);
  const boundOf = (m: number) =>
    leftOutLineCount === 0 && orderCount > 0 ? metres(m / orderCount) : total(m);
  const figures = [
    {
      name: t("beforePerOrder"),
      value: metres(before.optimalPerOrderM),
      source: t(`baseline/${result.baseline}`, { total: total(before.optimalM) }),
    },
    {
      name: t("afterPerOrder"),
      value: metres(after.optimalPerOrderM),
      source: t("afterMeaning", { total: total(after.optimalM) }),
    },
    { name: t("saved"), value: formats.percent(result.savedShare), source: t("savedMeaning") },
    {
      name: t(leftOutLineCount === 0 ? "boundPerOrder" : "boundInAll"),
      value: lowerBoundM === null ? "–" : boundOf(lowerBoundM),
      source: t("boundMeaning"),
    },
    {
      name: t("gap"),
      value: gapShare === null ? "–" : `≤ ${formats.percent(gapShare)}`,
      source: t("gapMeaning"),
    },
    {
      name: t("sShapePerOrder"),
      value: `${formats.number(before.sShapePerOrderM, 1)} → ${metres(after.sShapePerOrderM)}`,
      source: t("sShapeMeaning"),
    },
    {
      name: t("ordersAndLines"),
      value: `${formats.number(orderCount)} · ${formats.number(result.lineCount)}`,
      source: t("linesMeaning", {
        count: leftOutLineCount,
        lines: formats.number(leftOutLineCount),
      }),
    },
  ];
  return <Figures of={figures} />;
}
