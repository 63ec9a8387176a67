import type { Fault } from "../api/problem.ts";
import { namedRows } from "../parts/csv-rows.ts";

/** An order of a file, as a wave takes it. */
export interface FileOrder {
  readonly reference: string;
  readonly due?: string;
  readonly lines: readonly { readonly skuCode: string; readonly quantity: number }[];
}

export interface OrdersFile {
  readonly orders: readonly FileOrder[];
  /** The line of the file on which each order begins. */
  readonly lines: readonly number[];
}

type Say = (key: "noRows" | "missingColumn" | "badQuantity" | "badDue", of: string) => string;

const WANTED = ["orderReference", "skuCode"] as const;

/** An instant, or a clock time on the day of the wave where the reader is. */
export function dueInstant(cell: string, day: string): string | undefined {
  const isClock = /^\d{1,2}:\d{2}$/.test(cell);
  const at = new Date(isClock ? `${day}T${cell.padStart(5, "0")}` : cell);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/**
 * Orders by reference, in the order in which they first appear: orderReference, skuCode, and if
 * there are such columns quantity and due.
 */
export function readOrdersFile(
  csv: string,
  day: string,
  say: Say,
): { readonly file: OrdersFile } | { readonly faults: readonly Fault[] } {
  const rows = namedRows(csv);
  const faults: Fault[] = [];
  const refuse = (line: number, column: string, key: Parameters<Say>[0], of: string) =>
    faults.push({ pointer: `/rows/${line}/${column}`, code: key, detail: say(key, of) });
  const first = rows.at(0);
  if (!first) refuse(1, "", "noRows", "");
  for (const column of first ? WANTED : []) {
    if (first && !(column in first.cells)) refuse(1, column, "missingColumn", column);
  }
  if (faults.length > 0) return { faults };
  const orders = new Map<string, { due?: string; lines: FileOrder["lines"][number][] }>();
  const begun: number[] = [];
  for (const { cells, line } of rows) {
    const { orderReference = "", skuCode = "", quantity = "", due = "" } = cells;
    let order = orders.get(orderReference);
    if (!order) {
      order = { lines: [] };
      orders.set(orderReference, order);
      begun.push(line);
    }
    const count = quantity === "" ? 1 : Number(quantity);
    if (!Number.isInteger(count) || count < 1) refuse(line, "quantity", "badQuantity", quantity);
    order.lines.push({ skuCode, quantity: count });
    if (due === "") continue;
    const instant = dueInstant(due, day);
    if (instant === undefined) refuse(line, "due", "badDue", due);
    else order.due = instant;
  }
  if (faults.length > 0) return { faults };
  const read = [...orders].map(([reference, order]) => ({ reference, ...order }));
  return { file: { orders: read, lines: begun } };
}
