import { ActionIcon } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { Cell, SelectCell } from "./cell.tsx";
import { type DraftDepot, type DraftVehicle, listOf } from "./draft.ts";

export type VehicleField = keyof Omit<DraftVehicle, "key" | "capacities" | "kept">;

export const AFTER_CAPACITY = [
  ["from", 56],
  ["until", 56],
  ["costPerKm", 64],
  ["costPerHour", 64],
  ["fixedCost", 64],
  ["maxDistanceKm", 64],
  ["maxStops", 56],
  ["maxDurationHours", 56],
  ["skills", 96],
] as const satisfies readonly (readonly [VehicleField, number])[];

/** Where a field of the draft is in what was sent. */
const POINTERS: Partial<Record<VehicleField, string>> = {
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

/** Where it starts and where it ends. */
function Ends(props: {
  readonly vehicle: DraftVehicle;
  readonly depots: readonly DraftDepot[];
  readonly faultAt: (place: string) => Fault | undefined;
  readonly labelOf: (field: string) => string;
  readonly set: (field: VehicleField) => (value: string) => void;
}) {
  const { t } = useTranslation("delivery");
  const { vehicle, depots, faultAt, labelOf, set } = props;
  const places = depots.map(({ key, name }) => ({ value: key, label: name || "–" }));
  return (
    <>
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
    </>
  );
}

export const VehicleRow = memo(function VehicleRow(props: RowProps) {
  const { t } = useTranslation(["delivery", "frame"]);
  const { vehicle, depots, onChange } = props;
  const faultAt = (place: string) =>
    props.faults.find(({ pointer }) => pointer.endsWith(`/${place}`));
  const labelOf = (field: string) => t("cellOf", { field, vehicle: vehicle.id });
  const set = (field: VehicleField) => (value: string) => onChange({ ...vehicle, [field]: value });
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
      <Ends vehicle={vehicle} depots={depots} faultAt={faultAt} labelOf={labelOf} set={set} />
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
        <SelectCell
          label={labelOf(t("reloads"))}
          value={vehicle.reload}
          width={104}
          options={[
            { value: "", label: "–" },
            { value: "own", label: t("reload/own") },
            ...(depots.length > 1 ? [{ value: "any", label: t("reload/any") }] : []),
            ...(vehicle.kept?.reload ? [{ value: "kept", label: t("reload/kept") }] : []),
          ]}
          fault={faultAt("reload")}
          onChange={set("reload")}
        />
      </td>
      <td>
        <SelectCell
          label={labelOf(t("drivingTimeRules"))}
          value={vehicle.drivingTimeRules}
          width={104}
          options={[
            { value: "", label: "–" },
            { value: "eu", label: t("rules/eu") },
          ]}
          fault={faultAt("drivingTimeRules")}
          onChange={set("drivingTimeRules")}
        />
      </td>
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
