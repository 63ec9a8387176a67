import type { z } from "@hono/zod-openapi";
import { type CsvColumn, cellPointer, readCsv } from "../../platform/csv.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { judgeHazards } from "../rules.ts";
import { AddSkuInput, MAX_SKU_ROWS, type SkuFileInput } from "./schema.ts";

/** The columns of a SKU file, in the order in which we write them. */
export const SKU_FILE_COLUMNS: readonly CsvColumn[] = [
  { path: ["code"], type: "text", isRequired: true },
  { path: ["name"], type: "text", isRequired: true },
  { path: ["lengthMm"], type: "number", isRequired: true },
  { path: ["widthMm"], type: "number", isRequired: true },
  { path: ["heightMm"], type: "number", isRequired: true },
  { path: ["weightG"], type: "number", isRequired: true },
  { path: ["storageClass"], type: "text", isRequired: true },
  { path: ["unNumber"], type: "text" },
  { path: ["dangerousGoodsClass"], type: "text" },
  { path: ["battery", "kind"], type: "text" },
  { path: ["battery", "wattHours"], type: "number" },
  { path: ["battery", "lithiumG"], type: "number" },
  { path: ["battery", "count"], type: "number" },
  { path: ["battery", "packing"], type: "text" },
  { path: ["monthlyUnits"], type: "number" },
  { path: ["linesPerOrder"], type: "number" },
  { path: ["unitsPerLine"], type: "number" },
  { path: ["hsCode"], type: "text" },
];

/** A file as it arrives: the text of a CSV file, or JSON that has passed the schema. */
export type SkuFile = { readonly csv: string } | z.output<typeof SkuFileInput>;

interface Placed {
  readonly sku: AddSkuInput;
  /** JSON pointer of a field of this row. */
  pointer(path: readonly string[]): string;
}

function placedRows(file: SkuFile): { rows: Placed[]; faults: FaultList } {
  if ("csv" in file) {
    const { rows, faults } = readCsv(file.csv, SKU_FILE_COLUMNS, AddSkuInput, {
      maxRows: MAX_SKU_ROWS,
    });
    return {
      rows: rows.map(({ line, value }) => ({
        sku: value,
        pointer: (path) => cellPointer(line, path),
      })),
      faults,
    };
  }
  return {
    rows: file.skus.map((sku, i) => ({ sku, pointer: (path) => `/skus/${i}/${path.join("/")}` })),
    faults: new FaultList(),
  };
}

/**
 * Reads a SKU file, with the class each UN number gives. Needs neither database nor caller.
 *
 * @throws AppError `invalid` naming every faulty row (the first hundred of them)
 */
export function parseSkuFile(file: SkuFile): AddSkuInput[] {
  const { rows, faults } = placedRows(file);
  const firstPlaces = new Map<string, string>();
  const skus = rows.map(({ sku, pointer }) => {
    const place = pointer(["code"]);
    const first = firstPlaces.get(sku.code);
    if (first === undefined) firstPlaces.set(sku.code, place);
    else faults.add(place, "duplicate_code", `"${sku.code}" is at ${first} already.`);
    const judged = judgeHazards(sku);
    for (const fault of judged.faults) faults.add(pointer(fault.path), fault.code, fault.detail);
    return { ...sku, dangerousGoodsClass: judged.dangerousGoodsClass };
  });
  faults.throwIfAny();
  return skus;
}
