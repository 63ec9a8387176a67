import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable, ROW_HEIGHT_PX } from "../parts/data-table.tsx";
import { type Day, type Mark, nameOf } from "./day.ts";
import type { PlanDifference } from "./readings.ts";
import { RouteNumber } from "./route-number.tsx";
import styles from "./what-ifs.module.css";

const MOST_IN_SIGHT = 10;

type Moved = PlanDifference["movedStops"][number];

/** The vehicle that serves a stop, as it is called on the map. */
function Server({ day, vehicle }: { readonly day: Day; readonly vehicle: string | null }) {
  const { t } = useTranslation("delivery");
  const row = vehicle === null ? undefined : day.rowOf.get(vehicle);
  if (!row) return <span className={styles.unserved}>{t("unassignedState")}</span>;
  return (
    <>
      <RouteNumber number={row.number} colour={row.colour} /> {row.vehicle.id}
    </>
  );
}

/** The stops that another vehicle serves than planned, or none. */
export function MovedStops(props: {
  readonly own: Day;
  readonly other: Day;
  readonly moved: readonly Moved[];
  readonly lit: string | undefined;
  readonly onHover: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const { own, other, moved } = props;
  const columns = useMemo((): readonly Column<Moved>[] => {
    const stopName = ({ stopId }: Moved) => {
      const stop = other.stopOf.get(stopId);
      return stop ? nameOf(stop) : stopId;
    };
    return [
      {
        key: "stop",
        head: t("stop"),
        by: stopName,
        cell: (row) => (
          <TextLink
            to="/routes/$planId"
            params={{ planId: other.plan.id }}
            search={{ ...(row.after !== null && { vehicle: row.after }), stop: row.stopId }}
            size="xs"
          >
            {stopName(row)}
          </TextLink>
        ),
      },
      {
        key: "before",
        head: t("asPlanned"),
        by: ({ before }) => before ?? "",
        cell: ({ before }) => <Server day={own} vehicle={before} />,
      },
      {
        key: "after",
        head: t("whatIf"),
        by: ({ after }) => after ?? "",
        cell: ({ after }) => <Server day={other} vehicle={after} />,
      },
    ];
  }, [t, own, other]);
  return (
    <DataTable
      label={t("movedStops")}
      rows={moved}
      columns={columns}
      keyOf={({ stopId }) => stopId}
      lit={props.lit}
      onHover={(stop) => props.onHover({ stop })}
      height={30 + Math.min(MOST_IN_SIGHT, moved.length) * ROW_HEIGHT_PX}
    />
  );
}
