import type { z } from "@hono/zod-openapi";
import { type CsvColumn, cellPointer, readCsv } from "../../platform/csv.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { MAX_ORDER_LINE_ROWS, type OrderFileInput, OrderLineInput } from "./schema.ts";

const ORDER_FILE_COLUMNS: readonly CsvColumn[] = [
  { path: ["orderReference"], type: "text", isRequired: true },
  { path: ["orderedOn"], type: "text", isRequired: true },
  { path: ["skuCode"], type: "text", isRequired: true },
  { path: ["quantity"], type: "number", isRequired: true },
];

/** A file as it arrives: the text of a CSV file, or JSON that has passed the schema. */
export type OrderFile = { readonly csv: string } | z.output<typeof OrderFileInput>;

/** Order lines with the place of each, for faults found later, and the faults so far. */
export interface OrderLines {
  readonly lines: readonly OrderLineInput[];
  readonly faults: FaultList;
  /** JSON pointer of a field of a line, by the line's index. */
  pointer(index: number, field: keyof OrderLineInput): string;
}

/** Reads a file of order lines. An order has one day: a second one is a fault. */
export function readOrderFile(file: OrderFile): OrderLines {
  const read =
    "csv" in file
      ? readCsv(file.csv, ORDER_FILE_COLUMNS, OrderLineInput, { maxRows: MAX_ORDER_LINE_ROWS })
      : undefined;
  const lines = read
    ? read.rows.map(({ value }) => value)
    : (file as { lines: OrderLineInput[] }).lines;
  const faults = read?.faults ?? new FaultList();
  const pointer = (index: number, field: keyof OrderLineInput) =>
    read ? cellPointer(read.rows[index]!.line, [field]) : `/lines/${index}/${field}`;
  const days = new Map<string, string>();
  for (const [i, { orderReference, orderedOn }] of lines.entries()) {
    const day = days.get(orderReference) ?? orderedOn;
    days.set(orderReference, day);
    if (day !== orderedOn) {
      const detail = `Order "${orderReference}" was ordered on ${day} further up.`;
      faults.add(pointer(i, "orderedOn"), "second_day", detail);
    }
  }
  return { lines, faults, pointer };
}
