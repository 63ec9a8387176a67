import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { BestAt } from "../api/job.ts";
import { useFormats } from "../words/formats.ts";
import styles from "./best-curve.module.css";

const [WIDTH, HEIGHT] = [480, 160];
const PLOT = { left: 64, top: 8, right: WIDTH - 8, bottom: HEIGHT - 22 } as const;

/** The scale runs from the bound, or the best, to the first value, with some air. */
function valuesOf(curve: readonly BestAt[]): { readonly low: number; readonly high: number } {
  const values = curve.flatMap(({ best, bound }) => (bound === null ? [best] : [best, bound]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || high || 1) * 0.08;
  return { low: low - air, high: high + air };
}

/** The best value over the seconds of a search as steps, and below it the bound as a dashed line. */
export function BestCurve(props: {
  readonly curve: readonly BestAt[];
  /** The search was given. */
  readonly seconds: number;
  /** Of the values: a currency, or metres. */
  readonly unit: string;
}) {
  const { t } = useTranslation("frame");
  const formats = useFormats();
  const titleId = useId();
  const { curve, unit } = props;
  const last = curve.at(-1);
  if (!last) return null;
  const { low, high } = valuesOf(curve);
  const endS = Math.max(props.seconds, last.seconds);
  const x = (seconds: number) => PLOT.left + (seconds / endS) * (PLOT.right - PLOT.left);
  const y = (cost: number) =>
    PLOT.bottom - ((cost - low) / (high - low)) * (PLOT.bottom - PLOT.top);
  /** A value may come late, as a bound does. */
  const stepped = (of: (at: BestAt) => number | null) =>
    curve
      .flatMap((at) => {
        const cost = of(at);
        return cost === null ? [] : [{ at: x(at.seconds), cost: y(cost) }];
      })
      .map(({ at, cost }, i) => (i === 0 ? `M${at} ${cost}` : `H${at}V${cost}`))
      .join("");
  const first = curve.at(0)!;
  const marks = [
    { cost: first.best, text: formats.number(first.best, 0) },
    ...(y(last.best) - y(first.best) > 12
      ? [{ cost: last.best, text: formats.number(last.best, 0) }]
      : []),
    ...(last.bound !== null && y(last.bound) - y(last.best) > 12
      ? [{ cost: last.bound, text: formats.number(last.bound, 0) }]
      : []),
  ];
  return (
    <figure className={styles.curve}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{t("curveOf", { unit })}</title>
        <path
          className={styles.axis}
          d={`M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}`}
        />
        {marks.map(({ cost, text }) => (
          <text key={cost} x={PLOT.left - 6} y={y(cost) + 4} textAnchor="end">
            {text}
          </text>
        ))}
        <text x={PLOT.left} y={HEIGHT - 6}>
          0
        </text>
        <text x={PLOT.right} y={HEIGHT - 6} textAnchor="end">
          {t("secondsOf", { seconds: formats.number(endS, 0) })}
        </text>
        <path className={styles.bound} d={stepped(({ bound }) => bound)} />
        <path className={styles.best} d={stepped(({ best }) => best)} />
        <circle className={styles.now} cx={x(last.seconds)} cy={y(last.best)} r={3} />
      </svg>
      <figcaption>
        <span>
          <i className={styles.bestKey} /> {t("bestSoFar")}, {unit}
        </span>
        <span>
          <i className={styles.boundKey} /> {t("lowerBound")}
        </span>
      </figcaption>
    </figure>
  );
}
