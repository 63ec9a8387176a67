import { writeFile } from "node:fs/promises";
import type { LonLat } from "../../src/delivery/network/road-network.ts";

const WEST = 4.4;
const SOUTH = 51.9;
/** About 206 m by 222 m: one block. */
const STEP_LON = 0.003;
const STEP_LAT = 0.002;
export const TOWN_SIDE = 10;
const ISLAND_SIDE = 4;
const ISLAND_EAST_STEPS = 30;
/** This street, counted from the south, may be driven eastwards only. */
export const ONE_WAY_ROW = 4;

/** A place in the town; whole numbers are crossings, 0 to 9 each way. */
export function townPlace(column: number, row: number): LonLat {
  return [WEST + column * STEP_LON, SOUTH + row * STEP_LAT];
}

/** A crossing of the island in the east, from which no bridge leads anywhere. */
export function islandPlace(column: number, row: number): LonLat {
  return townPlace(ISLAND_EAST_STEPS + column, row);
}

/** In the water between the two, more than a kilometre from any road. */
export const SEA: LonLat = townPlace((TOWN_SIDE - 1 + ISLAND_EAST_STEPS) / 2, 1.5);

/** A grid of streets as OpenStreetMap XML. */
function streets(
  firstId: number,
  side: number,
  place: (column: number, row: number) => LonLat,
  tagsOfRow: (row: number) => string,
): { nodes: string[]; ways: string[] } {
  const idOf = (column: number, row: number) => firstId + row * side + column;
  const steps = Array.from({ length: side }, (_, step) => step);
  const nodes = steps.flatMap((row) =>
    steps.map((column) => {
      const [lon, lat] = place(column, row);
      const position = `lat="${lat.toFixed(6)}" lon="${lon.toFixed(6)}"`;
      return `<node id="${idOf(column, row)}" version="1" ${position}/>`;
    }),
  );
  const way = (id: number, ids: number[], tags: string) =>
    `<way id="${id}" version="1">${ids.map((ref) => `<nd ref="${ref}"/>`).join("")}` +
    `<tag k="highway" v="residential"/>${tags}</way>`;
  const ways = steps.flatMap((line) => [
    way(
      firstId + line,
      steps.map((column) => idOf(column, line)),
      tagsOfRow(line),
    ),
    way(
      firstId + side + line,
      steps.map((row) => idOf(line, row)),
      "",
    ),
  ]);
  return { nodes, ways };
}

/** Writes the town and its island as a file that GraphHopper reads. */
export async function writeTown(path: string): Promise<void> {
  const oneWay = (row: number) => (row === ONE_WAY_ROW ? '<tag k="oneway" v="yes"/>' : "");
  const town = streets(1, TOWN_SIDE, townPlace, oneWay);
  const island = streets(1_000, ISLAND_SIDE, islandPlace, () => "");
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<osm version="0.6" generator="test" timestamp="2026-01-02T03:04:05Z">',
    ...town.nodes,
    ...island.nodes,
    ...town.ways,
    ...island.ways,
    "</osm>",
  ];
  await writeFile(path, lines.join("\n"));
}
