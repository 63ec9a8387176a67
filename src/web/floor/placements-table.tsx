import { CloseButton, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "../frame/states.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import type { SlottedSku } from "./slotted.ts";

function useColumns(hasBefore: boolean): readonly Column<SlottedSku>[] {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  return useMemo(() => {
    const columns: Column<SlottedSku>[] = [
      { key: "sku", head: "SKU", by: ({ skuCode }) => skuCode, cell: ({ skuCode }) => skuCode },
      { key: "slot", head: t("slotAfter"), by: ({ slot }) => slot, cell: ({ slot }) => slot },
      {
        key: "lines",
        head: t("orderLines"),
        isNumber: true,
        by: ({ lineCount }) => lineCount,
        cell: ({ lineCount }) => formats.number(lineCount),
      },
    ];
    if (hasBefore) {
      columns.splice(1, 0, {
        key: "before",
        head: t("slotBefore"),
        by: ({ before }) => before,
        cell: ({ before }) => before ?? "–",
      });
    }
    return columns;
  }, [t, formats, hasBefore]);
}

/** The SKUs whose code, or one of whose slots, has the text in it. */
export function foundIn(rows: readonly SlottedSku[], text: string | undefined) {
  const wanted = text?.trim().toLowerCase();
  if (!wanted) return rows;
  return rows.filter(
    ({ skuCode, slot, before }) =>
      skuCode.toLowerCase().includes(wanted) ||
      slot.includes(wanted) ||
      before?.includes(wanted) === true,
  );
}

/** Which SKU lies in which slot, searched by either. */
export function PlacementsTable(props: {
  readonly rows: readonly SlottedSku[];
  readonly hasBefore: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly lit: string | undefined;
  readonly onHover: (skuCode: string | undefined) => void;
  readonly onChoose: (skuCode: string) => void;
}) {
  const { t } = useTranslation(["floor", "frame"]);
  const columns = useColumns(props.hasBefore);
  return (
    <div className={styles.searched}>
      <TextInput
        aria-label={t("searchPlacements")}
        placeholder={t("searchPlacements")}
        value={props.text}
        onChange={(event) => props.onText(event.currentTarget.value)}
        rightSection={
          props.text && (
            <CloseButton size="xs" aria-label={t("clearSearch")} onClick={() => props.onText("")} />
          )
        }
      />
      {props.rows.length === 0 ? (
        <Empty sentence={t("frame:nothingFound")} />
      ) : (
        <DataTable
          label={t("placements")}
          rows={props.rows}
          columns={columns}
          keyOf={({ skuCode }) => skuCode}
          lit={props.lit}
          onHover={props.onHover}
          onOpen={({ skuCode }) => props.onChoose(skuCode)}
        />
      )}
    </div>
  );
}
