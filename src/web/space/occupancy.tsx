import { useQueries, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSession } from "../api/session.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { daysLater, daysOf, today, useFormats } from "../words/formats.ts";
import styles from "./occupancy.module.css";
import {
  type Pool,
  type Run,
  readingOwnWarehouses,
  readingPoolRuns,
  readingPools,
} from "./readings.ts";

const WEEKS = 26;

/** The share of a week's capacity that is held or leased; undefined where nothing is offered. */
function shareOfWeek(runs: readonly Run[], from: string): number | undefined {
  const until = daysLater(from, 7);
  let [offered, used] = [0, 0];
  for (const run of runs) {
    const start = run.from > from ? run.from : from;
    const end = run.until < until ? run.until : until;
    if (start >= end) continue;
    const days = daysOf({ from: start, until: end });
    offered += run.capacity * days;
    used += run.used * days;
  }
  return offered > 0 ? used / offered : undefined;
}

/** The first day from here on when something is offered and all of it is free. */
function nextFreeOf(runs: readonly Run[], from: string): string | undefined {
  const run = runs.find(({ until, used, capacity }) => until > from && capacity > 0 && used === 0);
  return run && run.from > from ? run.from : run && from;
}

/** Monday of the week of a day. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return daysLater(day, -((weekday + 6) % 7));
}

interface Occupied {
  readonly pool: Pool;
  readonly name: string;
  readonly shares: readonly (number | undefined)[];
  readonly nextFree: string | undefined;
}

function averageOf(shares: Occupied["shares"]): number {
  const known = shares.filter((share) => share !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, share) => sum + share, 0) / known.length;
}

/** How strong the ink of a share is; its number stands in it too. */
function inkOf(share: number | undefined): string {
  if (share === undefined) return "transparent";
  return `color-mix(in srgb, var(--category-1) ${Math.round(8 + share * 62)}%, var(--paper))`;
}

function HeatTable(props: {
  readonly rows: readonly Occupied[];
  readonly weeks: readonly string[];
}) {
  const { t } = useTranslation("occupancy");
  const formats = useFormats();
  const { rows, weeks } = props;
  const month = new Intl.DateTimeFormat(formats.language, { month: "short", timeZone: "UTC" });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.scroll} tabIndex={0} aria-label={t("pools")}>
      <table className={`${styles.table} ${styles.heat}`}>
        <thead>
          <tr>
            <th scope="col">{t("pools")}</th>
            <th scope="col" className="number">
              {t("average")} %
            </th>
            <th scope="col">{t("nextFree")}</th>
            {weeks.map((week, i) => (
              <th key={week} scope="col" title={t("week", { date: formats.date(week) })}>
                {i % 4 === 0 ? month.format(new Date(`${week}T12:00:00Z`)) : ""}
                <span hidden>{formats.date(week)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pool, name, shares, nextFree }) => (
            <tr key={pool.id}>
              <th scope="row">
                <TextLink to="/space/pools/$poolId" params={{ poolId: pool.id }} size="xs">
                  {name}
                </TextLink>
              </th>
              <td className="number">{formats.number(averageOf(shares) * 100)}</td>
              <td>{nextFree ? formats.date(nextFree) : t("never")}</td>
              {shares.map((share, i) => (
                <td key={weeks[i]} style={{ background: inkOf(share) }}>
                  {share === undefined ? "" : Math.round(share * 100)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function csvOf(rows: readonly Occupied[], weeks: readonly string[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = ["pool", ...weeks].join(",");
  const lines = rows.map(({ name, shares }) =>
    [quoted(name), ...shares.map((share) => (share === undefined ? "" : share.toFixed(3)))].join(),
  );
  return `data:text/csv;charset=utf-8,${encodeURIComponent([head, ...lines].join("\n"))}`;
}

function Rows({ pools }: { readonly pools: readonly Pool[] }) {
  const { t } = useTranslation("occupancy");
  const ownId = useSession()?.organisation.id ?? "";
  const warehouses = useQuery(readingOwnWarehouses(ownId)).data ?? [];
  const from = mondayOf(today());
  const weeks = Array.from({ length: WEEKS }, (_, week) => daysLater(from, week * 7));
  const answers = useQueries({
    queries: pools.map(({ id }) => readingPoolRuns(id)),
  });
  const rows = pools.flatMap((pool, i): Occupied[] => {
    const runs = answers[i]?.data?.runs;
    if (!runs) return [];
    const place = warehouses.find(({ id }) => id === pool.warehouseId)?.name ?? "";
    const nextFree = nextFreeOf(runs, from);
    const shares = weeks.map((week) => shareOfWeek(runs, week));
    return [{ pool, name: `${place} · ${pool.zone}`, shares, nextFree }];
  });
  return (
    <>
      <HeatTable rows={rows} weeks={weeks} />
      <a href={csvOf(rows, weeks)} download="occupancy.csv">
        {t("download")}
      </a>
    </>
  );
}

/** How full an owner's pools are, week by week for half a year. */
export function Occupancy() {
  const { t } = useTranslation(["occupancy", "frame"]);
  const formats = useFormats();
  const pools = useQuery(readingPools());
  const from = mondayOf(today());
  const words = {
    from: formats.date(from),
    until: formats.date(daysLater(from, WEEKS * 7)),
  };
  return (
    <View title={t("frame:occupancy")} note={t("occupancyOf", words)}>
      <Shown of={pools}>
        {(items) =>
          items.length === 0 ? (
            <Empty sentence={t("occupancyNone")} action={t("offerSpace")} to="/space" />
          ) : (
            <Rows pools={items} />
          )
        }
      </Shown>
    </View>
  );
}
