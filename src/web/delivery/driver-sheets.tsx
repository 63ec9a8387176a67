import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams, useRouter, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { minuteOf } from "./clock.ts";
import { type Day, type DayRow, dayOf, nameOf } from "./day.ts";
import styles from "./driver-sheets.module.css";
import { QrCode } from "./qr-code.tsx";
import { type Plan, type Route, readingPlan } from "./readings.ts";
import { RouteNumber } from "./route-number.tsx";
import { SheetLines } from "./sheet-lines.tsx";

const ROUTE_QR_MM = 28;
function StopLines({ day, route }: { readonly day: Day; readonly route: Route }) {
  const { t } = useTranslation("delivery");
  return (
    <section
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
      tabIndex={0}
      aria-label={`${t("stops")}, ${route.vehicleId}`}
    >
      <table aria-label={t("stops")}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("place")}
            </th>
            <th scope="col" className={styles.code}>
              {t("map")}
            </th>
            <th scope="col">{t("stop")}</th>
            <th scope="col" className="number">
              {t("arrival")}
            </th>
            <th scope="col">{t("window")}</th>
            <th scope="col" className="number">
              {t("bring")}
            </th>
            <th scope="col" className={styles.signature}>
              {t("signature")}
            </th>
          </tr>
        </thead>
        <tbody>
          <SheetLines day={day} route={route} />
        </tbody>
      </table>
    </section>
  );
}

function Sheet({ day, row, route }: { day: Day; row: DayRow; route: Route }) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const router = useRouter();
  const { plan } = day;
  const { vehicle } = row;
  const { href } = router.buildLocation({
    to: "/routes/$planId",
    params: { planId: plan.id },
    search: { vehicle: vehicle.id },
  });
  const depot = plan.depots.find(({ id }) => id === vehicle.depot);
  const end = plan.depots.find(({ id }) => id === (vehicle.endDepot ?? vehicle.depot));
  const facts = [
    plan.name,
    formats.date(plan.day),
    plan.timeZone,
    t("stopsOf", { count: route.stops.length }),
    formats.kilometres(route.distanceKm, 1),
    formats.duration(route.dutyS),
  ];
  return (
    <section className={styles.sheet} aria-label={vehicle.id}>
      <header>
        <div>
          <h2>
            <RouteNumber number={row.number} colour={row.colour} /> {vehicle.id}
          </h2>
          <p>{facts.join(" · ")}</p>
          <p>
            {t("leaves", { at: minuteOf(route.start), depot: depot ? nameOf(depot) : "" })}
            {" · "}
            {vehicle.open || !end
              ? t("endsOpen", { at: minuteOf(route.end) })
              : t("returns", { at: minuteOf(route.end), depot: nameOf(end) })}
          </p>
        </div>
        <QrCode
          text={new URL(href, window.location.origin).href}
          label={t("qrOfRoute", { vehicle: vehicle.id })}
          sizeMm={ROUTE_QR_MM}
        />
      </header>
      <StopLines day={day} route={route} />
      <footer>
        <span>{t("driver")}</span>
        <span>{t("dateAndSignature")}</span>
      </footer>
    </section>
  );
}

function SheetsOfPlan({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("delivery");
  const { vehicle: only } = useSearch({ from: "/routes/$planId/sheets" });
  const { result } = plan;
  const day = useMemo(() => result && dayOf(plan, result), [plan, result]);
  const rows = (day?.rows ?? []).flatMap((row) => {
    const isWanted = only === undefined || row.vehicle.id === only;
    return row.route && isWanted ? [{ row, route: row.route }] : [];
  });
  return (
    <View
      title={t("driverSheets")}
      note={plan.name}
      actions={
        <>
          <ButtonLink variant="default" to="/routes/$planId" params={{ planId: plan.id }}>
            {t("toRoutes")}
          </ButtonLink>
          {only !== undefined && (
            <ButtonLink variant="default" to="/routes/$planId/sheets" params={{ planId: plan.id }}>
              {t("allVehicles")}
            </ButtonLink>
          )}
          <Button disabled={rows.length === 0} onClick={() => window.print()}>
            {t("print")}
          </Button>
        </>
      }
    >
      <div className={styles.sheets}>
        {day &&
          rows.map(({ row, route }) => (
            <Sheet key={row.vehicle.id} day={day} row={row} route={route} />
          ))}
        {rows.length === 0 && <Empty sentence={t("noSheets")} />}
      </div>
    </View>
  );
}

/** A page a vehicle for its driver: to print, or to read on a phone by its QR code. */
export function DriverSheets() {
  const { planId } = useParams({ from: "/routes/$planId/sheets" });
  const plan = useQuery(readingPlan(planId));
  return <Shown of={plan}>{(found) => <SheetsOfPlan plan={found} />}</Shown>;
}
