import { useId } from "react";
import { useTranslation } from "react-i18next";
import { daysOf, useFormats } from "../words/formats.ts";
import styles from "./find.module.css";

interface Run {
  readonly from: string;
  readonly until: string;
  readonly free: number;
}

const WIDTH = 720;
const HEIGHT = 180;
const LEFT = 44;
const BOTTOM = 20;
const TICKS = 4;

/** What is free day by day as a step chart, and the same in a table for those who hear it. */
export function FreeCalendar(props: { readonly runs: readonly Run[]; readonly unit: string }) {
  const { t } = useTranslation(["find", "frame"]);
  const formats = useFormats();
  const titleId = useId();
  const { runs } = props;
  const first = runs.at(0);
  const last = runs.at(-1);
  if (!first || !last) return null;
  const span = { from: first.from, until: last.until };
  const days = daysOf(span);
  const most = Math.max(1, ...runs.map(({ free }) => free));
  const x = (date: string) =>
    LEFT + (daysOf({ from: span.from, until: date }) / days) * (WIDTH - LEFT);
  const y = (free: number) => 8 + (1 - free / most) * (HEIGHT - BOTTOM - 8);
  const top = runs
    .map(({ from, until, free }, i) => {
      const [start, end, level] = [x(from), x(until), y(free)].map((value) => value.toFixed(1));
      return `${i === 0 ? "M" : "L"}${start} ${level}H${end}`;
    })
    .join("");
  const marks = Array.from({ length: TICKS + 1 }, (_, i) => Math.round((most * i) / TICKS));
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.calendar}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={titleId}
      >
        <title id={titleId}>
          {t("availabilityOf", { from: formats.date(span.from), until: formats.date(span.until) })}
        </title>
        {[...new Set(marks)].map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH} y1={y(mark)} y2={y(mark)} stroke="var(--hairline)" />
            <text x={LEFT - 6} y={y(mark) + 4} textAnchor="end" fontSize="11" fill="var(--ink-3)">
              {formats.number(mark)}
            </text>
          </g>
        ))}
        <path d={`${top}V${y(0)}H${LEFT}Z`} fill="var(--category-1)" fillOpacity="0.16" />
        <path d={top} fill="none" stroke="var(--category-1)" strokeWidth="2" />
        <text x={LEFT} y={HEIGHT - 4} fontSize="11" fill="var(--ink-3)">
          {formats.date(span.from)}
        </text>
        <text x={WIDTH} y={HEIGHT - 4} textAnchor="end" fontSize="11" fill="var(--ink-3)">
          {formats.date(span.until)}
        </text>
      </svg>
      <details className={styles.more}>
        <summary>{t("frame:list")}</summary>
        <table className={styles.runs}>
          <thead>
            <tr>
              <th scope="col">{t("frame:from")}</th>
              <th scope="col">{t("frame:until")}</th>
              <th scope="col" className="number">
                {t("freeQuantity")} {props.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ from, until, free }) => (
              <tr key={from}>
                <td>{formats.date(from)}</td>
                <td>{formats.date(until)}</td>
                <td className="number">{formats.number(free)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
