import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem.ts";
import { CostBar } from "../parts/cost-bar.tsx";
import { daysOf, useFormats } from "../words/formats.ts";
import styles from "./find.module.css";
import { type PriceTerms, usePrice } from "./prices.ts";
import { type Found, readingAvailability } from "./readings.ts";

interface Dates {
  readonly from: string;
  readonly until: string;
}

const WIDTH = 56;
const HEIGHT = 16;

/** The part of a listing's own period that is asked for. */
export function within(period: Dates, asked: Dates): Dates | undefined {
  const from = period.from > asked.from ? period.from : asked.from;
  const until = period.until < asked.until ? period.until : asked.until;
  return from < until ? { from, until } : undefined;
}

/** What is free over the days asked for, as a step line, with the least on any day. */
export function FreeCell({ listing, asked }: { readonly listing: Found; readonly asked: Dates }) {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const dates = within(listing.period, asked) ?? listing.period;
  const { data } = useQuery({
    ...readingAvailability(listing.id, dates.from, dates.until),
    staleTime: 5 * 60_000,
  });
  if (!data) return <span className={styles.pending} />;
  const most = Math.max(1, ...data.runs.map(({ free }) => free));
  const least = data.runs.reduce((low, { free }) => Math.min(low, free), most);
  const days = daysOf(dates);
  let x = 0;
  const steps = data.runs.map(({ from, until, free }) => {
    const y = HEIGHT - 1 - (free / most) * (HEIGHT - 2);
    const start = x;
    x += (daysOf({ from, until }) / days) * WIDTH;
    return `${start === 0 ? "M" : "L"}${start.toFixed(1)} ${y.toFixed(1)}H${x.toFixed(1)}`;
  });
  const quantity = formats.number(Math.max(0, least));
  const words = { quantity, unit: t(`terms:unit/${data.unit}`) };
  return (
    <span className={styles.free} title={t("freeHint", words)}>
      <svg width={WIDTH} height={HEIGHT} role="img" aria-label={t("freeHint", words)}>
        <path d={`${steps.join("")}V${HEIGHT}H0Z`} fill="var(--category-1)" fillOpacity="0.2" />
        <path d={steps.join("")} fill="none" stroke="var(--category-1)" strokeWidth="1.5" />
      </svg>
      <span className={styles.quantity}>{quantity}</span>
    </span>
  );
}

/** The rate it begins with; where the first days are free, until when. */
export function RateCell({ listing }: { readonly listing: Found }) {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const { rate, currency, basis, untilDay } = listing.headlineRate;
  const isFree = Number(rate) === 0 && untilDay !== null;
  return (
    <span title={t(`terms:basis/${basis}`)}>
      {isFree ? t("freeDays", { count: untilDay, currency }) : formats.rate(rate, currency)}
    </span>
  );
}

/** What my goods would cost there: the total, and its lines as a bar. */
export function MineCell(props: {
  readonly listing: Found;
  readonly terms: PriceTerms;
  /** The dearest one shown, so that all bars share one scale. */
  readonly scaleMinor: number;
}) {
  const { t } = useTranslation("find");
  const formats = useFormats();
  const { listing, terms } = props;
  const { data, error } = usePrice(listing.id, terms);
  if (error) {
    const isUnpriced = problemOf(error).faults.some(({ code }) => code === "no_exchange_rate");
    return <span className="dim">{isUnpriced ? t("notPriced") : "–"}</span>;
  }
  if (!data) return <span className={styles.pending} />;
  return (
    <span className={styles.mine}>
      <CostBar
        cost={data.cost}
        scaleMinor={Math.max(props.scaleMinor, data.cost.total.amountMinor)}
      />
      <span>{formats.money(data.cost.total, 0)}</span>
    </span>
  );
}
