import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { spanOf } from "./clock.ts";
import type { PlanResult } from "./readings.ts";
import styles from "./what-ifs.module.css";

interface Line {
  readonly name: string;
  readonly of: (result: PlanResult) => number;
  readonly show: (value: number) => string;
  /** Whether less is better; neither for what is only told. */
  readonly isLessBetter?: boolean;
}

function useLines(result: PlanResult): readonly Line[] {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { currency } = result.totals.cost.total;
  const money = (amountMinor: number) => formats.money({ amountMinor, currency });
  return [
    {
      name: t("cost"),
      of: ({ totals }) => totals.cost.total.amountMinor,
      show: money,
      isLessBetter: true,
    },
    {
      name: t("served"),
      of: ({ totals }) => totals.servedCount,
      show: formats.number,
      isLessBetter: false,
    },
    { name: t("vehiclesUsed"), of: ({ routes }) => routes.length, show: formats.number },
    {
      name: t("distance"),
      of: ({ totals }) => totals.distanceKm,
      show: (km) => formats.kilometres(km, 1),
      isLessBetter: true,
    },
    { name: t("driveS"), of: ({ totals }) => totals.driveS, show: spanOf, isLessBetter: true },
    { name: t("waitS"), of: ({ totals }) => totals.waitS, show: spanOf, isLessBetter: true },
    { name: t("lateness"), of: ({ totals }) => totals.lateS, show: spanOf, isLessBetter: true },
    { name: t("dutyS"), of: ({ totals }) => totals.dutyS, show: spanOf, isLessBetter: true },
    { name: t("gap"), of: ({ gapShare }) => gapShare, show: (gap) => `≤ ${formats.percent(gap)}` },
  ];
}

function verdictOf(change: number, isLessBetter: boolean | undefined) {
  if (change === 0 || isLessBetter === undefined) return undefined;
  return change < 0 === isLessBetter ? "better" : "worse";
}

/** Two plans of one day side by side, line by line. */
export function Comparison(props: { readonly own: PlanResult; readonly other: PlanResult }) {
  const { t } = useTranslation("delivery");
  const lines = useLines(props.own);
  const signed = (change: number, show: (value: number) => string) =>
    change === 0 ? "–" : `${change > 0 ? "+" : "−"}${show(Math.abs(change)).replace("≤ ", "")}`;
  return (
    <table className={styles.comparison} aria-label={t("comparison")}>
      <thead>
        <tr>
          <th scope="col">{t("figure")}</th>
          <th scope="col" className="number">
            {t("asPlanned")}
          </th>
          <th scope="col" className="number">
            {t("whatIf")}
          </th>
          <th scope="col" className="number">
            {t("difference")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, of, show, isLessBetter }) => {
          const [own, other] = [of(props.own), of(props.other)];
          return (
            <tr key={name} data-verdict={verdictOf(other - own, isLessBetter)}>
              <th scope="row">{name}</th>
              <td className="number">{show(own)}</td>
              <td className="number">{show(other)}</td>
              <td className="number">{signed(other - own, show)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
