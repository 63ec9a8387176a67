import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import styles from "./calendar.module.css";
import { CalendarAxes, CalendarLabels, CalendarStack, outlineOf } from "./calendar-picture.tsx";
import { type Scale, scaleOf } from "./calendar-scale.ts";
import { offeredOn, type Step, shortRuns, type UseRun } from "./capacity-steps.ts";
import { DraftGrips } from "./draft-grips.tsx";
import { useCalendarDrag } from "./use-calendar-drag.ts";

interface CalendarProps {
  readonly label: string;
  readonly window: { readonly from: string; readonly until: string };
  /** As it is; covers the window. */
  readonly runs: readonly UseRun[];
  readonly steps: readonly Step[];
  /** The change that is being tried out. */
  readonly draft: Step | undefined;
  readonly onDraft: (draft: Step) => void;
  /** The day under the cursor. */
  readonly onDay: (date: string | undefined) => void;
}

/** Where the change would take what leases and holds need, in red over the chart. */
function Refused(props: { readonly short: readonly UseRun[]; readonly scale: Scale; to: number }) {
  const { scale, to } = props;
  return props.short.map(({ from, until, leased, held }) => (
    <rect
      key={from}
      className={styles.short}
      x={scale.x(from)}
      width={Math.max(2, scale.x(until) - scale.x(from))}
      y={scale.y(leased + held)}
      height={scale.y(to) - scale.y(leased + held)}
    />
  ));
}

function Draft({ runs, draft, scale }: { runs: readonly UseRun[]; draft: Step; scale: Scale }) {
  const [x, end] = [scale.x(draft.from), scale.x(draft.until)];
  const within = [{ ...draft, offered: draft.quantity, leased: 0, held: 0, free: 0 }];
  return (
    <g pointerEvents="none">
      <rect
        className={styles.chosen}
        x={x}
        width={end - x}
        y={scale.top}
        height={scale.bottom - scale.top}
      />
      <Refused short={shortRuns(runs, draft)} scale={scale} to={draft.quantity} />
      <path className={styles.draftLine} d={outlineOf(within, scale)} />
    </g>
  );
}

/** What is refused, or what the change offers, beside the cursor that drags it. */
function Tip(props: { runs: readonly UseRun[]; draft: Step; x: number; y: number; width: number }) {
  const { t } = useTranslation("space");
  const formats = useFormats();
  const { runs, draft, x, y, width } = props;
  const worst = shortRuns(runs, draft).sort((a, b) => b.leased + b.held - a.leased - a.held);
  const first = worst.at(0);
  return (
    <div
      className={styles.tip}
      style={{ left: x, top: y }}
      data-left={x > width * 0.55 || undefined}
      data-short={first !== undefined || undefined}
    >
      <strong>{formats.number(draft.quantity)}</strong> {formats.period(draft)}
      {first && (
        <div>
          {t("refusedHere", {
            used: formats.number(first.leased + first.held),
            period: formats.period(first),
          })}
        </div>
      )}
    </div>
  );
}

/**
 * The calendar of a pool: days across, quantities up. Drag over days to choose them, then drag the
 * grips; a click chooses the step it hits.
 */
export function CapacityCalendar(props: CalendarProps) {
  const { ref, width } = useElementSize();
  const [point, setPoint] = useState<{ x: number; y: number }>();
  const { runs, steps, window } = props;
  const highest = Math.max(
    props.draft?.quantity ?? 0,
    ...runs.map(({ offered, leased, held }) => Math.max(offered, leased + held)),
  );
  const own = scaleOf(width || 600, window, highest);
  const quantityOn = (date: string) =>
    offeredOn(steps, date) || Math.max(0, ...steps.map(({ quantity }) => quantity)) || 1;
  const drag = useCalendarDrag({
    scale: own,
    draft: props.draft,
    quantityOn,
    onDone: props.onDraft,
    onClick: (date) => {
      const run = runs.find(({ from, until }) => from <= date && date < until);
      const hit = steps.find(({ from, until }) => from <= date && date < until) ?? run;
      if (hit) props.onDraft({ from: hit.from, until: hit.until, quantity: quantityOn(date) });
    },
  });
  const draft = drag.moving ?? props.draft;
  const { scale } = drag;
  return (
    <div
      ref={ref}
      className={styles.calendar}
      style={{ height: scale.height }}
      onPointerDown={drag.grip}
      onPointerMove={(event) => {
        const next = drag.move(event);
        setPoint(next);
        const isInside = next.x >= scale.left && next.x <= scale.right;
        props.onDay(isInside ? scale.dateAt(next.x) : undefined);
      }}
      onPointerUp={drag.letGo}
      onPointerCancel={drag.cancel}
      onPointerLeave={() => {
        setPoint(undefined);
        props.onDay(undefined);
      }}
    >
      <svg width={scale.width} height={scale.height} role="img" aria-label={props.label}>
        <CalendarAxes scale={scale} />
        <CalendarStack runs={runs} scale={scale} />
        {draft && <Draft runs={runs} draft={draft} scale={scale} />}
        <CalendarLabels runs={runs} scale={scale} />
        {point && !drag.moving && (
          <line
            className={styles.cursor}
            x1={point.x}
            x2={point.x}
            y1={scale.top}
            y2={scale.bottom}
          />
        )}
      </svg>
      {draft && <DraftGrips draft={draft} scale={scale} onDraft={props.onDraft} />}
      {drag.moving && point && <Tip runs={runs} draft={drag.moving} {...point} width={width} />}
    </div>
  );
}
