import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { daysOf, useFormats } from "../words/formats.ts";
import { FreeRuns, type Run } from "./free-runs.tsx";
import styles from "./listing.module.css";

const HEIGHT = 188;
const LEFT = 48;
const TOP = 8;
const BOTTOM = 20;
const TICKS = 4;
const LEAST_MONTH_PX = 76;

interface Dates {
  readonly from: string;
  readonly until: string;
}

/** The first days of the months within a span of days, no more than have room for their names. */
function monthsOf({ from, until }: Dates, most: number): string[] {
  const months: string[] = [];
  let [year, month] = from.split("-").map(Number) as [number, number];
  for (;;) {
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
    const first = `${year}-${String(month).padStart(2, "0")}-01`;
    if (first >= until) break;
    months.push(first);
  }
  const every = Math.max(1, Math.ceil(months.length / Math.max(1, most)));
  return months.filter((_, i) => i % every === 0);
}

function marksOf(most: number): number[] {
  return [...new Set(Array.from({ length: TICKS + 1 }, (_, i) => Math.round((most * i) / TICKS)))];
}

function Steps(props: {
  readonly runs: readonly Run[];
  readonly span: Dates;
  readonly booked: Dates | undefined;
  readonly width: number;
  readonly unit: string;
}) {
  const formats = useFormats();
  const { runs, span, booked, width } = props;
  const most = Math.max(1, ...runs.map(({ free }) => free));
  const days = daysOf(span);
  const room = width - LEFT;
  const x = (date: string) => LEFT + (daysOf({ from: span.from, until: date }) / days) * room;
  const y = (free: number) => TOP + (1 - free / most) * (HEIGHT - BOTTOM - TOP);
  const top = runs
    .map(({ from, until, free }, i) => {
      const [start, end, level] = [x(from), x(until), y(free)].map((value) => value.toFixed(1));
      return `${i === 0 ? "M" : "L"}${start} ${level}H${end}`;
    })
    .join("");
  return (
    <>
      {marksOf(most).map((mark) => (
        <g key={mark}>
          <line x1={LEFT} x2={width} y1={y(mark)} y2={y(mark)} stroke="var(--hairline)" />
          <text x={LEFT - 6} y={y(mark) + 4} textAnchor="end">
            {formats.number(mark)}
          </text>
        </g>
      ))}
      {monthsOf(span, room / LEAST_MONTH_PX).map((first) => (
        <g key={first}>
          <line x1={x(first)} x2={x(first)} y1={TOP} y2={y(0)} stroke="var(--hairline)" />
          <text x={x(first)} y={HEIGHT - 5} textAnchor={x(first) > width - 60 ? "end" : "start"}>
            {formats.month(first)}
          </text>
        </g>
      ))}
      <path d={`${top}V${y(0)}H${LEFT}Z`} fill="var(--category-1)" fillOpacity="0.16" />
      <path d={top} fill="none" stroke="var(--category-1)" strokeWidth="2" />
      {booked && booked.from >= span.from && booked.until <= span.until && (
        <path
          d={`M${x(booked.from)} ${y(0)}H${x(booked.until)}`}
          stroke="var(--accent)"
          strokeWidth="4"
        />
      )}
      {runs.map(({ from, until, free }) => (
        <rect key={from} x={x(from)} y={TOP} width={x(until) - x(from)} height={HEIGHT - BOTTOM}>
          <title>{`${formats.period({ from, until })}: ${formats.number(free)} ${props.unit}`}</title>
        </rect>
      ))}
    </>
  );
}

/** What is free day by day as a step chart, and the same in a table for those who hear it. */
export function FreeCalendar(props: {
  readonly runs: readonly Run[];
  readonly unit: string;
  /** The days about to be booked, underlined. */
  readonly booked: Dates | undefined;
}) {
  const { t } = useTranslation(["find", "frame"]);
  const formats = useFormats();
  const titleId = useId();
  const { ref, width } = useElementSize<HTMLElement>();
  const { runs, unit } = props;
  const first = runs.at(0);
  const last = runs.at(-1);
  if (!first || !last) return <p>{t("noDaysLeft")}</p>;
  const span = { from: first.from, until: last.until };
  return (
    <figure className={styles.calendar} ref={ref}>
      <figcaption className="dim">{t("freeIn", { unit })}</figcaption>
      <svg width={width} height={HEIGHT} role="img" aria-labelledby={titleId}>
        <title id={titleId}>
          {t("availabilityOf", { from: formats.date(span.from), until: formats.date(span.until) })}
        </title>
        {width > LEFT && (
          <Steps runs={runs} span={span} booked={props.booked} width={width} unit={unit} />
        )}
      </svg>
      <FreeRuns runs={runs} unit={unit} />
    </figure>
  );
}
