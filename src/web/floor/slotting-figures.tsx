import { useTranslation } from "react-i18next";
import { type Figure, Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import type { SlottingResult } from "./readings.ts";

const MM_PER_M = 1_000;

/** Metres before and after, and how near they are to the least there can be. */
function useWalkFigures(result: SlottingResult): Figure[] {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { before, after, random, lowerBoundM, gapShare, orderCount, leftOutLineCount } = result;
  const metres = (value: number) => formats.metres(value, 1);
  const total = (value: number) => formats.metres(value);
  const boundOf = (m: number) =>
    leftOutLineCount === 0 && orderCount > 0 ? metres(m / orderCount) : total(m);
  return [
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
    ...(random
      ? [
          {
            name: t("underRandom"),
            value: formats.percent(random.savedShare),
            source: t("underRandomMeaning", {
              metres: metres(random.perOrderM),
              count: random.seeds.length,
            }),
          },
        ]
      : []),
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
  ];
}

/** Minutes, and what they and the metres stand on. */
function useWorkFigures(result: SlottingResult): Figure[] {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { before, after, terms, policy, trials, mostAisleShare, leftOutLineCount } = result;
  const number = (value: number | null, digits: number) =>
    value === null ? "–" : formats.number(value, digits);
  const share = (value: number | null) => (value === null ? "–" : formats.percent(value));
  const tried = trials.map((trial) =>
    t("trialOf", {
      policy: t(`policy/${trial.policy}`),
      metres: formats.metres(trial.perOrderM, 1),
    }),
  );
  return [
    {
      name: t("minutesPerOrder"),
      value: `${number(before.minutesPerOrder, 1)} → ${number(after.minutesPerOrder, 1)}`,
      source: t("minutesMeaning", {
        speed: formats.number(terms.walkMmPerS / MM_PER_M, 1),
        tour: terms.tourS,
        search: terms.searchS,
        pick: terms.pickS,
        reach: terms.reachS,
      }),
    },
    {
      name: t("goldenZone"),
      value: `${share(before.goldenShare)} → ${share(after.goldenShare)}`,
      source: t("goldenMeaning", {
        from: formats.number(terms.goldenFromMm),
        to: formats.number(terms.goldenToMm),
      }),
    },
    {
      name: t("sShapePerOrder"),
      value: `${number(before.sShapePerOrderM, 1)} → ${number(after.sShapePerOrderM, 1)} m`,
      source: t("sShapeMeaning"),
    },
    { name: t("fullestAisle"), value: share(mostAisleShare), source: t("fullestAisleMeaning") },
    ...(policy
      ? [
          {
            name: t("policyChosen"),
            value: t(`policy/${policy}`),
            source:
              tried.length > 0
                ? t("policyMeaning", { trials: tried.join(", ") })
                : t("policyAsked"),
          },
        ]
      : []),
    {
      name: t("ordersAndLines"),
      value: `${formats.number(result.orderCount)} · ${formats.number(result.lineCount)}`,
      source: t("linesMeaning", {
        count: leftOutLineCount,
        lines: formats.number(leftOutLineCount),
      }),
    },
  ];
}

/** What the slotting saves, how near it is to the best there is, and on what this stands. */
export function SlottingFigures({ result }: { readonly result: SlottingResult }) {
  const { t } = useTranslation("floor");
  const walk = useWalkFigures(result);
  const work = useWorkFigures(result);
  return (
    <>
      <Figures of={[...walk, ...work]} />
      {result.unminded.length > 0 && (
        <p className={styles.hint}>
          {t("unminded", { rules: result.unminded.map((rule) => t(`rule/${rule}`)).join(", ") })}
        </p>
      )}
    </>
  );
}
