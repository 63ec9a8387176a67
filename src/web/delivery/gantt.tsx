import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import timeLine from "../parts/time-line.module.css";
import { secondsOf } from "./clock.ts";
import { type Day, type DayRow, type Mark, visitOf } from "./day.ts";
import { DragNote } from "./drag-note.tsx";
import styles from "./gantt.module.css";
import { axisOf, breaksOf, reloadsOf, type SpanKind, spansOf, windowsOf } from "./gantt-model.ts";
import { Names } from "./gantt-names.tsx";
import { useGanttDrag } from "./use-gantt-drag.ts";

const ROW_PX = 32;
/** A pointer this near a stop means it: service takes minutes, and a minute is a pixel or two. */
const NEAR_PX = 4;
/** Below the middle of a row: driving is a line, waiting a low block, serving a high one. */
const SPAN_PX = { drive: [10, 13], wait: [8, 15], serve: [4, 19], break: [4, 19] } as const;
const WINDOW_LANES_PX = [22, 25, 28] as const;
const KINDS = ["drive", "wait", "serve", "break"] as const;

type Axis = ReturnType<typeof axisOf>;

/** Every block of one kind in a row as one path: a day of 3,000 stops stays a few hundred elements. */
function pathOf(row: DayRow, kind: SpanKind): string {
  const [top, bottom] = SPAN_PX[kind];
  return [...spansOf(row), ...breaksOf(row)]
    .filter((span) => span.kind === kind)
    .map(({ fromS, untilS }) => `M${fromS} ${top}H${untilS}V${bottom}H${fromS}Z`)
    .join("");
}

function bracketOf(fromS: number, untilS: number, y: number): string {
  return `M${fromS} ${y - 3}V${y}H${untilS}V${y - 3}`;
}

const Row = memo(function Row({ day, row }: { readonly day: Day; readonly row: DayRow }) {
  const shift = row.vehicle.shift;
  const [fromS, untilS] = [secondsOf(shift.from), secondsOf(shift.until)];
  const windows = windowsOf(day, row)
    .map((window, i) => {
      const lane = WINDOW_LANES_PX[i % WINDOW_LANES_PX.length]!;
      return bracketOf(secondsOf(window.from), secondsOf(window.until), lane);
    })
    .join("");
  return (
    <g transform={`translate(0 ${(row.number - 1) * ROW_PX})`}>
      <rect className={styles.shift} x={fromS} y={1} width={untilS - fromS} height={ROW_PX - 2} />
      {KINDS.map((kind) => (
        <path
          key={kind}
          className={styles[kind]}
          d={pathOf(row, kind)}
          fill={kind === "break" ? "url(#rest)" : row.colour}
        />
      ))}
      {reloadsOf(row).map((seconds) => (
        <path key={seconds} className={styles.reload} d={`M${seconds} 2V19`} />
      ))}
      <path className={styles.window} d={windows} />
    </g>
  );
});

/** The stop hovered or chosen: its visit framed, its windows in front of all others. */
function Lit({ day, mark }: { readonly day: Day; readonly mark: Mark }) {
  const vehicle = mark.vehicle ?? (mark.stop && day.vehicleOfStop.get(mark.stop));
  const row = vehicle === undefined ? undefined : day.rowOf.get(vehicle);
  if (!row) return null;
  const found = visitOf(row.route, mark.stop);
  const windows = (found && day.stopOf.get(found.visit.stopId)?.windows) ?? [];
  return (
    <g transform={`translate(0 ${(row.number - 1) * ROW_PX})`}>
      {found && (
        <rect
          className={styles.lit}
          x={secondsOf(found.visit.arrival)}
          y={2}
          width={secondsOf(found.visit.departure) - secondsOf(found.visit.arrival)}
          height={19}
        />
      )}
      {windows.map(({ from, until }) => (
        <path
          key={from}
          className={styles.litWindow}
          d={bracketOf(secondsOf(from), secondsOf(until), WINDOW_LANES_PX[1])}
        />
      ))}
    </g>
  );
}

function hoursOf({ fromS, untilS }: Axis): readonly number[] {
  const step = (untilS - fromS) / 3_600 > 14 ? 7_200 : 3_600;
  const count = Math.floor((untilS - fromS) / step);
  return Array.from({ length: count + 1 }, (_, i) => fromS + i * step);
}

function Hours({ axis }: { readonly axis: Axis }) {
  const hours = hoursOf(axis).filter((hour) => hour < axis.untilS);
  return (
    <div className={timeLine.hours} aria-hidden="true">
      {hours.map((hour) => (
        <span
          key={hour}
          style={{ left: `${((hour - axis.fromS) / (axis.untilS - axis.fromS)) * 100}%` }}
        >
          {String(hour / 3_600).padStart(2, "0")}:00
        </span>
      ))}
    </div>
  );
}

/** Breaks are hatched, so that no colour of a route is taken for one. */
function Hatching() {
  return (
    <defs>
      <pattern
        id="rest"
        width="300"
        height="5"
        patternUnits="userSpaceOnUse"
        className={styles.hatching}
      >
        <rect width="300" height="5" />
        <path d="M0 2.5H300" />
      </pattern>
    </defs>
  );
}

/** The day on one axis of time, a row a vehicle: driving, waiting, serving, and windows as brackets. */
export function Gantt(props: {
  readonly day: Day;
  /** Hovered, or else chosen. */
  readonly mark: Mark;
  readonly onHover: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const { day, mark } = props;
  const axis = useMemo(() => axisOf(day), [day]);
  const spanS = axis.untilS - axis.fromS;
  const heightPx = day.rows.length * ROW_PX;
  const drag = useGanttDrag({ ...props, axis, rowPx: ROW_PX, nearPx: NEAR_PX });
  const lines = hoursOf(axis).map((hour) => `M${hour} 0V${heightPx}`);
  return (
    <section
      className={timeLine.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its stops move by key
      tabIndex={0}
      aria-label={t("timelineKeys")}
      onKeyDown={drag.keyPressed}
    >
      {drag.dragged !== undefined && <DragNote day={day} drag={drag} />}
      <div className={`${timeLine.chart} ${styles.chart}`}>
        <Hours axis={axis} />
        <Names day={day} mark={mark} />
        <svg
          className={styles.picture}
          role="img"
          aria-label={t("timelineOf", { count: day.rows.length })}
          viewBox={`${axis.fromS} 0 ${spanS} ${heightPx}`}
          preserveAspectRatio="none"
          height={heightPx}
          data-dragging={drag.dragged !== undefined || undefined}
          {...drag.handlers}
        >
          <Hatching />
          <path className={styles.line} d={lines.join("")} />
          {day.rows.map((row) => (
            <Row key={row.vehicle.id} day={day} row={row} />
          ))}
          {drag.over !== undefined && (
            <rect
              className={styles.target}
              x={axis.fromS}
              y={drag.over * ROW_PX + 1}
              width={spanS}
              height={ROW_PX - 2}
            />
          )}
          <Lit day={day} mark={mark} />
        </svg>
      </div>
    </section>
  );
}
