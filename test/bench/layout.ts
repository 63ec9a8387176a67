import { layoutCandidates } from "../../src/layout/engine/layout-search/layout-candidates.ts";
import {
  type LayoutInstance,
  type MeasuredLayout,
  measureLayout,
  searchLayout,
} from "../../src/layout/engine/layout-search/search-layout.ts";
import { USUAL_TERMS } from "../../src/layout/engine/slotting/pick-terms.ts";
import type { BenchOptions } from "./main.ts";
import { readHistory } from "./online-retail-files.ts";

const ORDER_LIMIT = 2_000;
const RESERVE_COUNT = 300;
const SHOWN = 10;
const USUAL_AREA = { widthMm: 66_000, depthMm: 40_000 };
const RACKS = {
  bayWidthMm: 1_000,
  rackDepthMm: 600,
  aisleWidthMm: 1_800,
  crossAisleWidthMm: 2_500,
  levels: [250, 750, 1_250, 1_750].map((elevationMm) => ({
    elevationMm,
    heightMm: 450,
    loadG: 1_000_000,
  })),
  mostBlocks: 4,
};
const TERMS = { ...USUAL_TERMS, reachS: 2 };

/**
 * `bench -- layout --orders F [--width MM] [--depth MM] [--json]`: the search beside measuring every
 * layout on the same orders.
 */
export async function run(_files: string[], { json, rest }: BenchOptions): Promise<void> {
  if (rest.orders === undefined) throw new RangeError("Give --orders, an order history.");
  const { codes, orders } = readHistory(rest.orders);
  const widthMm = Number(rest.width ?? USUAL_AREA.widthMm);
  const depthMm = Number(rest.depth ?? USUAL_AREA.depthMm);
  const instance: LayoutInstance = {
    area: { widthMm, depthMm, doorsMm: [0, widthMm / 2] },
    racks: RACKS,
    skuCount: codes.length,
    reserveCount: RESERVE_COUNT,
    orders,
  };
  const options = { terms: TERMS, orderLimit: ORDER_LIMIT };
  let started = performance.now();
  const search = searchLayout(instance, { ...options, settles: false });
  const searchS = (performance.now() - started) / 1_000;
  started = performance.now();
  const needed = instance.skuCount + instance.reserveCount;
  const all = layoutCandidates(instance.area, RACKS, needed).map((candidate) =>
    measureLayout(instance, candidate, options),
  );
  const allS = (performance.now() - started) / 1_000;
  const least = Math.min(...all.map((layout) => layout.secondsPerOrder));
  const gap = search.best.secondsPerOrder / least - 1;
  if (json) {
    const shown = search.finalists.map(rowOf);
    process.stdout.write(`${JSON.stringify({ gap, searchS, allS, finalists: shown })}\n`);
    return;
  }
  process.stdout.write(
    `${all.length} layouts; search ${searchS.toFixed(1)} s, all ${allS.toFixed(1)} s, ` +
      `gap ${(100 * gap).toFixed(2)} %\n`,
  );
  console.table(search.finalists.slice(0, SHOWN).map(rowOf));
}

function rowOf(layout: MeasuredLayout) {
  const { aisleCount, blockCount, levelCount, door, slotCount, slotLoss, work } = layout;
  return {
    aisles: aisleCount,
    blocks: blockCount,
    levels: levelCount,
    door,
    slots: slotCount,
    slotLoss,
    metresPerOrder: Math.round(work.walkMm / work.orderCount / 100) / 10,
    minutesPerOrder: Math.round((layout.secondsPerOrder / 60) * 1_000) / 1_000,
  };
}
