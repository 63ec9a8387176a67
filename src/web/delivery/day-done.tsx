import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { windowText } from "./amounts.ts";
import { minuteOf } from "./clock.ts";
import { type Day, dayOf, type Mark, nameOf, visitOf } from "./day.ts";
import { DayMap } from "./day-map.tsx";
import { Gantt } from "./gantt.tsx";
import type { Plan, PlanResult } from "./readings.ts";
import styles from "./route-day.module.css";
import { RouteDrawer } from "./route-drawer.tsx";
import { RoutesTable } from "./routes-table.tsx";
import { UnassignedTable } from "./unassigned-table.tsx";
import { useDayFigures } from "./use-day-figures.ts";

/** What is hovered, in words: the time line has no room for them. */
function Readout({ day, mark }: { readonly day: Day; readonly mark: Mark }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const row = mark.vehicle === undefined ? undefined : day.rowOf.get(mark.vehicle);
  if (!row) return <span className="dim">{t("hoverHint")}</span>;
  const found = visitOf(row.route, mark.stop);
  if (!found) return <span>{row.vehicle.id}</span>;
  const { visit, sequence } = found;
  const stop = day.stopOf.get(visit.stopId)!;
  const parts = [
    `${row.vehicle.id} · ${sequence} · ${nameOf(stop)}`,
    t("arrives", { at: minuteOf(visit.arrival) }),
    ...(visit.waitS > 0 ? [t("waits", { span: formats.duration(visit.waitS) })] : []),
    ...(stop.windows.length > 0 ? [t("windowIs", { windows: windowText(stop.windows) })] : []),
  ];
  return <span>{parts.join(" · ")}</span>;
}

function Legend() {
  const { t } = useTranslation("delivery");
  return (
    <span className={styles.legend}>
      <i data-kind="drive" /> {t("driveS")}
      <i data-kind="wait" /> {t("waitS")}
      <i data-kind="serve" /> {t("serviceS")}
      <i data-kind="window" /> {t("window")}
    </span>
  );
}

function Tables(props: {
  readonly day: Day;
  readonly mark: Mark;
  readonly onHover: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const { day, mark, onHover, onOpen } = props;
  const count = day.result.unassigned.length;
  return (
    <div className={styles.tables} data-left-out={count > 0 || undefined}>
      <RoutesTable day={day} lit={mark.vehicle} onHover={onHover} onOpen={onOpen} />
      {count > 0 && (
        <>
          <h2>{t("unassignedCount", { count })}</h2>
          <UnassignedTable day={day} lit={mark.stop} onHover={onHover} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

/** Chosen in the address, hovered here; what is hovered goes first. */
function useMarks(planId: string) {
  const chosen: Mark = useSearch({ from: "/routes/$planId" });
  const navigate = useNavigate();
  const [hovered, setHovered] = useState<Mark>({});
  const hover = (mark: Mark) =>
    setHovered((before) =>
      before.vehicle === mark.vehicle && before.stop === mark.stop ? before : mark,
    );
  const open = ({ vehicle, stop }: Mark) => {
    const search = { ...(vehicle && { vehicle }), ...(stop && { stop }) };
    void navigate({
      to: "/routes/$planId",
      params: { planId },
      search: (before) => ({ ...(before.side && { side: before.side }), ...search }),
      replace: true,
    });
  };
  const isHovering = hovered.vehicle !== undefined || hovered.stop !== undefined;
  return { chosen, mark: isHovering ? hovered : chosen, hover, open };
}

/** A solved day: tables and map side by side, below them both the time line of every vehicle. */
export function DayDone(props: { readonly plan: Plan; readonly result: PlanResult }) {
  const { t } = useTranslation("delivery");
  const { plan, result } = props;
  const day = useMemo(() => dayOf(plan, result), [plan, result]);
  const { chosen, mark, hover, open } = useMarks(plan.id);
  const figures = useDayFigures(day);
  const isChosen = chosen.vehicle !== undefined || chosen.stop !== undefined;
  const isStraight = result.routes.some((route) => route.isStraight);
  return (
    <div className={styles.day} data-chosen={isChosen || undefined}>
      <div className={styles.figures}>
        <Figures of={figures} />
      </div>
      <Halves
        names={{ list: t("routes"), picture: t("map") }}
        listShare={isChosen ? 0.38 : 0.62}
        list={<Tables day={day} mark={mark} onHover={hover} onOpen={open} />}
        picture={
          <div className={styles.map}>
            <DayMap day={day} chosen={chosen} mark={mark} onHover={hover} onOpen={open} />
            {isStraight && <p className={styles.mapNote}>{t("straightNote")}</p>}
          </div>
        }
      />
      <section className={styles.timeline} aria-label={t("timeline")}>
        <header>
          <h2>{t("timeline")}</h2>
          <Readout day={day} mark={mark} />
          <Legend />
        </header>
        <Gantt day={day} mark={mark} onHover={hover} onOpen={open} />
      </section>
      {isChosen && <RouteDrawer day={day} chosen={chosen} onHover={hover} close={() => open({})} />}
    </div>
  );
}
