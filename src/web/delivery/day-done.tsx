import { Checkbox } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { windowText } from "./amounts.ts";
import { ArrangeBar } from "./arrange-bar.tsx";
import { ArrangementContext } from "./arrangement-context.ts";
import { minuteOf } from "./clock.ts";
import { type Day, dayOf, type Mark, nameOf, visitOf } from "./day.ts";
import { DayMap } from "./day-map.tsx";
import { RoughPlaces } from "./found-address.tsx";
import { Gantt } from "./gantt.tsx";
import type { Plan, PlanResult } from "./readings.ts";
import styles from "./route-day.module.css";
import { RouteDrawer } from "./route-drawer.tsx";
import { RoutesTable } from "./routes-table.tsx";
import { UnassignedTable } from "./unassigned-table.tsx";
import { useArrangement } from "./use-arrangement.ts";
import { useDayFigures } from "./use-day-figures.ts";
import { useProgressFigure } from "./use-progress-figure.ts";

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

function Legend({ day }: { readonly day: Day }) {
  const { t } = useTranslation("delivery");
  const hasBreaks = day.result.routes.some(({ breaks }) => breaks.length > 0);
  const hasReloads = day.result.routes.some(({ trips }) => trips.length > 1);
  return (
    <span className={styles.legend}>
      <i data-kind="drive" /> {t("driveS")}
      <i data-kind="wait" /> {t("waitS")}
      <i data-kind="serve" /> {t("serviceS")}
      {hasBreaks && (
        <>
          <i data-kind="break" /> {t("breaks")}
        </>
      )}
      {hasReloads && (
        <>
          <i data-kind="reload" /> {t("reloads")}
        </>
      )}
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
  const arrangement = useArrangement(plan, result);
  const day = useMemo(() => dayOf(plan, arrangement.result), [plan, arrangement.result]);
  const { chosen, mark, hover, open } = useMarks(plan.id);
  const [bySupplier, setBySupplier] = useState(false);
  const figures = useDayFigures(day);
  const progress = useProgressFigure(plan);
  const isChosen = chosen.vehicle !== undefined || chosen.stop !== undefined;
  const isStraight = day.result.routes.some((route) => route.isStraight);
  return (
    <ArrangementContext value={arrangement}>
      <div className={styles.day} data-chosen={isChosen || undefined}>
        <div className={styles.figures}>
          <Figures of={progress ? [...figures, progress] : figures} />
          <ArrangeBar plan={plan} own={result} arrangement={arrangement} />
        </div>
        <Halves
          names={{ list: t("routes"), picture: t("map") }}
          listShare={isChosen ? 0.38 : 0.62}
          list={<Tables day={day} mark={mark} onHover={hover} onOpen={open} />}
          picture={
            <div className={styles.map}>
              <div className={styles.mapNotes}>
                {plan.depots.length > 1 && (
                  <Checkbox
                    size="xs"
                    label={t("bySupplier")}
                    checked={bySupplier}
                    onChange={(event) => setBySupplier(event.currentTarget.checked)}
                  />
                )}
                {isStraight && <p>{t("straightNote")}</p>}
                <RoughPlaces plan={plan} />
              </div>
              <DayMap
                day={day}
                chosen={chosen}
                mark={mark}
                bySupplier={bySupplier}
                onHover={hover}
                onOpen={open}
              />
            </div>
          }
        />
        <section className={styles.timeline} aria-label={t("timeline")}>
          <header>
            <h2>{t("timeline")}</h2>
            <Readout day={day} mark={mark} />
            <Legend day={day} />
          </header>
          <Gantt day={day} mark={mark} onHover={hover} onOpen={open} />
        </section>
        {isChosen && (
          <RouteDrawer day={day} chosen={chosen} onHover={hover} close={() => open({})} />
        )}
      </div>
    </ArrangementContext>
  );
}
