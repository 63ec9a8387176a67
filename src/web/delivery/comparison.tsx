import { useTranslation } from "react-i18next";
import { majorOf, useFormats } from "../words/formats.ts";
import { spanOf } from "./clock.ts";
import type { Plan, PlanDifference, PlanResult } from "./readings.ts";
import { signed } from "./signed-text.ts";
import styles from "./what-ifs.module.css";

type Figures = PlanDifference["before"];

interface Line {
  readonly name: string;
  readonly unit?: string;
  readonly of: (figures: Figures) => number | null;
  readonly show: (value: number) => string;
  /** Whether less is better; absent for what is only told. */
  readonly isLessBetter?: boolean;
  /** Of stops: judged even where more are served, which always takes more of all else. */
  readonly isOfStops?: boolean;
}

function useLines({ currency }: Plan): readonly Line[] {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const digits = Math.max(0, -Math.log10(majorOf({ amountMinor: 1, currency })));
  const span = (key: "driveS" | "waitS" | "lateS" | "dutyS", name: string): Line => ({
    ...{ name, unit: t("hoursMinutes"), of: (figures) => figures[key], show: spanOf },
    isLessBetter: true,
  });
  const count = (key: "servedCount" | "unassignedCount", name: string): Line => ({
    ...{ name, of: (figures) => figures[key], show: formats.number },
    ...{ isLessBetter: key === "unassignedCount", isOfStops: true },
  });
  return [
    {
      ...{ name: t("cost"), unit: currency, isLessBetter: true },
      of: ({ cost }) => cost.amountMinor,
      show: (amountMinor) => formats.fixed(majorOf({ amountMinor, currency }), digits),
    },
    {
      ...{ name: t("distance"), unit: "km", isLessBetter: true },
      of: ({ distanceKm }) => distanceKm,
      show: (km) => formats.fixed(km, 1),
    },
    { name: t("vehiclesUsed"), of: ({ vehicleCount }) => vehicleCount, show: formats.number },
    count("servedCount", t("served")),
    count("unassignedCount", t("unassigned")),
    span("lateS", t("lateness")),
    span("driveS", t("driveS")),
    span("waitS", t("waitS")),
    span("dutyS", t("dutyS")),
    {
      ...{ name: t("emissions"), unit: "kg CO₂e", isLessBetter: true },
      of: ({ emissionsG }) => emissionsG,
      show: (grams) => formats.fixed(grams / 1_000, 1),
    },
  ];
}

function verdictOf(change: number, isLessBetter: boolean | undefined) {
  if (change === 0 || isLessBetter === undefined) return undefined;
  return change < 0 === isLessBetter ? "better" : "worse";
}

function Row({ line, difference }: { readonly line: Line; readonly difference: PlanDifference }) {
  const { name, unit, of, show, isLessBetter, isOfStops } = line;
  const told = [difference.before, difference.after].map((figures) => of(figures));
  const change = of(difference.change);
  const isJudged = isOfStops || difference.change.servedCount === 0;
  return (
    <tr data-verdict={isJudged ? verdictOf(change ?? 0, isLessBetter) : undefined}>
      <th scope="row">
        {name} {unit && <small>{unit}</small>}
      </th>
      {told.map((value, i) => (
        <td key={i === 0 ? "before" : "after"} className="number">
          {value === null ? "–" : show(value)}
        </td>
      ))}
      <td className="number">{change === null ? "–" : signed(change, show)}</td>
    </tr>
  );
}

/** Two plans of one day side by side, line by line, the difference with its sign. */
export function Comparison(props: {
  readonly plan: Plan;
  readonly own: PlanResult;
  readonly other: PlanResult;
  readonly difference: PlanDifference;
}) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const lines = useLines(props.plan);
  return (
    <table className={styles.comparison} aria-label={t("comparison")}>
      <thead>
        <tr>
          <th scope="col">{t("figure")}</th>
          {(["asPlanned", "whatIf", "difference"] as const).map((key) => (
            <th key={key} scope="col" className="number">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.name} line={line} difference={props.difference} />
        ))}
        <tr>
          <th scope="row">{t("gap")}</th>
          {[props.own, props.other].map(({ gapShare }, i) => (
            <td key={i === 0 ? "before" : "after"} className="number">
              ≤ {formats.percent(gapShare)}
            </td>
          ))}
          <td />
        </tr>
      </tbody>
      {props.difference.change.servedCount !== 0 && <caption>{t("unlikeStops")}</caption>}
    </table>
  );
}
