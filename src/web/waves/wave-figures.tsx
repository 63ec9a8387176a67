import { useTranslation } from "react-i18next";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import type { WaveResult } from "./readings.ts";
import styles from "./waves.module.css";

type Bar = readonly [name: string, walkM: number, kind?: "this" | "bound"];

/** The walk of this wave between what is usual and what nobody goes below, as bars. */
function WalkBars({ bars }: { readonly bars: readonly Bar[] }) {
  const formats = useFormats();
  const most = Math.max(1, ...bars.map(([, walkM]) => walkM));
  return (
    <dl className={styles.bars}>
      {bars.map(([name, walkM, kind]) => (
        <div key={name} data-kind={kind}>
          <dt>{name}</dt>
          <dd>
            <i style={{ width: `${(walkM / most) * 100}%` }} aria-hidden="true" />
            <span>{formats.metres(walkM)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the wave walks, saves and misses, with where each figure comes from. */
export function WaveFigures({ result }: { readonly result: WaveResult }) {
  const { t } = useTranslation(["waves", "terms"]);
  const formats = useFormats();
  const { minutes, firstCome, orderByOrder } = result;
  const span = (value: number) => formats.duration(60 * value);
  const policy = t(`terms:policy/${result.policy as "optimal"}`);
  return (
    <div className={styles.figures}>
      <Figures
        of={[
          {
            name: t("saved"),
            value: formats.percent(result.savedShare),
            source: t("savedMeaning", {
              first: formats.metres(firstCome.walkM),
              walk: formats.metres(result.walkM),
            }),
          },
          {
            name: t("batches"),
            value: formats.number(result.batchCount),
            source: t("batchesMeaning", {
              orders: formats.number(result.orderCount),
              lines: formats.number(result.lineCount),
              first: formats.number(firstCome.batchCount),
            }),
          },
          {
            name: t("work"),
            value: span(minutes.total),
            source: t("workMeaning", {
              walk: span(minutes.walk),
              search: span(minutes.search),
              pick: span(minutes.pick),
              tour: span(minutes.tour),
              first: span(firstCome.minutes.total),
            }),
          },
          {
            name: t("endsAt"),
            value: formats.clock(result.endsAt),
            source: t("endsMeaning", { first: formats.clock(firstCome.endsAt) }),
          },
          {
            name: t("lateOrders"),
            value: (
              <span className={result.lateOrderCount > 0 ? styles.late : undefined}>
                {formats.number(result.lateOrderCount)}
              </span>
            ),
            source: t("lateMeaning", {
              late: span(result.latenessMinutes),
              first: formats.number(firstCome.lateOrderCount),
              firstLate: span(firstCome.latenessMinutes),
            }),
          },
          {
            name: t("gap"),
            value: result.gapShare === null ? "–" : formats.percent(result.gapShare),
            source: t("gapMeaning"),
          },
        ]}
      />
      <WalkBars
        bars={[
          [t("orderByOrder"), orderByOrder.walkM],
          [t("firstCome"), firstCome.walkM],
          ...(result.sShapeM === null || result.policy === "s-shape"
            ? []
            : [[t("sShape"), result.sShapeM] as const]),
          [t("thisWave", { policy }), result.walkM, "this"],
          [t("lowerBound"), result.lowerBoundM, "bound"],
        ]}
      />
    </div>
  );
}
