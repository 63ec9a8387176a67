import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { TourFloor } from "../../src/layout/engine/tours/tour-floor.ts";

/** A published order batching instance. */
export interface BatchFileInstance {
  readonly name: string;
  readonly floor: TourFloor;
  /** One pick of one order each. */
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
  /** The picks of order o are starts[o] .. starts[o + 1] − 1. */
  readonly starts: Int32Array;
  readonly capacity: number;
  readonly loads: Int32Array;
}

/** One unit of the files. */
export const UNIT_MM = 1_000;

/**
 * Reads order batching instances, plain or gzip: Heßler and Irnich's format, each ending in `EOF`,
 * or Henn's lists of orders under `### name` headers.
 *
 * @param entryMm distance from a cross-aisle to the first cell, instead of the file's
 */
export function readBatchInstances(path: string, entryMm?: number): BatchFileInstance[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (/^### /m.test(text)) return text.split(/^### /m).slice(1).map(readHenn);
  return text
    .split(/^EOF\s*$/m)
    .filter((part) => part.trim() !== "")
    .map((part) => readStandard(part, entryMm));
}

function readStandard(text: string, entryMm: number | undefined): BatchFileInstance {
  const name = baseName(/^NAME : (.+)$/m.exec(text)?.[1] ?? "unnamed");
  const numberOf = (key: string) => {
    const value = new RegExp(`^${key} : ([\\d.]+)`, "m").exec(text)?.[1];
    if (value === undefined) throw new RangeError(`${name} states no ${key}.`);
    return Number(value);
  };
  const mmOf = (key: string) => Math.round(UNIT_MM * numberOf(key));
  if (numberOf("DISTANCE_TOP_OR_BOTTOM_TO_DEPOT") > 0) {
    throw new RangeError(`${name} has its depot elsewhere than on a cross-aisle.`);
  }
  const cellCount = numberOf("NUM_CELLS");
  const cellMm = mmOf("DISTANCE_CELL_TO_CELL");
  const topMm = entryMm ?? mmOf("DISTANCE_TOP_TO_CELL");
  const bottomMm = entryMm ?? mmOf("DISTANCE_BOTTOM_TO_CELL");
  const lengthMm = topMm + (cellCount - 1) * cellMm + bottomMm;
  const isDepotAtTop = /^DEPOT_LOCATION : top/m.test(text);
  const [articles, rest] = text.split(/^SKU_SECTION/m);
  const [places, orders] = rest.split(/^ORDER_SECTION/m);
  const weights = new Map(
    [...articles.matchAll(/^ID (\d+) WEIGHT (\d+)/gm)].map(([, id, weight]) => [id, +weight]),
  );
  const placeOf = new Map(
    [...places.matchAll(/^ID (\d+) AISLE (\d+) CELL (\d+)/gm)].map(([, id, aisle, cell]) => [
      id,
      // Cell 0 is the one next to the top cross-aisle.
      { aisle: +aisle, depthMm: lengthMm - topMm - +cell * cellMm },
    ]),
  );
  const lists = orders
    .split(/^NUM_ARTICLES_IN_ORDER.*$/m)
    .slice(1)
    .map((part) => [...part.matchAll(/^ID (\d+) QUANTITY (\d+)/gm)]);
  const mouth = { aisle: numberOf("DEPOT_AISLE"), crossAisle: isDepotAtTop ? 1 : 0 };
  return {
    name,
    floor: {
      aisleCount: numberOf("NUM_AISLES"),
      aislePitchMm: mmOf("DISTANCE_AISLE_TO_AISLE"),
      crossAislesMm: Int32Array.of(0, lengthMm),
      start: mouth,
      end: mouth,
    },
    ...picksOf(lists.map((list) => list.map(([, id]) => placeOf.get(id)!))),
    capacity: numberOf("PICKER_CAPACITY"),
    // Capacity counts quantities, not lines.
    loads: Int32Array.from(lists, (list) =>
      list.reduce((sum, [, id, quantity]) => sum + +quantity * (weights.get(id) ?? 1), 0),
    ),
  };
}

/** Racks are half aisles and locations count from the depot's end; capacity is in the name. */
function readHenn(text: string): BatchFileInstance {
  const name = baseName(text.slice(0, text.indexOf("\n")));
  const lists = text
    .split(/^Order \d+.*$/m)
    .slice(1)
    .map((part) =>
      [...part.matchAll(/Aisle (\d+)\s+Location (\d+)/g)].map(([, rack, location]) => ({
        aisle: +rack >> 1,
        depthMm: 1_500 + +location * UNIT_MM,
      })),
    );
  const mouth = { aisle: 0, crossAisle: 0 };
  return {
    name,
    floor: {
      aisleCount: 10,
      aislePitchMm: 5 * UNIT_MM,
      crossAislesMm: Int32Array.of(0, 47 * UNIT_MM),
      start: mouth,
      end: mouth,
    },
    ...picksOf(lists),
    capacity: Number(name.split("-")[2]),
    loads: Int32Array.from(lists, (list) => list.length),
  };
}

function picksOf(lists: { aisle: number; depthMm: number }[][]) {
  const all = lists.flat();
  const starts = new Int32Array(lists.length + 1);
  for (const [order, list] of lists.entries()) starts[order + 1] = starts[order] + list.length;
  return {
    aisles: Uint16Array.from(all, ({ aisle }) => aisle),
    depthsMm: Int32Array.from(all, ({ depthMm }) => depthMm),
    starts,
  };
}

function baseName(name: string): string {
  return name
    .trim()
    .replace(/^.*[\\/]/, "")
    .replace(/\.txt$/, "");
}
