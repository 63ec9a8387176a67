import { useTranslation } from "react-i18next";
import { today, useFormats } from "../words/formats.ts";
import styles from "./calendar.module.css";
import { monthTicks, quantityTicks, type Scale } from "./calendar-scale.ts";
import type { UseRun } from "./capacity-steps.ts";
import { useMonthName } from "./use-month-name.ts";

/** Lines of days and quantities, with today. */
export function CalendarAxes({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const monthName = useMonthName();
  const { left, right, top, bottom, window } = scale;
  const day = today();
  const isNow = window.from <= day && day < window.until;
  return (
    <g className={styles.axes}>
      {quantityTicks(scale).map((quantity) => (
        <g key={quantity}>
          <line x1={left} x2={right} y1={scale.y(quantity)} y2={scale.y(quantity)} />
          <text x={left - 8} y={scale.y(quantity) + 4} textAnchor="end">
            {formats.number(quantity)}
          </text>
        </g>
      ))}
      {monthTicks(scale).map((date) => (
        <g key={date}>
          <line x1={scale.x(date)} x2={scale.x(date)} y1={top} y2={bottom + 4} />
          <text x={scale.x(date) + 3} y={bottom + 17}>
            {monthName(date)}
          </text>
        </g>
      ))}
      {isNow && (
        <g className={styles.today}>
          <line x1={scale.x(day)} x2={scale.x(day)} y1={top} y2={bottom} />
          <text x={scale.x(day) + 4} y={top + 8}>
            {t("today")}
          </text>
        </g>
      )}
    </g>
  );
}

const KINDS = ["leased", "held", "free"] as const;
type Kind = (typeof KINDS)[number];

interface Part {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
}

/** The stack of each run: leased at the bottom, held above it, free on top. */
function partsOf(runs: readonly UseRun[], scale: Scale): Part[] {
  return runs.flatMap((run) => {
    const x = scale.x(run.from);
    const width = scale.x(run.until) - x;
    let below = 0;
    return KINDS.flatMap((kind) => {
      const quantity = Math.max(0, run[kind]);
      const [low, high] = [scale.y(below), scale.y(below + quantity)];
      below += quantity;
      return quantity > 0 && width > 0
        ? [{ kind, x, y: high, width, height: low - high, quantity }]
        : [];
    });
  });
}

/** The same quantity over neighbouring runs is labelled once. */
function labelled(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const kind of KINDS) {
    for (const part of parts.filter((each) => each.kind === kind)) {
      const last = joined.at(-1);
      const isSame = last?.kind === kind && last.quantity === part.quantity && last.y === part.y;
      if (isSame && Math.abs(last.x + last.width - part.x) < 0.5) {
        joined[joined.length - 1] = { ...last, width: last.width + part.width };
      } else {
        joined.push(part);
      }
    }
  }
  return joined.filter(({ width, height }) => width >= 76 && height >= 15);
}

/** The edge of what is offered, from left to right. */
export function outlineOf(runs: readonly UseRun[], scale: Scale): string {
  return runs
    .map(({ from, until, offered }, i) => {
      const level = scale.y(offered).toFixed(1);
      const start = `${i === 0 ? "M" : "L"}${scale.x(from).toFixed(1)} ${level}`;
      return `${start}H${scale.x(until).toFixed(1)}`;
    })
    .join("");
}

/** What is leased, held and free of what is offered, stacked. */
export function CalendarStack(props: { readonly runs: readonly UseRun[]; readonly scale: Scale }) {
  const parts = partsOf(props.runs, props.scale);
  return (
    <g>
      <defs>
        <pattern id="held" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={styles.heldGround} />
          <path d="M-1 7L7-1M-1 1L1-1M5 7L7 5" className={styles.heldLines} />
        </pattern>
        <pattern id="short" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1-1L7 7M-1 5L1 7M5-1L7 1" className={styles.shortLines} />
        </pattern>
      </defs>
      {parts.map(({ kind, x, y, width, height }) => (
        <rect
          key={`${kind} ${x}`}
          {...{ x, y, width, height }}
          data-kind={kind}
          shapeRendering="crispEdges"
        />
      ))}
      <path d={outlineOf(props.runs, props.scale)} className={styles.outline} />
    </g>
  );
}

/** What the parts of the stack are, written on those that have room for it. */
export function CalendarLabels(props: { readonly runs: readonly UseRun[]; readonly scale: Scale }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  return labelled(partsOf(props.runs, props.scale)).map(
    ({ kind, x, y, width, height, quantity }) => (
      <text
        key={`${kind} ${x}`}
        data-label={kind}
        x={x + width / 2}
        y={y + height / 2 + 4}
        textAnchor="middle"
      >
        {t(`label/${kind}`, { quantity: formats.number(quantity) })}
      </text>
    ),
  );
}
