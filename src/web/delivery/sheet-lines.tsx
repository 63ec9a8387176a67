import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import { loadText, windowText } from "./amounts.ts";
import { minuteOf } from "./clock.ts";
import { type Day, nameOf } from "./day.ts";
import styles from "./driver-sheets.module.css";
import { keyOfLine, linesOf, type SheetLine } from "./itinerary.ts";
import { useLineText } from "./line-text.ts";
import { QrCode } from "./qr-code.tsx";
import type { Route, Stop, Visit } from "./readings.ts";

const STOP_QR_MM = 15;
const COLUMNS = 7;
/** Degrees to about a metre: what a door needs. */
const DEGREE_DIGITS = 5;

function degreesOf(stop: Stop): string {
  const [lon, lat] = stop.point.coordinates;
  return `${lat.toFixed(DEGREE_DIGITS)},${lon.toFixed(DEGREE_DIGITS)}`;
}

/** What is to be done at a stop beside bringing what was ordered. */
function notesOf(
  { t }: Pick<ReturnType<typeof useTranslation<"delivery">>, "t">,
  duration: (seconds: number) => string,
  { day, stop, visit }: { readonly day: Day; readonly stop: Stop; readonly visit: Visit },
): readonly string[] {
  const from = day.plan.depots.find(({ id }) => id === visit.depotId);
  const hasChoice = day.plan.depots.length > 1;
  const collected = loadText(stop.collect);
  return [
    ...(stop.items ? [loadText(stop.items)] : []),
    ...(collected ? [t("collectWhat", { amounts: collected })] : []),
    ...(from && hasChoice ? [t("goodsFrom", { depot: nameOf(from) })] : []),
    ...(visit.waitS > 0 ? [t("waitUntil", { at: minuteOf(visit.serviceStart) })] : []),
    ...(visit.lateS > 0 ? [t("lateBy", { span: duration(visit.lateS) })] : []),
  ];
}

function StopLine(props: { readonly day: Day; readonly visit: Visit; readonly sequence: number }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { day, visit } = props;
  const stop = day.stopOf.get(visit.stopId)!;
  const degrees = degreesOf(stop);
  const notes = notesOf({ t }, formats.duration, { day, stop, visit });
  return (
    <tr>
      <td className="number">{props.sequence}</td>
      <td className={styles.code}>
        <QrCode
          text={`geo:${degrees}`}
          label={t("qrOfStop", { stop: nameOf(stop) })}
          sizeMm={STOP_QR_MM}
        />
      </td>
      <td>
        <strong>{nameOf(stop)}</strong>
        <br />
        {[stop.name && stop.id, stop.address].filter(Boolean).map((text) => `${text} · `)}
        <a href={`geo:${degrees}`}>{degrees.replace(",", ", ")}</a>
        {notes.length > 0 && <p className={styles.notes}>{notes.join(" · ")}</p>}
      </td>
      <td className="number">{minuteOf(visit.arrival)}</td>
      <td>{windowText(stop.windows) || t("anyTime")}</td>
      <td className="number">{loadText(stop.quantity) || "–"}</td>
      <td className={styles.signature} />
    </tr>
  );
}

/** A loading or a break, across the columns between the stops. */
function BetweenStops({ day, line }: { readonly day: Day; readonly line: SheetLine }) {
  const said = useLineText();
  return (
    <tr className={styles.between}>
      <td />
      <td colSpan={COLUMNS - 1}>{said(day.plan.depots, line)}</td>
    </tr>
  );
}

/** All that a driver does on a route, line by line. */
export function SheetLines({ day, route }: { readonly day: Day; readonly route: Route }) {
  return linesOf(route).map((line) =>
    line.kind === "stop" ? (
      <StopLine key={line.visit.stopId} day={day} visit={line.visit} sequence={line.sequence} />
    ) : (
      <BetweenStops key={keyOfLine(line)} day={day} line={line} />
    ),
  );
}
