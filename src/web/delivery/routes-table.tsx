import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { majorOf, useFormats } from "../words/formats.ts";
import { spanOf } from "./clock.ts";
import { type Day, type DayRow, loadOf, type Mark, onlyDimension } from "./day.ts";
import type { Route } from "./readings.ts";
import { RouteNumber } from "./route-number.tsx";

type RouteSpan = "driveS" | "waitS" | "serviceS" | "dutyS";

function VehicleName({ planId, row }: { readonly planId: string; readonly row: DayRow }) {
  const { vehicle, number, colour } = row;
  return (
    <>
      <RouteNumber number={number} colour={colour} />{" "}
      <TextLink
        to="/routes/$planId"
        params={{ planId }}
        search={{ vehicle: vehicle.id }}
        replace
        size="xs"
      >
        {vehicle.id}
      </TextLink>
    </>
  );
}

function useColumns(day: Day): readonly Column<DayRow>[] {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  return useMemo((): readonly Column<DayRow>[] => {
    const figure = (
      key: string,
      head: string,
      by: (route: Route) => number,
      show: (value: number) => string,
      unit?: string,
    ): Column<DayRow> => ({
      key,
      head,
      ...(unit && { unit }),
      isNumber: true,
      by: ({ route }) => route && by(route),
      cell: ({ route }) => (route ? show(by(route)) : "–"),
    });
    const { currency } = day.plan;
    const digits = Math.max(0, -Math.log10(majorOf({ amountMinor: 1, currency })));
    const only = onlyDimension(day);
    const span = (key: RouteSpan) =>
      figure(key, t(key), (route) => route[key], spanOf, t("hoursMinutes"));
    const vehicleCell = (row: DayRow) => <VehicleName planId={day.plan.id} row={row} />;
    return [
      { key: "vehicle", head: t("vehicle"), by: ({ vehicle }) => vehicle.id, cell: vehicleCell },
      figure(
        "cost",
        t("cost"),
        ({ cost }) => cost.total.amountMinor,
        (amountMinor) => formats.fixed(majorOf({ amountMinor, currency }), digits),
        currency,
      ),
      figure("stops", t("stops"), ({ stops }) => stops.length, formats.number),
      figure(
        "distance",
        t("distance"),
        ({ distanceKm }) => distanceKm,
        (km) => formats.fixed(km, 1),
        "km",
      ),
      span("driveS"),
      span("waitS"),
      span("serviceS"),
      span("dutyS"),
      {
        key: "load",
        head: t("load"),
        ...(only && { unit: only }),
        isNumber: true,
        by: (row) => {
          const load = row.route && loadOf(row);
          return load && load.amount / Math.max(1, load.capacity);
        },
        cell: (row) => {
          const load = row.route && loadOf(row);
          if (!load) return "–";
          const { amount, capacity, dimension } = load;
          const shares = `${formats.number(amount)} / ${formats.number(capacity)}`;
          return only ? shares : `${shares} ${dimension}`;
        },
      },
    ];
  }, [t, formats, day]);
}

/** Every vehicle of the day with its route; those not needed stand with dashes. */
export function RoutesTable(props: {
  readonly day: Day;
  readonly lit: string | undefined;
  readonly onHover: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const columns = useColumns(props.day);
  return (
    <DataTable
      label={t("routes")}
      rows={props.day.rows}
      columns={columns}
      keyOf={({ vehicle }) => vehicle.id}
      lit={props.lit}
      onHover={(vehicle) => props.onHover({ vehicle })}
      onOpen={({ vehicle }) => props.onOpen({ vehicle: vehicle.id })}
    />
  );
}
