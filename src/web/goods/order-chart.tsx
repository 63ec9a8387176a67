import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { daysLater, daysOf, useFormats } from "../words/formats.ts";
import styles from "./goods.module.css";
import type { OrderSummary } from "./readings.ts";

const WIDTH = 720;
const HEIGHT = 120;
/** Beyond these, bars for days are thinner than can be pointed at. */
const MOST_DAYS = 120;

interface Bar {
  readonly from: string;
  readonly until: string;
  readonly orders: number;
  readonly units: number;
}

/** Bars of one day or seven from the first day to the last, those without orders included. */
function barsOf(days: OrderSummary["days"], lengthDays: number): readonly Bar[] {
  const [first, last] = [days.at(-1)?.day, days.at(0)?.day];
  if (!first || !last) return [];
  const count = Math.floor(daysOf({ from: first, until: last }) / lengthDays) + 1;
  const bars = Array.from({ length: count }, (_, i) => ({
    from: daysLater(first, i * lengthDays),
    until: daysLater(first, (i + 1) * lengthDays),
    orders: 0,
    units: 0,
  }));
  for (const { day, orderCount, unitCount } of days) {
    const bar = bars[Math.floor(daysOf({ from: first, until: day }) / lengthDays)]!;
    bar.orders += orderCount;
    bar.units += unitCount;
  }
  return bars;
}

function Switches(props: { readonly by: "day" | "week"; readonly count: "orders" | "units" }) {
  const { t } = useTranslation("goods");
  const navigate = useNavigate({ from: "/orders" });
  return (
    <div className={styles.chartHead}>
      <SegmentedControl
        aria-label={t("interval")}
        value={props.by}
        data={[
          { value: "day", label: t("byDay") },
          { value: "week", label: t("byWeek") },
        ]}
        onChange={(by) =>
          void navigate({
            search: (search) => ({ ...search, by: by as "day" }),
            replace: true,
          })
        }
      />
      <SegmentedControl
        aria-label={t("counted")}
        value={props.count}
        data={[
          { value: "orders", label: t("orders") },
          { value: "units", label: t("units") },
        ]}
        onChange={(count) =>
          void navigate({
            search: ({ count: _before, ...search }) =>
              count === "units" ? { ...search, count } : search,
            replace: true,
          })
        }
      />
    </div>
  );
}

/** Orders or units as bars, a day or a week each. */
export function OrderChart({ days }: { readonly days: OrderSummary["days"] }) {
  const { t } = useTranslation("goods");
  const formats = useFormats();
  const search = useSearch({ from: "/orders" });
  const [first, last] = [days.at(-1)?.day ?? "", days.at(0)?.day ?? ""];
  const isLong = first !== "" && daysOf({ from: first, until: last }) > MOST_DAYS;
  const by = search.by ?? (isLong ? "week" : "day");
  const count = search.count ?? "orders";
  const bars = useMemo(() => barsOf(days, by === "day" ? 1 : 7), [days, by]);
  const most = Math.max(1, ...bars.map((bar) => bar[count]));
  const step = WIDTH / Math.max(1, bars.length);
  const what = t(count);
  const told = { what, from: formats.date(first), until: formats.date(last) };
  return (
    <div>
      <Switches by={by} count={count} />
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("chartOf", { ...told, most: formats.number(most) })}
      >
        {bars.map((bar, i) => {
          const height = (bar[count] / most) * (HEIGHT - 4);
          return (
            <g key={bar.from}>
              <title>
                {t("barOf", {
                  period: formats.period(bar),
                  count: formats.number(bar[count]),
                  what,
                })}
              </title>
              <rect x={i * step} y={0} width={step} height={HEIGHT} fillOpacity={0} />
              <rect
                x={i * step + step * 0.1}
                y={HEIGHT - height}
                width={step * 0.8}
                height={height}
              />
            </g>
          );
        })}
      </svg>
      <div className={styles.axis}>
        <span>{told.from}</span>
        <span>{t("most", { count: formats.number(most) as never })}</span>
        <span>{told.until}</span>
      </div>
    </div>
  );
}
