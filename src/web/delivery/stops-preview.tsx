import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { useFaultText } from "../frame/fault-text.ts";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { useFormats } from "../words/formats.ts";
import { amountsText, windowText } from "./amounts.ts";
import { type Draft, listOf } from "./draft.ts";
import { stopsOfDraft } from "./draft-input.ts";
import styles from "./new-delivery-plan.module.css";
import type { Stop } from "./readings.ts";
import { type DraftStop, readStopsFile, stopOfRow } from "./stops-file.ts";

/** A stop as it will be sent, and where it comes from. */
export interface StopPreview {
  readonly stop: DraftStop;
  readonly index: number;
  /** In the file. */
  readonly line: number | undefined;
}

/** The stops of a draft, with the lines of its file. */
export function previewOf(
  draft: Pick<Draft, "stops" | "dimensions" | "widenMinutes">,
): readonly StopPreview[] {
  if (!draft.stops) return [];
  const lines =
    draft.stops.kind === "file" ? readStopsFile(draft.stops.csv).map(({ line }) => line) : [];
  const [dimension = ""] = listOf(draft.dimensions);
  const blank = stopOfRow({ line: 0, cells: {} }, dimension);
  return stopsOfDraft(draft).map((stop, index) => ({
    stop: { ...blank, point: undefined, ...stop } as DraftStop,
    index,
    line: lines[index],
  }));
}

/** By simple rules, before it is sent: has it a place on earth? */
export function isPlaced(stop: DraftStop): stop is Stop {
  const [lon, lat] = stop.point?.coordinates ?? [Number.NaN, Number.NaN];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** An address is looked up when it is sent. */
function canBePlaced(stop: DraftStop): boolean {
  return isPlaced(stop) || (stop.point === undefined && stop.address !== undefined);
}

interface Row extends StopPreview {
  readonly faults: readonly Fault[];
}

/** Where in the stop: `lat` of `/rows/2/lat`, `windows/0/until` of a list's. */
function columnOf(pointer: string): string {
  return pointer.split("/").slice(3).join("/") || "–";
}

/** The stops as they will be sent, those with faults first. */
export function StopsPreview(props: {
  readonly of: readonly { readonly stop: StopPreview; readonly faults: readonly Fault[] }[];
}) {
  const { t } = useTranslation(["delivery", "frame"]);
  const formats = useFormats();
  const textOfFault = useFaultText();
  const rows = useMemo(() => {
    const all: Row[] = props.of.map(({ stop, faults }) => ({ ...stop, faults }));
    const isBroken = (row: Row) => row.faults.length > 0 || !canBePlaced(row.stop);
    return [...all.filter(isBroken), ...all.filter((row) => !isBroken(row))];
  }, [props.of]);
  const columns = useMemo((): readonly Column<Row>[] => {
    const faultText = ({ faults, stop }: Row) => {
      const told = faults.map((fault) => `${columnOf(fault.pointer)}: ${textOfFault(fault)}`);
      if (told.length > 0) return told.join(" ");
      return canBePlaced(stop) ? "" : t("noPlace");
    };
    const hasAddresses = rows.some(({ stop }) => stop.address !== undefined);
    const hasFaults = rows.some((row) => faultText(row) !== "");
    return [
      {
        key: "line",
        head: t("frame:row"),
        isNumber: true,
        by: ({ line, index }) => line ?? index + 1,
        cell: ({ line, index }) => formats.number(line ?? index + 1),
      },
      ...(hasFaults
        ? [
            {
              key: "fault",
              head: t("frame:fault"),
              cell: (row: Row) => (
                <span className={styles.fault} title={faultText(row)}>
                  {faultText(row)}
                </span>
              ),
            },
          ]
        : []),
      { key: "id", head: t("stop"), by: ({ stop }) => stop.id, cell: ({ stop }) => stop.id },
      { key: "name", head: t("name"), by: ({ stop }) => stop.name, cell: ({ stop }) => stop.name },
      ...(hasAddresses
        ? [{ key: "address", head: t("address"), cell: ({ stop }: Row) => stop.address ?? "" }]
        : []),
      { key: "window", head: t("window"), cell: ({ stop }) => windowText(stop.windows) || "–" },
      {
        key: "quantity",
        head: t("quantity"),
        isNumber: true,
        cell: ({ stop }) => amountsText(stop.quantity) || "–",
      },
      {
        key: "service",
        head: t("serviceS"),
        unit: t("minutes"),
        isNumber: true,
        by: ({ stop }) => stop.serviceMinutes,
        cell: ({ stop }) => String(stop.serviceMinutes),
      },
      {
        key: "priority",
        head: t("priority"),
        isNumber: true,
        by: ({ stop }) => stop.priority,
        cell: ({ stop }) => String(stop.priority),
      },
    ];
  }, [t, formats, textOfFault, rows]);
  return (
    <div className={styles.preview}>
      <DataTable
        label={t("stops")}
        rows={rows}
        columns={columns}
        keyOf={({ index }) => String(index)}
        height={Math.min(320, 30 + rows.length * 32)}
      />
    </div>
  );
}
