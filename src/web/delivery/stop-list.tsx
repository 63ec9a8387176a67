import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { amountsText, windowText } from "./amounts.ts";
import { useArranging } from "./arrangement-context.ts";
import { minuteOf } from "./clock.ts";
import { type Day, type DayRow, type Mark, nameOf, onlyDimension } from "./day.ts";
import { type DepotMark, depotMark } from "./depot-marks.ts";
import { dragOf, dropOf } from "./dragging.ts";
import { FoundAddress } from "./found-address.tsx";
import { keyOfLine, linesOf, type SheetLine } from "./itinerary.ts";
import { useLineText } from "./line-text.ts";
import type { Visit } from "./readings.ts";
import styles from "./route-day.module.css";
import { StopControls } from "./stop-controls.tsx";

/** Under the arrival: when it is open, how long is waited, and how late service begins. */
function WhenNotes({ day, visit }: { readonly day: Day; readonly visit: Visit }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { windows, due } = day.stopOf.get(visit.stopId)!;
  const notes = [
    ...(windows.length > 0 ? [windowText(windows)] : []),
    ...(due === undefined ? [] : [t("dueBy", { at: due })]),
    ...(visit.waitS > 0 ? [t("waits", { span: formats.duration(visit.waitS) })] : []),
    ...(visit.lateS > 0 ? [t("lateBy", { span: formats.duration(visit.lateS) })] : []),
  ];
  return notes.map((note) => <small key={note}>{note}</small>);
}

function StopRow(props: {
  readonly day: Day;
  readonly visit: Visit;
  readonly index: number;
  readonly count: number;
  readonly vehicleId: string;
  readonly isChosen: boolean;
  readonly onHover: (mark: Mark) => void;
}) {
  const formats = useFormats();
  const arrangement = useArranging();
  const only = onlyDimension(props.day);
  const { day, visit, vehicleId, isChosen, index } = props;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const stop = day.stopOf.get(visit.stopId)!;
  const from = depotMark(day.plan, visit.depotId);
  return (
    <tr
      ref={row}
      {...dragOf(visit.stopId)}
      {...dropOf<HTMLTableRowElement>((stopId) =>
        arrangement.move(stopId, { vehicle: vehicleId, index }),
      )}
      data-late={visit.lateS > 0 || undefined}
      data-lit={isChosen || undefined}
      onMouseEnter={() => props.onHover({ vehicle: vehicleId, stop: visit.stopId })}
      onMouseLeave={() => props.onHover({})}
    >
      <td className="number">{index + 1}</td>
      <td className={styles.name}>
        <TextLink
          to="/routes/$planId"
          params={{ planId: day.plan.id }}
          search={{ vehicle: vehicleId, stop: visit.stopId }}
          replace
          size="xs"
          aria-current={isChosen || undefined}
        >
          {nameOf(stop)}
        </TextLink>
        <FoundAddress stop={stop} />
      </td>
      <td className={styles.when}>
        {minuteOf(visit.arrival)}
        <WhenNotes day={day} visit={visit} />
      </td>
      <td>
        <StopControls
          day={day}
          stopId={visit.stopId}
          vehicleId={vehicleId}
          index={index}
          count={props.count}
        />
      </td>
      <td className="number">
        {only === undefined
          ? amountsText(visit.loadAfter)
          : formats.number(visit.loadAfter[only] ?? 0)}
      </td>
      {day.plan.depots.length > 1 && <td>{from ? <DepotLetter mark={from} /> : "–"}</td>}
    </tr>
  );
}

/** A loading or a break between two stops. */
function BetweenStops({ day, line }: { readonly day: Day; readonly line: SheetLine }) {
  const said = useLineText();
  return (
    <tr className={styles.between}>
      <td />
      <td colSpan={5}>{said(day.plan.depots, line)}</td>
    </tr>
  );
}

/** Which warehouse supplies a stop. */
function DepotLetter({ mark }: { readonly mark: DepotMark }) {
  return (
    <span className={styles.depot} style={{ borderColor: mark.colour }}>
      {mark.letter}
    </span>
  );
}

/** The stops of a route in the order of driving: to be read, dragged and locked. */
export function StopList(props: {
  readonly day: Day;
  readonly row: DayRow;
  readonly chosen: string | undefined;
  readonly onHover: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const { row } = props;
  return (
    <div className={styles.scroller}>
      <table className={styles.stops} aria-label={t("stops")}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("place")}
            </th>
            <th scope="col">{t("stop")}</th>
            <th scope="col">
              {t("arrival")} <small>{t("window")}</small>
            </th>
            <th scope="col">{t("arrange")}</th>
            <th scope="col" className="number">
              {t("loadAfter")} <small>{onlyDimension(props.day)}</small>
            </th>
            {props.day.plan.depots.length > 1 && <th scope="col">{t("supplier")}</th>}
          </tr>
        </thead>
        <tbody>
          {row.route &&
            linesOf(row.route).map((line) =>
              line.kind === "stop" ? (
                <StopRow
                  key={line.visit.stopId}
                  day={props.day}
                  visit={line.visit}
                  index={line.sequence - 1}
                  count={row.route?.stops.length ?? 0}
                  vehicleId={row.vehicle.id}
                  isChosen={line.visit.stopId === props.chosen}
                  onHover={props.onHover}
                />
              ) : (
                <BetweenStops key={keyOfLine(line)} day={props.day} line={line} />
              ),
            )}
        </tbody>
      </table>
    </div>
  );
}
