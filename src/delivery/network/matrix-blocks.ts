import type { Cell } from "./fill-table.ts";

/** One request: every place of `from` to every place of `to`. The same array means a square. */
export interface Block {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Rows and columns that share this much of their cells are asked for as a whole. */
const DENSE_SHARE = 0.5;

/**
 * Requests of at most `mostLocations` places that together cover the cells, cheap where a request
 * costs by its longer side: a square over two groups of places at a time where all are needed, and
 * single rows and columns where a few places are new among known ones.
 *
 * @throws RangeError if fewer than two locations are allowed
 */
export function blocksOf(cells: readonly Cell[], mostLocations: number): Block[] {
  if (!(Number.isInteger(mostLocations) && mostLocations >= 2)) {
    throw new RangeError(`A matrix needs at least 2 locations in a request, not ${mostLocations}.`);
  }
  return rectanglesOf(cells).flatMap((rectangle) => cut(rectangle, mostLocations));
}

interface Rectangle {
  readonly rows: number[];
  readonly columns: number[];
}

function tally(cells: readonly Cell[], side: 0 | 1): Map<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[side], (counts.get(cell[side]) ?? 0) + 1);
  return counts;
}

function rectanglesOf(cells: readonly Cell[]): Rectangle[] {
  if (cells.length === 0) return [];
  const [ofRow, ofColumn] = [tally(cells, 0), tally(cells, 1)];
  const [rows, columns] = [[...ofRow.keys()], [...ofColumn.keys()]];
  if (cells.length >= DENSE_SHARE * rows.length * columns.length) return [{ rows, columns }];

  const fullRows = new Set(rows.filter((row) => ofRow.get(row)! >= DENSE_SHARE * columns.length));
  const fullColumns = new Set(
    columns.filter((column) => ofColumn.get(column)! >= DENSE_SHARE * rows.length),
  );
  if (fullRows.size === 0 && fullColumns.size === 0) return rows.map((row) => lineOf(cells, row));
  const inRows = cells.filter(([from]) => fullRows.has(from));
  const inColumns = cells.filter(([from, to]) => !fullRows.has(from) && fullColumns.has(to));
  const rest = cells.filter(([from, to]) => !fullRows.has(from) && !fullColumns.has(to));
  return [inRows, inColumns]
    .filter((part) => part.length > 0)
    .map((part) => ({ rows: [...tally(part, 0).keys()], columns: [...tally(part, 1).keys()] }))
    .concat(rectanglesOf(rest));
}

function lineOf(cells: readonly Cell[], row: number): Rectangle {
  return { rows: [row], columns: cells.filter(([from]) => from === row).map(([, to]) => to) };
}

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

function cut({ rows, columns }: Rectangle, mostLocations: number): Block[] {
  const all = [...new Set([...rows, ...columns])].sort((a, b) => a - b);
  const isSquare = all.length === rows.length && all.length === columns.length;
  if (isSquare) return squares(all, mostLocations);
  if (rows.length + columns.length <= mostLocations) return [{ from: rows, to: columns }];
  // The shorter side keeps at most half, the longer one what is left.
  const half = Math.floor(mostLocations / 2);
  const shorter = Math.min(rows.length, columns.length, half);
  const [height, width] =
    rows.length <= columns.length
      ? [shorter, mostLocations - shorter]
      : [mostLocations - shorter, shorter];
  return groupsOf(rows, height).flatMap((from) =>
    groupsOf(columns, width).map((to) => ({ from, to })),
  );
}

/** Two groups in one square cost as much as each way alone between them. */
function squares(places: number[], mostLocations: number): Block[] {
  if (places.length <= mostLocations) return [{ from: places, to: places }];
  const groups = groupsOf(places, Math.floor(mostLocations / 2));
  const blocks: Block[] = [];
  for (const [first, group] of groups.entries()) {
    for (const other of groups.slice(first + 1)) {
      const both = [...group, ...other];
      blocks.push({ from: both, to: both });
    }
  }
  return blocks;
}
