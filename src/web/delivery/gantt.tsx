import { type MouseEvent, memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { secondsOf } from "./clock.ts";
import { type Day, type DayRow, type Mark, visitOf } from "./day.ts";
import styles from "./gantt.module.css";
import { axisOf, type SpanKind, spansOf, visitAt, windowsOf } from "./gantt-model.ts";
import { RouteNumber } from "./route-number.tsx";

const ROW_PX = 32;
/** A pointer this near a stop means it: service takes minutes, and a minute is a pixel or two. */
const NEAR_PX = 4;
/** Below the middle of a row: driving is a line, waiting a low block, serving a high one. */
const SPAN_PX = { drive: [10, 13], wait: [8, 15], serve: [4, 19] } as const;
const WINDOW_LANES_PX = [22, 25, 28] as const;
const KINDS = ["drive", "wait", "serve"] as const;

type Axis = ReturnType<typeof axisOf>;

/** Every block of one kind in a row as one path: a day of 3,000 stops stays a few hundred elements. */
function pathOf(row: DayRow, kind: SpanKind): string {
  const [top, bottom] = SPAN_PX[kind];
  return spansOf(row)
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
        <path key={kind} className={styles[kind]} d={pathOf(row, kind)} fill={row.colour} />
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
    <div className={styles.hours} aria-hidden="true">
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

/** A link costs more to draw than a row of the picture: only those that change are drawn. */
const Name = memo(function Name(props: {
  readonly planId: string;
  readonly row: DayRow;
  readonly isLit: boolean;
}) {
  const { vehicle, number, colour } = props.row;
  return (
    <li data-lit={props.isLit || undefined}>
      <RouteNumber number={number} colour={colour} />
      <TextLink
        to="/routes/$planId"
        params={{ planId: props.planId }}
        search={{ vehicle: vehicle.id }}
        replace
        size="xs"
        truncate
      >
        {vehicle.id}
      </TextLink>
    </li>
  );
});

function Names({ day, mark }: { readonly day: Day; readonly mark: Mark }) {
  const lit = mark.vehicle ?? day.vehicleOfStop.get(mark.stop ?? "");
  return (
    <ul className={styles.names}>
      {day.rows.map((row) => (
        <Name key={row.vehicle.id} planId={day.plan.id} row={row} isLit={lit === row.vehicle.id} />
      ))}
    </ul>
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
  const { day, onHover, onOpen } = props;
  const axis = useMemo(() => axisOf(day), [day]);
  const [spanS, heightPx] = [axis.untilS - axis.fromS, day.rows.length * ROW_PX];
  const markAt = (event: MouseEvent<SVGSVGElement>): Mark => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = day.rows[Math.floor((event.clientY - box.top) / ROW_PX)];
    if (!row) return {};
    const secondsPerPx = spanS / box.width;
    const atS = axis.fromS + (event.clientX - box.left) * secondsPerPx;
    const visit = visitAt(row, atS, NEAR_PX * secondsPerPx);
    return { vehicle: row.vehicle.id, stop: visit?.stopId };
  };
  const lines = hoursOf(axis).map((hour) => `M${hour} 0V${heightPx}`);
  return (
    <div className={styles.scroller}>
      <div className={styles.chart}>
        <Hours axis={axis} />
        <Names day={day} mark={props.mark} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the names and the table open by key */}
        <svg
          className={styles.picture}
          role="img"
          aria-label={t("timelineOf", { count: day.rows.length })}
          viewBox={`${axis.fromS} 0 ${spanS} ${heightPx}`}
          preserveAspectRatio="none"
          height={heightPx}
          onMouseMove={(event) => onHover(markAt(event))}
          onMouseLeave={() => onHover({})}
          onClick={(event) => onOpen(markAt(event))}
        >
          <path className={styles.line} d={lines.join("")} />
          {day.rows.map((row) => (
            <Row key={row.vehicle.id} day={day} row={row} />
          ))}
          <Lit day={day} mark={props.mark} />
        </svg>
      </div>
    </div>
  );
}
