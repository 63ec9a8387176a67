import { Button, NumberInput, TextInput } from "@mantine/core";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Faults } from "./cell.tsx";
import { copiesOf } from "./copies-of.ts";
import { type DraftVehicle, listOf, NEW_VEHICLE, newKey } from "./draft.ts";
import styles from "./edit-table.module.css";
import form from "./new-delivery-plan.module.css";
import type { DraftState } from "./use-draft.ts";
import { AFTER_CAPACITY, type VehicleField, VehicleRow } from "./vehicle-row.tsx";

function Head({ dimensions, currency }: { dimensions: string; currency: string }) {
  const { t } = useTranslation("delivery");
  const units: Partial<Record<VehicleField, string>> = {
    costPerKm: currency,
    costPerHour: currency,
    fixedCost: currency,
    maxDistanceKm: "km",
    maxDurationHours: "h",
  };
  return (
    <thead>
      <tr>
        <th scope="col">{t("vehicle")}</th>
        <th scope="col">{t("depot")}</th>
        <th scope="col">{t("end")}</th>
        {listOf(dimensions).map((dimension) => (
          <th key={dimension} scope="col" className="number">
            {t("capacity")} <small>{dimension}</small>
          </th>
        ))}
        {AFTER_CAPACITY.map(([field]) => (
          <th key={field} scope="col" className={field === "skills" ? undefined : "number"}>
            {t(field)} <small>{units[field]}</small>
          </th>
        ))}
        <th scope="col">{t("reloads")}</th>
        <th scope="col">{t("drivingTimeRules")}</th>
        <th scope="col">{t("row")}</th>
      </tr>
    </thead>
  );
}

/** Changes to the vehicles that stay the same functions, so that only rows that changed are drawn. */
function useVehicleChanges(state: DraftState, copies: number) {
  const latest = useRef({ state, copies });
  latest.current = { state, copies };
  const change = useCallback((vehicles: readonly DraftVehicle[]) => {
    latest.current.state.change({ vehicles });
  }, []);
  const vehicles = () => latest.current.state.draft.vehicles;
  return {
    set: (vehicle: DraftVehicle) =>
      change(vehicles().map((each) => (each.key === vehicle.key ? vehicle : each))),
    copy: (vehicle: DraftVehicle) => change(copiesOf(vehicles(), vehicle, latest.current.copies)),
    remove: ({ key }: DraftVehicle) => change(vehicles().filter((each) => each.key !== key)),
  };
}

/** The vehicles of a day as a table to type in. */
export function VehiclesEditor({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation("delivery");
  const [copies, setCopies] = useState(1);
  const { draft, faults, change } = state;
  const { vehicles, depots, dimensions } = draft;
  const changes = useVehicleChanges(state, copies);
  const own = faults.filter(({ pointer }) => pointer.startsWith("/vehicles"));
  const add = () => {
    const last = vehicles.at(-1);
    if (last) return changes.copy(last);
    change({ vehicles: [{ ...NEW_VEHICLE, key: newKey(), id: `${t("vehicle")} 1` }] });
  };
  return (
    <section className={form.part}>
      <h2>{t("vehiclesOf", { count: vehicles.length })}</h2>
      <div className={form.row}>
        <TextInput
          label={t("dimensions")}
          description={t("dimensionsMeaning")}
          inputWrapperOrder={["label", "input", "description"]}
          value={dimensions}
          onChange={(event) => change({ dimensions: event.currentTarget.value })}
        />
        <NumberInput
          label={t("copies")}
          w={96}
          min={1}
          max={99}
          value={copies}
          onChange={(value) => setCopies(Math.max(1, Number(value) || 1))}
        />
      </div>
      <div className={styles.scroller}>
        <table className={styles.table} aria-label={t("vehicles")}>
          <Head dimensions={dimensions} currency={draft.currency} />
          <tbody>
            {vehicles.map((vehicle, i) => (
              <VehicleRow
                key={vehicle.key}
                vehicle={vehicle}
                depots={depots}
                dimensions={dimensions}
                faults={own.filter(({ pointer }) => pointer.startsWith(`/vehicles/${i}/`))}
                onChange={changes.set}
                onCopy={changes.copy}
                onRemove={changes.remove}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Faults
        of={own}
        nameOf={({ pointer }) => {
          const [, , row, ...field] = pointer.split("/");
          const vehicle = vehicles[Number(row)];
          return vehicle ? `${vehicle.id} · ${field.join("/")}:` : pointer;
        }}
      />
      <Button variant="default" onClick={add}>
        {t("addVehicle")}
      </Button>
    </section>
  );
}
