import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { TourFloor } from "../../src/layout/engine/tours/tour-floor.ts";

/** A published single picker routing instance; its unit is one cell, here a metre. */
export interface PickInstance {
  readonly name: string;
  readonly floor: TourFloor;
  /** Every place at which something on the pick list lies. */
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
  readonly stocks: Int32Array;
  /** Index into `articles` of what lies at each place. */
  readonly skus: Int32Array;
  /** ID and quantity of each article on the pick list. */
  readonly articles: readonly number[];
  readonly demands: Int32Array;
}

/** One unit of the files. */
export const UNIT_MM = 1_000;

/**
 * Reads a file of instances, plain or gzip, each ending in `EOF` (Goeke and Schneider's format).
 *
 * @param blocks 2 inserts a unit with a cross-aisle in its middle after half of the cells
 * @throws RangeError if a number is missing or the depot lies off the cross-aisles
 */
export function readPickInstances(path: string, blocks: 1 | 2 = 1): PickInstance[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split(/^EOF\s*$/m)
    .filter((part) => part.trim() !== "")
    .map((part) => readInstance(part, blocks));
}

function readInstance(text: string, blocks: 1 | 2): PickInstance {
  const name = /^NAME : (.+)$/m.exec(text)?.[1].trim() ?? "unnamed";
  const numberOf = (key: string) => {
    const value = new RegExp(`^${key} : (\\d+)`, "m").exec(text)?.[1];
    if (value === undefined) throw new RangeError(`${name} states no ${key}.`);
    return Number(value);
  };
  if (numberOf("DISTANCE_TOP_OR_BOTTOM_TO_DEPOT") > 0) {
    throw new RangeError(`${name} has its depot elsewhere than on a cross-aisle.`);
  }
  const cellCount = numberOf("NUM_CELLS");
  const cellMm = UNIT_MM * numberOf("DISTANCE_CELL_TO_CELL");
  const bottomMm = UNIT_MM * numberOf("DISTANCE_BOTTOM_TO_CELL");
  const topMm = UNIT_MM * numberOf("DISTANCE_TOP_TO_CELL");
  // Cell 0 is the one next to the top cross-aisle; the front is where the depot is.
  const isDepotAtTop = /^DEPOT_LOCATION : top/m.test(text);
  const frontMm = isDepotAtTop ? topMm : bottomMm;
  // Cells of the front half; the others lie behind the middle cross-aisle.
  const frontCellCount = Math.floor(cellCount / 2);
  const middleMm = frontMm + frontCellCount * cellMm;
  const lengthMm = bottomMm + (cellCount - 1) * cellMm + topMm + (blocks === 2 ? cellMm : 0);
  const depthMm = (cell: number) => {
    const fromFront = isDepotAtTop ? cell : cellCount - 1 - cell;
    const mm = frontMm + fromFront * cellMm;
    return blocks === 2 && fromFront >= frontCellCount ? mm + cellMm : mm;
  };
  const [places, orders] = text.split(/^ORDER_SECTION/m);
  const wanted = [...orders.matchAll(/^ID (\d+) QUANTITY (\d+)/gm)];
  const articles = wanted.map(([, id]) => Number(id));
  const useful = [...places.matchAll(/^ID (\d+) AISLE (\d+) CELL (\d+) QUANTITY (\d+)/gm)].filter(
    ([, id]) => articles.includes(Number(id)),
  );
  const crossAislesMm =
    blocks === 2 ? Int32Array.of(0, middleMm, lengthMm) : Int32Array.of(0, lengthMm);
  const depot = { aisle: numberOf("DEPOT_AISLE"), crossAisle: 0 };
  return {
    name: name.replace(/\.txt$/, ""),
    floor: {
      aisleCount: numberOf("NUM_AISLES"),
      aislePitchMm: UNIT_MM * numberOf("DISTANCE_AISLE_TO_AISLE"),
      crossAislesMm,
      start: depot,
      end: depot,
    },
    aisles: Uint16Array.from(useful, ([, , aisle]) => Number(aisle)),
    depthsMm: Int32Array.from(useful, ([, , , cell]) => depthMm(Number(cell))),
    stocks: Int32Array.from(useful, ([, , , , quantity]) => Number(quantity)),
    skus: Int32Array.from(useful, ([, id]) => articles.indexOf(Number(id))),
    articles,
    demands: Int32Array.from(wanted, ([, , quantity]) => Number(quantity)),
  };
}
