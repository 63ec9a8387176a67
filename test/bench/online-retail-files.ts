import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { compileFloorPlan, type FloorPlan } from "../../src/layout/engine/floor-plan.ts";
import type { SlotPlanInstance } from "../../src/layout/engine/slotting/slot-plan-instance.ts";
import type { Orders } from "../../src/layout/engine/slotting-instance.ts";

/** Order history as the engines take it: orders and SKUs in order of first appearance. */
export interface History {
  readonly codes: readonly string[];
  readonly orders: Orders;
  /** Of each order, since 1970. */
  readonly days: Int32Array;
}

interface LayoutFile {
  readonly aisles: number;
  readonly blocks: number;
  readonly baysPerBlock: number;
  readonly facesPerBay: number;
  readonly bayPitchMm: number;
  readonly aislePitchMm: number;
  readonly crossAisleWidthMm: number;
  readonly depot: { readonly aisle: number; readonly crossAisle: number };
}

const SIDES = 2;
/** The file gives no sizes; these levels let every SKU lie anywhere. */
const LEVEL_MM = 500;
export const DAY_MS = 86_400_000;

/**
 * Reads the measuring layout; levels are numbered from the floor, half of the faces on either side.
 *
 * @throws RangeError if a number is missing or the depot is not on the front cross-aisle
 */
export function readLayout(path: string): FloorPlan {
  const layout = JSON.parse(readFileSync(path, "utf8")) as LayoutFile;
  if (layout.depot?.crossAisle !== 0) {
    throw new RangeError(`${path}: the depot must lie on cross-aisle 0, the front one.`);
  }
  if (layout.facesPerBay % SIDES !== 0) {
    throw new RangeError(`${path}: facesPerBay must be even, half of them on either side.`);
  }
  const levels = Array.from({ length: layout.facesPerBay / SIDES }, (_, level) => ({
    elevationMm: 250 + level * LEVEL_MM,
    heightMm: LEVEL_MM - 50,
    loadG: 1_000_000,
  }));
  const block = {
    bayCount: layout.baysPerBlock,
    bayWidthMm: layout.bayPitchMm,
    sides: SIDES,
    rackDepthMm: 600,
    levels,
  } as const;
  return compileFloorPlan({
    aisleCount: layout.aisles,
    aislePitchMm: layout.aislePitchMm,
    crossAisleWidthMm: layout.crossAisleWidthMm,
    blocks: Array.from({ length: layout.blocks }, () => block),
    zones: [{ id: "all", storageClasses: ["ambient"] }],
    dropPoint: { aisle: layout.depot.aisle },
  });
}

/**
 * Reads order lines, plain or gzip: product lines only (codes of five digits and what follows, in
 * upper case), repeated lines of an invoice merged, orders in order of their first line's date.
 *
 * @throws RangeError if a column is missing or no product line is there
 */
export function readHistory(path: string): History {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const rows = cellsOf(text);
  const header = rows.next().value ?? [];
  const [invoice, code, date] = ["invoice", "stock_code", "date"].map((name) => {
    const at = header.indexOf(name);
    if (at < 0) throw new RangeError(`${path} has no column ${name}.`);
    return at;
  });
  const numbers = new Map<string, number>();
  const found = new Map<string, { readonly time: string; readonly skus: Set<number> }>();
  for (const cells of rows) {
    const sku = cells[code]?.toUpperCase();
    if (sku === undefined || !/^\d{5}/.test(sku)) continue;
    let order = found.get(cells[invoice]);
    if (order === undefined) {
      order = { time: cells[date], skus: new Set() };
      found.set(cells[invoice], order);
    }
    if (!numbers.has(sku)) numbers.set(sku, numbers.size);
    order.skus.add(numbers.get(sku)!);
  }
  if (found.size === 0) throw new RangeError(`${path} has no product line.`);
  const orders = [...found.values()].sort((a, b) =>
    a.time < b.time ? -1 : Number(a.time > b.time),
  );
  const starts = new Int32Array(orders.length + 1);
  for (const [order, { skus }] of orders.entries()) starts[order + 1] = starts[order] + skus.size;
  return {
    codes: [...numbers.keys()],
    orders: { starts, skus: Int32Array.from(orders.flatMap(({ skus }) => [...skus])) },
    days: Int32Array.from(orders, ({ time }) =>
      Math.floor(Date.parse(`${time.slice(0, 10)}T00:00:00Z`) / DAY_MS),
    ),
  };
}

/** SKUs that fit every slot, as the files tell nothing of sizes. */
export function instanceOf(plan: FloorPlan, { codes, orders, days }: History): SlotPlanInstance {
  const alike = (value: number) => new Int32Array(codes.length).fill(value);
  return {
    plan,
    orders,
    orderDays: days,
    today: days[days.length - 1] + 1,
    skus: {
      lengthMm: alike(100),
      widthMm: alike(100),
      heightMm: alike(100),
      weightG: alike(1_000),
      storageClass: codes.map(() => "ambient"),
    },
  };
}

/** The cells of each row of a CSV text, quoted as in RFC 4180. */
function* cellsOf(text: string): Generator<string[]> {
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  let cells: string[] = [];
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) throw new RangeError("A quoted cell is not closed.");
    const [, cell, end] = match;
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ",") continue;
    yield cells;
    cells = [];
  }
  if (cells.length > 0) yield cells;
}
