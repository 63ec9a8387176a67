import { ActionIcon } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useArranging } from "./arrangement-context.ts";
import { type Day, nameOf } from "./day.ts";
import styles from "./route-day.module.css";

/** As a choice in a list of vehicles, which may be called anything. */
const LEFT_OUT = "";

/** Moves a stop to another vehicle, or takes it off its route: what dragging does, by key. */
export function MoveSelect(props: {
  readonly day: Day;
  readonly stopId: string;
  /** Beside other controls there is room for the number of its own vehicle alone. */
  readonly isNarrow?: boolean;
}) {
  const { t } = useTranslation("delivery");
  const arrangement = useArranging();
  const { day, stopId } = props;
  const stop = day.stopOf.get(stopId) ?? { id: stopId };
  const vehicle = day.vehicleOfStop.get(stopId) ?? LEFT_OUT;
  return (
    <select
      className={styles.move}
      aria-label={t("moveStop", { stop: nameOf(stop) })}
      value={vehicle}
      onChange={(event) => {
        const to = event.currentTarget.value;
        arrangement.move(stopId, to === LEFT_OUT ? undefined : { vehicle: to });
      }}
    >
      {day.rows.map((row) => (
        <option key={row.vehicle.id} value={row.vehicle.id}>
          {props.isNarrow && row.vehicle.id === vehicle
            ? row.number
            : `${row.number} · ${row.vehicle.id}`}
        </option>
      ))}
      <option value={LEFT_OUT}>{t("leftOut")}</option>
    </select>
  );
}

/** Earlier, later, to another vehicle, and locked to the one it is on. */
export function StopControls(props: {
  readonly day: Day;
  readonly stopId: string;
  readonly vehicleId: string;
  readonly index: number;
  readonly count: number;
}) {
  const { t } = useTranslation("delivery");
  const arrangement = useArranging();
  const { day, stopId, vehicleId: vehicle, index, count } = props;
  const stop = nameOf(day.stopOf.get(stopId)!);
  const isLocked = arrangement.lockedStops.has(stopId);
  return (
    <span className={styles.controls}>
      <ActionIcon
        aria-label={t("earlier", { stop })}
        title={t("earlier", { stop })}
        disabled={index === 0}
        onClick={() => arrangement.move(stopId, { vehicle, index: index - 1 })}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        aria-label={t("later", { stop })}
        title={t("later", { stop })}
        disabled={index === count - 1}
        onClick={() => arrangement.move(stopId, { vehicle, index: index + 2 })}
      >
        ↓
      </ActionIcon>
      <MoveSelect day={day} stopId={stopId} isNarrow />
      <ActionIcon
        variant={isLocked ? "filled" : "default"}
        aria-label={t("lockStop", { stop })}
        title={t("lockStop", { stop })}
        aria-pressed={isLocked}
        onClick={() => arrangement.toggleStop(stopId)}
      >
        ⚓
      </ActionIcon>
    </span>
  );
}
