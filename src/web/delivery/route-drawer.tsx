import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { amountsText, windowText } from "./amounts.ts";
import { useBindingText } from "./binding-text.ts";
import { minuteOf } from "./clock.ts";
import { type Day, type DayRow, type Mark, nameOf } from "./day.ts";
import type { Visit } from "./readings.ts";
import styles from "./route-day.module.css";
import { RouteNumber } from "./route-number.tsx";

function StopRow(props: {
  readonly day: Day;
  readonly visit: Visit;
  readonly sequence: number;
  readonly vehicleId: string;
  readonly isChosen: boolean;
  readonly onHover: (mark: Mark) => void;
}) {
  const formats = useFormats();
  const { day, visit, vehicleId, isChosen } = props;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const stop = day.stopOf.get(visit.stopId)!;
  return (
    <tr
      ref={row}
      data-lit={isChosen || undefined}
      onMouseEnter={() => props.onHover({ vehicle: vehicleId, stop: visit.stopId })}
      onMouseLeave={() => props.onHover({})}
    >
      <td className="number">{props.sequence}</td>
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
      </td>
      <td className="number">{minuteOf(visit.arrival)}</td>
      <td className="number">{visit.waitS > 0 ? formats.number(visit.waitS / 60, 0) : ""}</td>
      <td>{windowText(stop.windows)}</td>
      <td className="number">{amountsText(visit.loadAfter)}</td>
    </tr>
  );
}

function StopList(props: {
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
            <th scope="col" className="number">
              {t("waitS")} <small>{t("minutes")}</small>
            </th>
            <th scope="col">{t("window")}</th>
            <th scope="col" className="number">
              {t("loadAfter")}
            </th>
          </tr>
        </thead>
        <tbody>
          {row.route?.stops.map((visit, i) => (
            <StopRow
              key={visit.stopId}
              day={props.day}
              visit={visit}
              sequence={i + 1}
              vehicleId={row.vehicle.id}
              isChosen={visit.stopId === props.chosen}
              onHover={props.onHover}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RouteFacts({ row }: { readonly row: DayRow }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { route, vehicle } = row;
  const shift = { name: t("shift"), value: windowText([vehicle.shift]) };
  if (!route) return <Facts of={[shift, { name: t("route"), value: t("notUsed") }]} />;
  const { fixed, distance, time, total } = route.cost;
  return (
    <Facts
      of={[
        { name: t("onTheRoad"), value: `${minuteOf(route.start)}–${minuteOf(route.end)}` },
        shift,
        {
          name: t("distance"),
          value: `${formats.kilometres(route.distanceKm, 1)}${
            route.isStraight ? ` · ${t("straight")}` : ""
          }`,
        },
        { name: t("capacity"), value: amountsText(vehicle.capacity) || "–" },
        {
          name: t("cost"),
          value: `${formats.money(total)} = ${t("costParts", {
            fixed: formats.money(fixed),
            distance: formats.money(distance),
            time: formats.money(time),
          })}`,
        },
      ]}
    />
  );
}

/** A stop that no vehicle serves: why, and what it asks for. */
function LeftOut({ day, stopId }: { readonly day: Day; readonly stopId: string }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const bindingOf = useBindingText();
  const left = day.result.unassigned.find((each) => each.stopId === stopId);
  const stop = day.stopOf.get(stopId);
  if (!left || !stop) return <p>{t("noSuchStop")}</p>;
  return (
    <Facts
      of={[
        { name: t("reason"), value: t(`terms:unassigned/${left.code}`) },
        { name: t("binding"), value: bindingOf(left) },
        { name: t("nearestVehicle"), value: left.vehicleId ?? "–" },
        { name: t("quantity"), value: amountsText(stop.quantity) || "–" },
        { name: t("window"), value: windowText(stop.windows) || t("anyTime") },
        { name: t("skills"), value: stop.skills.join(", ") || "–" },
      ]}
    />
  );
}

/** A route with its stops in order, or a stop that was left out. */
export function RouteDrawer(props: {
  readonly day: Day;
  readonly chosen: Mark;
  readonly onHover: (mark: Mark) => void;
  readonly close: () => void;
}) {
  const { t } = useTranslation("delivery");
  const { day, chosen } = props;
  const vehicle = chosen.vehicle ?? day.vehicleOfStop.get(chosen.stop ?? "");
  const row = vehicle === undefined ? undefined : day.rowOf.get(vehicle);
  if (!row) {
    const stop = chosen.stop ?? "";
    return (
      <DetailDrawer title={nameOf(day.stopOf.get(stop) ?? { id: stop })} close={props.close}>
        <LeftOut day={day} stopId={stop} />
      </DetailDrawer>
    );
  }
  const title = (
    <>
      <RouteNumber number={row.number} colour={row.colour} /> {row.vehicle.id}
    </>
  );
  return (
    <DetailDrawer title={title} close={props.close}>
      <RouteFacts row={row} />
      {row.route && (
        <>
          <StopList day={day} row={row} chosen={chosen.stop} onHover={props.onHover} />
          <ButtonLink
            variant="default"
            to="/routes/$planId/sheets"
            params={{ planId: day.plan.id }}
            search={{ vehicle: row.vehicle.id }}
          >
            {t("driverSheet")}
          </ButtonLink>
        </>
      )}
    </DetailDrawer>
  );
}
