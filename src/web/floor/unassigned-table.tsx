import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../frame/states.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import type { SlottingResult } from "./readings.ts";

type Unassigned = SlottingResult["unassigned"][number];

/** SKUs that got no slot, each with its reason. */
export function UnassignedTable({ rows }: { readonly rows: readonly Unassigned[] }) {
  const { t } = useTranslation(["floor", "terms"]);
  const columns = useMemo(
    (): readonly Column<Unassigned>[] => [
      { key: "sku", head: "SKU", by: ({ skuCode }) => skuCode, cell: ({ skuCode }) => skuCode },
      {
        key: "reason",
        head: t("reason"),
        by: ({ reason }) => reason,
        cell: ({ reason }) => t(`terms:unplaced/${reason}`),
      },
      {
        key: "rule",
        head: t("detail"),
        by: ({ ruleId, detail }) => ruleId ?? detail ?? "",
        cell: ({ ruleId, otherSkuCode, detail }) =>
          ruleId && otherSkuCode
            ? t("ruleOf", { rule: ruleId, other: otherSkuCode })
            : (ruleId ?? detail ?? ""),
      },
    ],
    [t],
  );
  if (rows.length === 0) return <Empty sentence={t("allPlaced")} />;
  return (
    <DataTable
      label={t("unassigned")}
      rows={rows}
      columns={columns}
      keyOf={({ skuCode }) => skuCode}
    />
  );
}
