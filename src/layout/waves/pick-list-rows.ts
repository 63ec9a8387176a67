import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import type { Batch } from "./result-schema.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["batch"], type: "number" },
  { path: ["picker"], type: "text" },
  { path: ["startsAt"], type: "text" },
  { path: ["sequence"], type: "number" },
  { path: ["slot"], type: "text" },
  { path: ["skuCode"], type: "text" },
  { path: ["quantity"], type: "number" },
  { path: ["reference"], type: "text" },
];

/** Pick lists as CSV: a row for what each order gets at each stop, in walking order. */
export function pickListsCsv(batches: readonly Batch[]): string {
  return writeCsv(
    COLUMNS,
    batches.flatMap(({ number, picker, startsAt, picks }) =>
      picks.flatMap(({ slot, skuCode, orders }, stop) =>
        orders.map(({ reference, quantity }) => ({
          ...{ batch: number, picker, startsAt, sequence: stop + 1 },
          ...{ slot, skuCode, quantity, reference },
        })),
      ),
    ),
  );
}
