import { Badge } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { heightOf } from "./floor-plans-table.tsx";
import type { FloorPlanSummary, SlottingSummary } from "./readings.ts";

function useColumns(
  plans: readonly FloorPlanSummary[] | undefined,
): readonly Column<SlottingSummary>[] {
  const { t } = useTranslation(["floor", "terms"]);
  const formats = useFormats();
  return useMemo(() => {
    const names = plans && new Map(plans.map(({ id, name }) => [id, name]));
    const columns: Column<SlottingSummary>[] = [
      {
        key: "created",
        head: t("plannedAt"),
        by: ({ createdAt }) => createdAt,
        cell: ({ id, createdAt }) => (
          <TextLink to="/slottings/$slottingId" params={{ slottingId: id }} size="xs">
            {formats.instant(createdAt)}
          </TextLink>
        ),
      },
      {
        key: "zone",
        head: t("zone"),
        by: ({ zone }) => zone ?? "",
        cell: ({ zone }) => zone ?? t("allGranted"),
      },
      {
        key: "state",
        head: t("state"),
        by: ({ state }) => state,
        cell: ({ state }) => <Badge>{t(`terms:job/${state}`)}</Badge>,
      },
      {
        key: "saved",
        head: t("saved"),
        isNumber: true,
        by: ({ savedShare }) => savedShare ?? undefined,
        cell: ({ savedShare }) => (savedShare === null ? "–" : formats.percent(savedShare)),
      },
    ];
    if (names) {
      columns.splice(1, 0, {
        key: "plan",
        head: t("floorPlan"),
        by: ({ floorPlanId }) => names.get(floorPlanId),
        cell: ({ floorPlanId }) => names.get(floorPlanId) ?? t("planGone"),
      });
    }
    return columns;
  }, [t, formats, plans]);
}

/** Slottings with what each saves. */
export function SlottingsTable(props: {
  readonly slottings: readonly SlottingSummary[];
  /** To name the floor plan of each; absent where all are on one. */
  readonly plans?: readonly FloorPlanSummary[];
  readonly onEnd?: () => void;
}) {
  const { t } = useTranslation("floor");
  const columns = useColumns(props.plans);
  const navigate = useNavigate();
  return (
    <DataTable
      label={t("slottings")}
      rows={props.slottings}
      columns={columns}
      keyOf={({ id }) => id}
      onOpen={({ id }) =>
        void navigate({ to: "/slottings/$slottingId", params: { slottingId: id } })
      }
      {...(props.onEnd && { onEnd: props.onEnd })}
      height={heightOf(props.slottings.length, 12)}
    />
  );
}
