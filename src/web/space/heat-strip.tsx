import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { viridis } from "../../layout/engine/viridis.ts";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./occupancy.module.css";
import type { Measure } from "./search.ts";
import { useMonthName } from "./use-month-name.ts";
import type { PoolRow } from "./use-occupancy.ts";
import { type MeanUse, meanUse, shareOf, type Week } from "./weekly-use.ts";

/** Black or white, whichever stands out more from a colour. */
function inkOn(colour: string): string {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return light > 0.179 ? "#000000" : "#ffffff";
}

function HeatCell(props: { readonly use: MeanUse; readonly week: Week; readonly show: Measure }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const { use, week, show } = props;
  const share = shareOf(use, show);
  const told = t("weekTold", {
    period: formats.period(week),
    offered: formats.number(use.offered),
    leased: formats.number(use.leased),
    held: formats.number(use.held),
    free: formats.number(use.free),
  });
  if (share === undefined) return <td title={told}>·</td>;
  const background = viridis(share);
  return (
    <td title={told} style={{ background, color: inkOn(background) }}>
      {formats.number(share * 100)}
    </td>
  );
}

/** Weeks under the month in which they begin. */
function monthSpans(weeks: readonly Week[]): { month: string; count: number }[] {
  const spans: { month: string; count: number }[] = [];
  for (const { from } of weeks) {
    const month = `${from.slice(0, 7)}-01`;
    const last = spans.at(-1);
    if (last?.month === month) last.count++;
    else spans.push({ month, count: 1 });
  }
  return spans;
}

function Row(props: { readonly row: PoolRow; readonly weeks: readonly Week[]; show: Measure }) {
  const { t } = useTranslation(["space", "terms", "frame"]);
  const { pool, warehouse, runs } = props.row;
  const uses = useMemo(
    () => runs && props.weeks.map((week) => meanUse(runs, week)),
    [runs, props.weeks],
  );
  return (
    <tr>
      <th scope="row">
        <TextLink to="/space/pools/$poolId" params={{ poolId: pool.id }} size="xs">
          {warehouse?.name} · {pool.zone}
        </TextLink>{" "}
        <small>{t(`terms:unit/${pool.unit}`)}</small>
      </th>
      {uses ? (
        props.weeks.map((week, i) => (
          <HeatCell key={week.from} use={uses[i]!} week={week} show={props.show} />
        ))
      ) : (
        <td colSpan={props.weeks.length}>{t("frame:loading")}</td>
      )}
    </tr>
  );
}

/** How full each pool is, week by week, in percent of what it offers. */
export function HeatStrip(props: {
  readonly rows: readonly PoolRow[];
  readonly weeks: readonly Week[];
  readonly show: Measure;
}) {
  const { t } = useTranslation("space");
  const monthName = useMonthName();
  const { rows, weeks, show } = props;
  const label = t("heatLabel", { measure: t(`measure/${show}`) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.scroller} tabIndex={0} aria-label={label}>
      <table className={styles.heat} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t("pool")}
            </th>
            {monthSpans(weeks).map(({ month, count }) => (
              <th key={month} scope="colgroup" colSpan={count}>
                {monthName(month)}
              </th>
            ))}
          </tr>
          <tr>
            {weeks.map(({ from }) => (
              <th key={from} scope="col">
                {Number(from.slice(8))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.pool.id} row={row} weeks={weeks} show={show} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the colours stand for. */
export function HeatLegend() {
  const { t } = useTranslation("space");
  return (
    <div className={styles.legend}>
      <span>0 %</span>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <i key={share} style={{ background: viridis(share) }} aria-hidden="true" />
      ))}
      <span>100 %</span>
      <span>{t("noCapacityKey")}</span>
    </div>
  );
}
