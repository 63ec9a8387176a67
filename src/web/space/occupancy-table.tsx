import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { daysLater, today, useFormats } from "../words/formats.ts";
import type { Unit } from "./readings.ts";
import styles from "./space.module.css";
import type { PoolRow } from "./use-occupancy.ts";
import { type MeanUse, meanUse, nextFree, shareOf } from "./weekly-use.ts";

const KINDS = ["offered", "leased", "held", "free"] as const;

interface Figured {
  readonly row: PoolRow;
  readonly now: MeanUse;
  readonly over: MeanUse;
  readonly next: ReturnType<typeof nextFree>;
}

function added(uses: readonly MeanUse[]): MeanUse {
  const sum = (kind: (typeof KINDS)[number]) => uses.reduce((so, use) => so + use[kind], 0);
  return { offered: sum("offered"), leased: sum("leased"), held: sum("held"), free: sum("free") };
}

function Cells({ now, over }: { readonly now: MeanUse; readonly over: MeanUse }) {
  const formats = useFormats();
  const share = shareOf(over, "used");
  return (
    <>
      {KINDS.map((kind) => (
        <td key={kind} className="number">
          {formats.number(now[kind])}
        </td>
      ))}
      <td className="number">{share === undefined ? "–" : formats.percent(share)}</td>
    </>
  );
}

function PoolFigures({ figured }: { readonly figured: Figured }) {
  const { t } = useTranslation(["space", "terms"]);
  const formats = useFormats();
  const { row, now, over, next } = figured;
  const { pool, warehouse } = row;
  return (
    <tr>
      <td>
        <TextLink to="/space/pools/$poolId" params={{ poolId: pool.id }} size="xs">
          {warehouse?.name} · {pool.zone}
        </TextLink>
      </td>
      <td>{t(`terms:unit/${pool.unit}`)}</td>
      <Cells now={now} over={over} />
      <td>{next ? formats.date(next.from) : t("never")}</td>
      <td className="number">{next ? formats.number(next.free) : "–"}</td>
    </tr>
  );
}

/** Each pool today and over the window, with the next day on which something is free; and totals. */
export function OccupancyTable(props: {
  readonly rows: readonly PoolRow[];
  readonly window: { readonly from: string; readonly until: string };
}) {
  const { t } = useTranslation(["space", "terms"]);
  const { rows, window } = props;
  const figured = useMemo(() => {
    const day = today();
    const now = { from: day, until: daysLater(day, 1) };
    return rows.flatMap((row): Figured[] => {
      const { runs } = row;
      if (!runs) return [];
      const next = nextFree(runs, day);
      return [{ row, now: meanUse(runs, now), over: meanUse(runs, window), next }];
    });
  }, [rows, window]);
  const units = [...new Set(figured.map(({ row }) => row.pool.unit))] as Unit[];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={styles.scroller} tabIndex={0} aria-label={t("poolsToday")}>
      <table className={styles.table} aria-label={t("poolsToday")}>
        <thead>
          <tr>
            <th scope="col">{t("pool")}</th>
            <th scope="col">{t("unit")}</th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" className="number">
                {t(`todayOf/${kind}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t("usedOver")}
            </th>
            <th scope="col">{t("nextFree")}</th>
            <th scope="col" className="number">
              {t("nextFreeQuantity")}
            </th>
          </tr>
        </thead>
        <tbody>
          {figured.map((each) => (
            <PoolFigures key={each.row.pool.id} figured={each} />
          ))}
        </tbody>
        <tfoot>
          {units.map((unit) => {
            const own = figured.filter(({ row }) => row.pool.unit === unit);
            return (
              <tr key={unit}>
                <th scope="row">{t("total")}</th>
                <td>{t(`terms:unit/${unit}`)}</td>
                <Cells
                  now={added(own.map(({ now }) => now))}
                  over={added(own.map(({ over }) => over))}
                />
                <td colSpan={2} />
              </tr>
            );
          })}
        </tfoot>
      </table>
    </section>
  );
}
