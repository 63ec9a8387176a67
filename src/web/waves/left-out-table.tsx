import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../frame/states.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import type { WaveResult } from "./readings.ts";

type LeftOut = WaveResult["leftOut"][number];

function useReason() {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  return ({ reason, skuCodes, unit, load, capacity }: LeftOut) => {
    if (unit === null || load === null || capacity === null) {
      return t(`reason/${reason as "sku-without-slot"}`, { skus: skuCodes.join(", ") });
    }
    return t("reason/above-cart", {
      unit: t(`unit/${unit as "lines"}`),
      load: formats.number(load, 3),
      capacity: formats.number(capacity, 3),
    });
  };
}

/** Orders that are in no batch, and why. */
export function LeftOutTable({ orders }: { readonly orders: readonly LeftOut[] }) {
  const { t } = useTranslation("waves");
  const reasonOf = useReason();
  const columns = useMemo(
    (): readonly Column<LeftOut>[] => [
      {
        key: "order",
        head: t("order"),
        by: ({ reference }) => reference,
        cell: ({ reference }) => reference,
        width: 160,
      },
      { key: "reason", head: t("whyLeftOut"), by: ({ reason }) => reason, cell: reasonOf },
    ],
    [t, reasonOf],
  );
  if (orders.length === 0) return <Empty sentence={t("noneLeftOut")} />;
  return (
    <DataTable
      label={t("leftOut")}
      rows={orders}
      columns={columns}
      keyOf={({ reference }) => reference}
    />
  );
}
