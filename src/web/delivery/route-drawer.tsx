import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { amountsText, windowText } from "./amounts.ts";
import { useArranging } from "./arrangement-context.ts";
import { useBindingText } from "./binding-text.ts";
import { minuteOf } from "./clock.ts";
import { type Day, type DayRow, type Mark, nameOf } from "./day.ts";
import { useLockText } from "./lock-text.ts";
import type { Depot, Route } from "./readings.ts";
import styles from "./route-day.module.css";
import { RouteNumber } from "./route-number.tsx";
import { RouteProgress } from "./route-progress.tsx";
import { MoveSelect } from "./stop-controls.tsx";
import { StopList } from "./stop-list.tsx";

function RouteFacts({ row, depots }: { readonly row: DayRow; readonly depots: readonly Depot[] }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { route, vehicle } = row;
  const shift = { name: t("shift"), value: windowText([vehicle.shift]) };
  const breakText = ({ start, durationS }: Route["breaks"][number]) =>
    `${minuteOf(start)} (${formats.duration(durationS)})`;
  const tripText = ({ depotId, start }: Route["trips"][number]) =>
    `${minuteOf(start)} ${nameOf(depots.find(({ id }) => id === depotId) ?? { id: depotId ?? "" })}`;
  if (!route) return <Facts of={[shift, { name: t("route"), value: t("notUsed") }]} />;
  const { fixed, distance, time, lateness, total } = route.cost;
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
          })}${lateness.amountMinor > 0 ? ` + ${t("forLateness", { cost: formats.money(lateness) })}` : ""}`,
        },
        ...(route.breaks.length > 0
          ? [{ name: t("breaks"), value: route.breaks.map(breakText).join(", ") }]
          : []),
        ...(route.trips.length > 1
          ? [{ name: t("reloads"), value: route.trips.slice(1).map(tripText).join(", ") }]
          : []),
      ]}
    />
  );
}

/** A stop that no vehicle serves: why, and what it asks for. */
function LeftOut({ day, stopId }: { readonly day: Day; readonly stopId: string }) {
  const { t } = useTranslation(["delivery", "terms"]);
  const bindingOf = useBindingText();
  const lockOf = useLockText(day.plan);
  const left = day.result.unassigned.find((each) => each.stopId === stopId);
  const stop = day.stopOf.get(stopId);
  if (!left || !stop) return <p>{t("noSuchStop")}</p>;
  return (
    <Facts
      of={[
        { name: t("reason"), value: t(`terms:unassigned/${left.code}`) },
        {
          name: t("binding"),
          value: [lockOf(left), bindingOf(left)].filter(Boolean).join(": "),
        },
        { name: t("nearestVehicle"), value: left.vehicleId ?? "–" },
        { name: t("quantity"), value: amountsText(stop.quantity) || "–" },
        ...(stop.address ? [{ name: t("address"), value: stop.address }] : []),
        { name: t("window"), value: windowText(stop.windows) || t("anyTime") },
        { name: t("skills"), value: stop.skills.join(", ") || "–" },
      ]}
    />
  );
}

/** A locked route stays as it is when the search goes on. */
function LockRoute({ vehicleId }: { readonly vehicleId: string }) {
  const { t } = useTranslation("delivery");
  const arrangement = useArranging();
  return (
    <Checkbox
      className={styles.lockRoute}
      label={t("lockRoute")}
      checked={arrangement.lockedRoutes.has(vehicleId)}
      onChange={() => arrangement.toggleRoute(vehicleId)}
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
        {day.stopOf.has(stop) && (
          <p className={styles.moveTo}>
            <strong>{t("servedBy")}</strong>
            <MoveSelect day={day} stopId={stop} />
          </p>
        )}
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
      <RouteFacts row={row} depots={day.plan.depots} />
      <LockRoute vehicleId={row.vehicle.id} />
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
          <RouteProgress day={day} vehicleId={row.vehicle.id} />
        </>
      )}
    </DetailDrawer>
  );
}
