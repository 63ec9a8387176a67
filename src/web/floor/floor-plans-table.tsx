import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable, ROW_HEIGHT_PX } from "../parts/data-table.tsx";
import { today, useFormats } from "../words/formats.ts";
import {
  type FloorPlanSummary,
  type Grant,
  readingGrants,
  readingWarehouses,
  type Warehouse,
} from "./readings.ts";
import { useOwnId } from "./use-own-id.ts";

const HEAD_PX = 28;

/** So high that all rows are seen, up to a few; then it scrolls. */
export function heightOf(rowCount: number, mostRows = 8): number {
  return HEAD_PX + ROW_HEIGHT_PX * Math.min(rowCount, mostRows) + 2;
}

export function isLive({ from, until, revokedAt }: Grant): boolean {
  const day = today();
  return revokedAt === null && from <= day && day < until;
}

function useRights() {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const grants = useInfiniteQuery(readingGrants("held")).data;
  const ownId = useOwnId();
  return useMemo(
    () => (plan: FloorPlanSummary, warehouse: Warehouse | undefined) => {
      if (warehouse?.organisationId === ownId) return t("allZones");
      const live = (grants ?? []).filter(
        (grant) => grant.warehouseId === plan.warehouseId && isLive(grant),
      );
      return live
        .map(({ zone, slotCount }) => t("zoneSlots", { zone, slots: formats.number(slotCount) }))
        .join(", ");
    },
    [t, formats, grants, ownId],
  );
}

function useColumns(): readonly Column<FloorPlanSummary>[] {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const warehouses = useInfiniteQuery(readingWarehouses).data;
  const rightsIn = useRights();
  return useMemo(() => {
    const byId = new Map((warehouses ?? []).map((each) => [each.id, each]));
    return [
      {
        key: "name",
        head: t("floorPlan"),
        by: ({ name }) => name,
        cell: ({ id, name }) => (
          <TextLink to="/floor/$floorPlanId" params={{ floorPlanId: id }} size="xs" fw={600}>
            {name}
          </TextLink>
        ),
      },
      {
        key: "warehouse",
        head: t("warehouse"),
        by: ({ warehouseId }) => byId.get(warehouseId)?.name,
        cell: ({ warehouseId }) => byId.get(warehouseId)?.name ?? "–",
      },
      {
        key: "slots",
        head: t("slotCount"),
        isNumber: true,
        by: ({ slotCount }) => slotCount,
        cell: ({ slotCount }) => formats.number(slotCount),
      },
      {
        key: "rights",
        head: t("mayPlanIn"),
        cell: (plan) => rightsIn(plan, byId.get(plan.warehouseId)),
      },
      {
        key: "added",
        head: t("drawnOn"),
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.date(createdAt.slice(0, 10)),
      },
    ];
  }, [t, formats, warehouses, rightsIn]);
}

/** Floor plans on which one may plan today; the one pointed at is drawn beside. */
export function FloorPlansTable(props: {
  readonly plans: readonly FloorPlanSummary[];
  readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
}) {
  const { t } = useTranslation("floor");
  const columns = useColumns();
  return (
    <DataTable
      label={t("floorPlans")}
      rows={props.plans}
      columns={columns}
      keyOf={({ id }) => id}
      lit={props.shown}
      onOpen={({ id }) => props.onShow(id)}
      height={heightOf(props.plans.length)}
    />
  );
}
