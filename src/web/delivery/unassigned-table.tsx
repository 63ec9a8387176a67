import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useBindingText } from "./binding-text.ts";
import { type Day, type Mark, nameOf } from "./day.ts";
import { useLockText } from "./lock-text.ts";
import type { Unassigned } from "./readings.ts";

/** Stops left out, each with its reason and the constraint that binds. */
export function UnassignedTable(props: {
  readonly day: Day;
  readonly lit: string | undefined;
  readonly onHover: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
}) {
  const { t } = useTranslation(["delivery", "terms"]);
  const bindingOf = useBindingText();
  const { day } = props;
  const lockOf = useLockText(day.plan);
  const columns = useMemo(
    (): readonly Column<Unassigned>[] => [
      {
        key: "stop",
        head: t("stop"),
        by: ({ stopId }) => nameOf(day.stopOf.get(stopId) ?? { id: stopId }),
        cell: ({ stopId }) => (
          <TextLink
            to="/routes/$planId"
            params={{ planId: day.plan.id }}
            search={{ stop: stopId }}
            replace
            size="xs"
          >
            {nameOf(day.stopOf.get(stopId) ?? { id: stopId })}
          </TextLink>
        ),
      },
      {
        key: "reason",
        head: t("reason"),
        by: ({ code }) => code,
        cell: ({ code }) => t(`terms:unassigned/${code}`),
      },
      {
        key: "binding",
        head: t("binding"),
        cell: (left) => [lockOf(left), bindingOf(left)].filter(Boolean).join(": "),
      },
      { key: "vehicle", head: t("nearestVehicle"), cell: ({ vehicleId }) => vehicleId ?? "–" },
    ],
    [t, day, bindingOf, lockOf],
  );
  return (
    <DataTable
      label={t("unassigned")}
      rows={day.result.unassigned}
      columns={columns}
      keyOf={({ stopId }) => stopId}
      lit={props.lit}
      onHover={(stop) => props.onHover({ stop })}
      onOpen={({ stopId }) => props.onOpen({ stop: stopId })}
    />
  );
}
