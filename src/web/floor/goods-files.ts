import type { Fault } from "../api/problem.ts";
import { type NamedRow, namedRows } from "../parts/csv-rows.ts";

/** The SKUs and orders of files, as a slotting takes them, and the lines they stand on. */
export interface SkuFile {
  readonly skus: readonly {
    readonly code: string;
    readonly lengthMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
    readonly weightG: number;
    readonly storageClass?: "ambient";
    readonly unitsPerSlot?: number;
  }[];
  readonly lines: readonly number[];
}

export interface OrderFile {
  readonly orders: readonly {
    readonly reference: string;
    readonly orderedOn?: string;
    readonly lines: readonly string[];
  }[];
  /** By order and by line of it. */
  readonly lines: readonly (readonly number[])[];
  readonly lineCount: number;
}

export interface PlacementFile {
  readonly slotOf: Readonly<Record<string, string>>;
  readonly lines: ReadonlyMap<string, number>;
}

/** What was read of a file, or what is wrong with it. */
export type ReadFile<T> = { readonly file: T } | { readonly faults: readonly Fault[] };

type Say = (
  key: "missingColumn" | "notANumber" | "emptyCell" | "noRows" | "twice",
  of: string,
) => string;

const SIZES = ["lengthMm", "widthMm", "heightMm", "weightG"] as const;

/** A number as a cell has it; what is none becomes a fault. */
function wholeOf(row: NamedRow, column: string, say: Say, faults: Fault[]): number {
  const cell = row.cells[column] ?? "";
  const value = cell === "" ? Number.NaN : Number(cell);
  if (!Number.isFinite(value)) {
    const detail = cell === "" ? say("emptyCell", column) : say("notANumber", cell);
    faults.push({ pointer: `/rows/${row.line}/${column}`, code: "not_a_number", detail });
  }
  return value;
}

/** The rows of a file that has the columns wanted. */
function rowsWith(csv: string, columns: readonly string[], say: Say, faults: Fault[]): NamedRow[] {
  const rows = namedRows(csv);
  const first = rows.at(0);
  if (!first) faults.push({ pointer: "/rows/1", code: "no_rows", detail: say("noRows", "") });
  for (const column of first ? columns : []) {
    if (first && column in first.cells) continue;
    const detail = say("missingColumn", column);
    faults.push({ pointer: `/rows/1/${column}`, code: "missing_column", detail });
  }
  return faults.length > 0 ? [] : rows;
}

function result<T>(faults: readonly Fault[], file: T): ReadFile<T> {
  return faults.length > 0 ? { faults } : { file };
}

/** SKUs by code and measures; columns beyond those a slotting needs are passed over. */
export function readSkuFile(csv: string, say: Say): ReadFile<SkuFile> {
  const faults: Fault[] = [];
  const rows = rowsWith(csv, ["code", ...SIZES], say, faults);
  const skus = rows.map((row) => {
    const [lengthMm, widthMm, heightMm, weightG] = SIZES.map((column) =>
      wholeOf(row, column, say, faults),
    ) as [number, number, number, number];
    const { code = "", storageClass, unitsPerSlot } = row.cells;
    return {
      code,
      lengthMm,
      widthMm,
      heightMm,
      weightG,
      // The exchange knows the classes, and says which cell names none of them.
      ...(storageClass && { storageClass: storageClass as "ambient" }),
      ...(unitsPerSlot && { unitsPerSlot: wholeOf(row, "unitsPerSlot", say, faults) }),
    };
  });
  return result(faults, { skus, lines: rows.map(({ line }) => line) });
}

/** Orders by reference, in the order in which they first appear. */
export function readOrderFile(csv: string, say: Say): ReadFile<OrderFile> {
  const faults: Fault[] = [];
  const rows = rowsWith(csv, ["orderReference", "skuCode"], say, faults);
  const orders = new Map<string, { day: string; codes: string[]; lines: number[] }>();
  for (const { cells, line } of rows) {
    const { orderReference = "", skuCode = "", orderedOn = "" } = cells;
    const order = orders.get(orderReference) ?? { day: orderedOn, codes: [], lines: [] };
    orders.set(orderReference, order);
    order.codes.push(skuCode);
    order.lines.push(line);
  }
  return result(faults, {
    orders: [...orders].map(([reference, { day, codes }]) => ({
      reference,
      ...(day && { orderedOn: day }),
      lines: codes,
    })),
    lines: [...orders.values()].map(({ lines }) => lines),
    lineCount: rows.length,
  });
}

/** Where SKUs lie today, in the form in which placements are downloaded. */
export function readPlacementFile(csv: string, say: Say): ReadFile<PlacementFile> {
  const faults: Fault[] = [];
  const slotOf: Record<string, string> = {};
  const lines = new Map<string, number>();
  for (const { cells, line } of rowsWith(csv, ["slot", "skuCode"], say, faults)) {
    const { slot = "", skuCode = "" } = cells;
    if (lines.has(skuCode)) {
      const detail = say("twice", skuCode);
      faults.push({ pointer: `/rows/${line}/skuCode`, code: "duplicate", detail });
    }
    slotOf[skuCode] = slot;
    lines.set(skuCode, line);
  }
  return result(faults, { slotOf, lines });
}

export type FileKind = "skus" | "orders" | "currentSlots";

export interface GoodsFiles {
  readonly skus?: SkuFile | undefined;
  readonly orders?: OrderFile | undefined;
  readonly currentSlots?: PlacementFile | undefined;
}

/** The file and row behind a fault that the exchange found in what was read from files. */
export function faultInFile(fault: Fault, files: GoodsFiles): [FileKind, Fault] | undefined {
  const [part = "", index = "", field = "", line = ""] = fault.pointer.slice(1).split("/");
  const at = (row: number | undefined, column: string) => ({
    ...fault,
    pointer: `/rows/${row ?? 1}/${column}`,
  });
  if (part === "skus" && files.skus) {
    return ["skus", at(files.skus.lines[Number(index)], field)];
  }
  if (part === "orders" && files.orders) {
    const lines = files.orders.lines[Number(index)];
    const columns: Readonly<Record<string, string>> = { lines: "skuCode", orderedOn: field };
    const column = columns[field] ?? "orderReference";
    return ["orders", at(lines?.[Number(line) || 0], column)];
  }
  if (part === "currentSlots" && files.currentSlots) {
    const code = index.replaceAll("~1", "/").replaceAll("~0", "~");
    return ["currentSlots", at(files.currentSlots.lines.get(code), "slot")];
  }
  return undefined;
}
