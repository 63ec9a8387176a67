import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { amountsText, windowText } from "./amounts.ts";
import { useArranging } from "./arrangement-context.ts";
import { minuteOf } from "./clock.ts";
import { type Day, type DayRow, type Mark, nameOf } from "./day.ts";
import { type DepotMark, depotMark } from "./depot-marks.ts";
import { dragOf, dropOf } from "./dragging.ts";
import { FoundAddress } from "./found-address.tsx";
import { keyOfLine, linesOf, type SheetLine } from "./itinerary.ts";
import { useLineText } from "./line-text.ts";
import type { Visit } from "./readings.ts";
import styles from "./route-day.module.css";
import { StopControls } from "./stop-controls.tsx";

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
      <td>
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
      <td className="number">{minuteOf(visit.arrival)}</td>
      <td>{windowText(stop.windows)}</td>
      <td>
        <StopControls
          day={day}
          stopId={visit.stopId}
          vehicleId={vehicleId}
          index={index}
          count={props.count}
        />
      </td>
      <td className="number">{visit.waitS > 0 ? formats.number(visit.waitS / 60, 0) : ""}</td>
      <td className="number">{amountsText(visit.loadAfter)}</td>
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
      <td colSpan={7}>{said(day.plan.depots, line)}</td>
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
            <th scope="col" className="number">
              {t("arrival")}
            </th>
            <th scope="col">{t("window")}</th>
            <th scope="col">{t("arrange")}</th>
            <th scope="col" className="number">
              {t("waitS")} <small>{t("minutes")}</small>
            </th>
            <th scope="col" className="number">
              {t("loadAfter")}
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
