import { expect, test } from "vitest";
import { compileFloorPlan } from "../../../src/layout/engine/floor-plan.ts";
import { drawFloorPlan } from "../../../src/layout/engine/floor-plan-svg.ts";
import { shortestTour } from "../../../src/layout/engine/tours/shortest-tour.ts";
import { tourFloorOf } from "../../../src/layout/engine/tours/tour-floor.ts";
import { viridis } from "../../../src/layout/engine/viridis.ts";
import { planSpec } from "./plan-spec.ts";

const plan = compileFloorPlan(planSpec({ blockedSlots: ["00-0-00-0"] }));

/** Names of all elements of a well-formed document; throws at the first thing that is not. */
function elementsOf(document: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const token =
    /<\/([a-z]+)>|<([a-z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot);)+)/y;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const found = token.exec(document);
    if (found === null) throw new Error(`Not well-formed at ${document.slice(at, at + 60)}`);
    const [, closed, opened, , isEmpty, words] = found;
    if (closed !== undefined && open.pop() !== closed) throw new Error(`Stray </${closed}>`);
    if (opened !== undefined) {
      names.push(opened);
      if (isEmpty === "") open.push(opened);
    }
    if (words !== undefined && open.length === 0) throw new Error(`Text outside: ${words}`);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(" ")}`);
  return names;
}

function countOf(names: readonly string[], name: string): number {
  return names.filter((each) => each === name).length;
}

test("draws every bay side, the aisles' numbers, the drop point and a title", () => {
  const svg = drawFloorPlan(plan, { title: "Hall 3" });
  const names = elementsOf(svg);
  // Sheet, floor, 4 aisles × 5 bays × 2 sides and one blocked slot.
  expect(countOf(names, "rect")).toBe(2 + 4 * 5 * 2 + 1);
  expect(countOf(names, "circle")).toBe(1);
  expect(svg).toContain("<title>Hall 3</title>");
  for (const label of ["00", "01", "02", "03", "0-00", "0-04", "Drop point"]) {
    expect(svg).toContain(`>${label}</text>`);
  }
});

test("colours each slot by its share of the greatest heat", () => {
  const heat = new Float64Array(plan.slotCount).fill(Number.NaN);
  heat[plan.slots.get("01-0-02-3")!] = 8;
  heat[plan.slots.get("01-0-02-4")!] = 4;
  const svg = drawFloorPlan(plan, { title: "Picks", heat, heatLabel: "picks a day" });
  expect(countOf(elementsOf(svg), "rect")).toBe(2 + plan.slotCount + 9);
  expect(svg).toContain(`fill="${viridis(1)}"><title>01-0-02-3: 8</title>`);
  expect(svg).toContain(`fill="${viridis(0.5)}"><title>01-0-02-4: 4</title>`);
  expect(svg).toContain("picks a day");
  // Aisle 1's right rack is 600 mm deep and ends half a pitch right of the centre line.
  const centre = Number(/<circle cx="(\d+)"/.exec(svg)?.[1]);
  const left = Number(/<rect x="([\d.]+)"[^>]*><title>01-0-02-3/.exec(svg)?.[1]);
  expect(left - centre).toBe(1_500 - 600);
});

test("draws the walk through the picks and back to the drop point", () => {
  const { walk } = shortestTour(tourFloorOf(plan), [1], [2_000]);
  const svg = drawFloorPlan(plan, { title: "Tour", walk });
  const points = /<polyline points="([^"]+)"/.exec(svg)?.[1].split(" ") ?? [];
  const [start, turn, end] = points.map((point) => point.split(",").map(Number));
  expect(start).toEqual(end);
  expect(start[1] - turn[1]).toBe(2_000); // deeper is further up
  expect(svg).toContain(`<circle cx="${start[0]}" cy="${start[1]}"`);
});

test("keeps everything inside the sheet", () => {
  const heat = new Float64Array(plan.slotCount).fill(1);
  const svg = drawFloorPlan(plan, { title: "Hall", heat });
  const [width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number);
  for (const [, ...box] of svg.matchAll(
    /<rect x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/g,
  )) {
    const [x, y, w, h] = box.map(Number);
    expect(x >= 0 && y >= 0 && x + w <= width && y + h <= height, box.join(" ")).toBe(true);
  }
});

test("shows any text as text and holds nothing that a content policy forbids", () => {
  const nasty = `</title><script>alert("1")</script>&\u0000\ud800`;
  const svg = drawFloorPlan(plan, { title: nasty, dropPointLabel: nasty });
  expect(elementsOf(svg)).not.toContain("script");
  expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\ufffd</title>");
  expect(svg).not.toMatch(/ style=| on[a-z]+=|href|url\(|<style/);
});

test("draws stacked blocks one behind the other", () => {
  const [block] = planSpec().blocks;
  const twoBlocks = compileFloorPlan(planSpec({ blocks: [block, block] }));
  const svg = drawFloorPlan(twoBlocks, { title: "Two blocks" });
  expect(countOf(elementsOf(svg), "rect")).toBe(2 + 4 * 10 * 2);
  expect(svg).toContain(">1-04</text>");
});

test("draws bay sides instead of slots in a large plan", () => {
  const [block] = planSpec().blocks;
  const large = compileFloorPlan(
    planSpec({ aisleCount: 100, blocks: [{ ...block, bayCount: 50 }] }),
  );
  const heat = new Float64Array(large.slotCount).fill(3);
  const names = elementsOf(drawFloorPlan(large, { title: "Large", heat }));
  expect(countOf(names, "rect")).toBe(2 + 100 * 50 * 2 + 9);
});

test("refuses heat for another number of slots", () => {
  const heat = new Float64Array(3);
  expect(() => drawFloorPlan(plan, { title: "", heat })).toThrow("3 heat values for 120 slots");
});

test("viridis runs from dark violet to bright yellow", () => {
  expect([viridis(-1), viridis(0), viridis(0.5), viridis(1), viridis(2)]).toEqual([
    "#440154",
    "#440154",
    "#21918c",
    "#fde725",
    "#fde725",
  ]);
});
