import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Block } from "../../src/layout/engine/picker-tour.ts";

/** A published single picker routing instance; its unit is one cell, here a metre. */
export interface PickInstance {
  readonly name: string;
  readonly block: Block;
  /** ID of the article of each pick. */
  readonly articles: readonly number[];
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
}

/** One unit of the files. */
export const UNIT_MM = 1_000;

/**
 * Reads a file of instances, plain or gzip, each ending in `EOF` (Goeke and Schneider's format).
 *
 * @throws RangeError if a number is missing or the depot lies off the cross-aisles
 */
export function readPickInstances(path: string): PickInstance[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split(/^EOF\s*$/m)
    .filter((part) => part.trim() !== "")
    .map(readInstance);
}

function readInstance(text: string): PickInstance {
  const name = /^NAME : (.+)$/m.exec(text)?.[1].trim() ?? "unnamed";
  const numberOf = (key: string) => {
    const value = new RegExp(`^${key} : (\\d+)`, "m").exec(text)?.[1];
    if (value === undefined) throw new RangeError(`${name} states no ${key}.`);
    return Number(value);
  };
  if (numberOf("DISTANCE_TOP_OR_BOTTOM_TO_DEPOT") > 0) {
    throw new RangeError(`${name} has its depot elsewhere than on a cross-aisle.`);
  }
  const isDepotAtTop = /^DEPOT_LOCATION : top/m.test(text);
  const cellCount = numberOf("NUM_CELLS");
  const cellMm = UNIT_MM * numberOf("DISTANCE_CELL_TO_CELL");
  const bottomMm = UNIT_MM * numberOf("DISTANCE_BOTTOM_TO_CELL");
  const topMm = UNIT_MM * numberOf("DISTANCE_TOP_TO_CELL");
  const places = [...text.matchAll(/^ID (\d+) AISLE (\d+) CELL (\d+)/gm)];
  if (new Set(places.map(([, article]) => article)).size < places.length) {
    throw new RangeError(`${name} has articles in several places, which is another problem.`);
  }
  return {
    name: name.replace(/\.txt$/, ""),
    block: {
      aisleCount: numberOf("NUM_AISLES"),
      aislePitchMm: UNIT_MM * numberOf("DISTANCE_AISLE_TO_AISLE"),
      aisleLengthMm: topMm + (cellCount - 1) * cellMm + bottomMm,
      dropPointAisle: numberOf("DEPOT_AISLE"),
    },
    articles: places.map(([, article]) => Number(article)),
    aisles: Uint16Array.from(places, ([, , aisle]) => Number(aisle)),
    // Cell 0 is the one next to the top cross-aisle; the front is where the depot is.
    depthsMm: Int32Array.from(places, ([, , , cell]) =>
      isDepotAtTop
        ? topMm + Number(cell) * cellMm
        : bottomMm + (cellCount - 1 - Number(cell)) * cellMm,
    ),
  };
}
