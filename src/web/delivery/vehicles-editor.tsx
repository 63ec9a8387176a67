import { ActionIcon, Button, NumberInput, TextInput } from "@mantine/core";
import { memo, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { Cell, Faults, SelectCell } from "./cell.tsx";
import { copiesOf } from "./copies-of.ts";
import { type DraftDepot, type DraftVehicle, listOf, NEW_VEHICLE, newKey } from "./draft.ts";
import styles from "./edit-table.module.css";
import form from "./new-delivery-plan.module.css";
import type { DraftState } from "./use-draft.ts";

type Field = keyof Omit<DraftVehicle, "key" | "capacities">;

const AFTER_CAPACITY = [
  ["from", 56],
  ["until", 56],
  ["costPerKm", 64],
  ["costPerHour", 64],
  ["fixedCost", 64],
  ["maxDistanceKm", 64],
  ["maxStops", 56],
  ["skills", 96],
] as const satisfies readonly (readonly [Field, number])[];

/** Where a field of the draft is in what was sent. */
const POINTERS: Partial<Record<Field, string>> = {
  from: "shift/from",
  until: "shift/until",
  end: "endDepot",
};

interface RowProps {
  readonly vehicle: DraftVehicle;
  readonly depots: readonly DraftDepot[];
  readonly dimensions: string;
  /** Of this vehicle alone, by their place in it. */
  readonly faults: readonly Fault[];
  readonly onChange: (vehicle: DraftVehicle) => void;
  readonly onCopy: (vehicle: DraftVehicle) => void;
  readonly onRemove: (vehicle: DraftVehicle) => void;
}

function isSame(before: RowProps, after: RowProps): boolean {
  return (
    before.vehicle === after.vehicle &&
    before.depots === after.depots &&
    before.dimensions === after.dimensions &&
    before.faults.length === 0 &&
    after.faults.length === 0
  );
}

const VehicleRow = memo(function VehicleRow(props: RowProps) {
  const { t } = useTranslation(["delivery", "frame"]);
  const { vehicle, depots, onChange } = props;
  const faultAt = (place: string) =>
    props.faults.find(({ pointer }) => pointer.endsWith(`/${place}`));
  const labelOf = (field: string) => t("cellOf", { field, vehicle: vehicle.id });
  const set = (field: Field) => (value: string) => onChange({ ...vehicle, [field]: value });
  const places = depots.map(({ key, name }) => ({ value: key, label: name || "–" }));
  return (
    <tr data-broken={props.faults.length > 0 || undefined}>
      <td>
        <Cell
          label={labelOf(t("vehicle"))}
          value={vehicle.id}
          width={96}
          fault={faultAt("id")}
          onChange={set("id")}
        />
      </td>
      <td>
        <SelectCell
          label={labelOf(t("depot"))}
          value={vehicle.depot}
          width={120}
          options={depots.length > 0 ? places : [{ value: "", label: "–" }]}
          fault={faultAt("depot")}
          onChange={set("depot")}
        />
      </td>
      <td>
        <SelectCell
          label={labelOf(t("end"))}
          value={vehicle.end}
          width={104}
          options={[
            { value: "back", label: t("endBack") },
            { value: "open", label: t("endOpen") },
            ...(depots.length > 1 ? places : []),
          ]}
          fault={faultAt("endDepot")}
          onChange={set("end")}
        />
      </td>
      {listOf(props.dimensions).map((dimension, i) => (
        <td key={dimension}>
          <Cell
            label={labelOf(`${t("capacity")} ${dimension}`)}
            value={vehicle.capacities[i] ?? ""}
            width={72}
            isNumber
            fault={faultAt(`capacity/${dimension}`)}
            onChange={(value) => {
              const capacities = listOf(props.dimensions).map((_, at) =>
                at === i ? value : (vehicle.capacities[at] ?? ""),
              );
              onChange({ ...vehicle, capacities });
            }}
          />
        </td>
      ))}
      {AFTER_CAPACITY.map(([field, width]) => (
        <td key={field}>
          <Cell
            label={labelOf(t(field))}
            value={vehicle[field]}
            width={width}
            isNumber={field !== "skills"}
            fault={faultAt(POINTERS[field] ?? field)}
            onChange={set(field)}
          />
        </td>
      ))}
      <td>
        <ActionIcon
          aria-label={labelOf(t("duplicate"))}
          title={t("duplicate")}
          onClick={() => props.onCopy(vehicle)}
        >
          ⧉
        </ActionIcon>
        <ActionIcon
          aria-label={labelOf(t("frame:remove"))}
          title={t("frame:remove")}
          onClick={() => props.onRemove(vehicle)}
        >
          ×
        </ActionIcon>
      </td>
    </tr>
  );
}, isSame);

function Head({ dimensions, currency }: { dimensions: string; currency: string }) {
  const { t } = useTranslation("delivery");
  const units: Partial<Record<Field, string>> = {
    costPerKm: currency,
    costPerHour: currency,
    fixedCost: currency,
    maxDistanceKm: "km",
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
