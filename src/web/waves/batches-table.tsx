import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { earliestDue } from "./board-model.ts";
import type { Batch } from "./readings.ts";
import styles from "./waves.module.css";

function latest({ orders }: Batch): number {
  return Math.max(0, ...orders.map(({ lateMinutes }) => lateMinutes));
}

function useColumns(): readonly Column<Batch>[] {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  return useMemo((): readonly Column<Batch>[] => {
    return [
      {
        key: "number",
        head: t("batch"),
        by: ({ number }) => number,
        leastFirst: true,
        cell: ({ number }) => number,
      },
      {
        key: "picker",
        head: t("picker"),
        by: ({ picker }) => picker,
        cell: ({ picker }) => picker,
      },
      {
        key: "from",
        head: t("begins"),
        by: ({ startsAt }) => startsAt,
        cell: ({ startsAt }) => formats.clock(startsAt),
      },
      {
        key: "until",
        head: t("ends"),
        by: ({ endsAt }) => endsAt,
        cell: ({ endsAt }) => formats.clock(endsAt),
      },
      {
        key: "due",
        head: t("due"),
        by: (batch) => earliestDue(batch) ?? "",
        cell: (batch) => {
          const due = earliestDue(batch);
          const lateMinutes = latest(batch);
          if (due === undefined) return "–";
          if (lateMinutes === 0) return formats.clock(due);
          return (
            <span className={styles.late}>
              {formats.clock(due)} · {t("lateBy", { by: formats.duration(60 * lateMinutes) })}
            </span>
          );
        },
      },
      {
        key: "orders",
        head: t("orders"),
        isNumber: true,
        by: ({ orders }) => orders.length,
        cell: ({ orders }) => formats.number(orders.length),
      },
      {
        key: "lines",
        head: t("lines"),
        isNumber: true,
        by: ({ lineCount }) => lineCount,
        cell: ({ lineCount }) => formats.number(lineCount),
      },
      {
        key: "walk",
        head: t("walk"),
        isNumber: true,
        by: ({ walkM }) => walkM,
        cell: ({ walkM }) => formats.metres(walkM),
      },
    ];
  }, [t, formats]);
}

/** All batches in numbers; one chosen has its tour drawn. */
export function BatchesTable(props: {
  readonly batches: readonly Batch[];
  readonly lit: number | undefined;
  readonly onOpen: (number: number) => void;
}) {
  const { t } = useTranslation("waves");
  const columns = useColumns();
  return (
    <DataTable
      label={t("batches")}
      rows={props.batches}
      columns={columns}
      keyOf={({ number }) => String(number)}
      lit={props.lit === undefined ? undefined : String(props.lit)}
      onOpen={({ number }) => props.onOpen(number)}
    />
  );
}
