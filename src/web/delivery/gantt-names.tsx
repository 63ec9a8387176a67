import { memo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import timeLine from "../parts/time-line.module.css";
import { useArranging } from "./arrangement-context.ts";
import type { Day, DayRow, Mark } from "./day.ts";
import { dropOf } from "./dragging.ts";
import styles from "./gantt.module.css";
import { RouteNumber } from "./route-number.tsx";

/** A link costs more to draw than a row of the picture: only those that change are drawn. */
const Name = memo(function Name(props: {
  readonly planId: string;
  readonly row: DayRow;
  readonly isLit: boolean;
}) {
  const { t } = useTranslation("delivery");
  const { vehicle, number, colour } = props.row;
  const arrangement = useArranging();
  const isLocked = arrangement.lockedRoutes.has(vehicle.id);
  return (
    <li
      data-lit={props.isLit || undefined}
      {...dropOf<HTMLLIElement>((stop) => arrangement.move(stop, { vehicle: vehicle.id }))}
    >
      <RouteNumber number={number} colour={colour} />
      <TextLink
        to="/routes/$planId"
        params={{ planId: props.planId }}
        search={{ vehicle: vehicle.id }}
        replace
        size="xs"
        truncate
      >
        {vehicle.id}
      </TextLink>
      {isLocked && (
        <span role="img" aria-label={t("locked")} title={t("locked")}>
          ⚓
        </span>
      )}
    </li>
  );
});

/** The vehicles of the time line, each a link to its route and a place to drop stops on. */
export function Names({ day, mark }: { readonly day: Day; readonly mark: Mark }) {
  const lit = mark.vehicle ?? day.vehicleOfStop.get(mark.stop ?? "");
  return (
    <ul className={`${timeLine.names} ${styles.names}`}>
      {day.rows.map((row) => (
        <Name key={row.vehicle.id} planId={day.plan.id} row={row} isLit={lit === row.vehicle.id} />
      ))}
    </ul>
  );
}
