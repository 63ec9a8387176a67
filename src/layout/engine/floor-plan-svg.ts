import type { FloorPlan } from "./floor-plan.ts";
import { marksOf, type Sheet, sheetOf, sideBox, slotBox, walkOnSheet } from "./floor-plan-sheet.ts";
import type { PickerWalk } from "./picker-tour.ts";
import { viridis } from "./viridis.ts";

export interface FloorPlanDrawing {
  /** What the drawing shows, for those who cannot see it. */
  readonly title: string;
  /** One value a slot, as its picks a day; NaN = leave the slot plain. */
  readonly heat?: Float64Array;
  /** What `heat` counts, for the legend. */
  readonly heatLabel?: string;
  readonly walk?: PickerWalk;
  readonly dropPointLabel?: string;
}

/** Above this the slots of a bay side are drawn as one, with their mean heat. */
const MAX_DRAWN_SLOTS = 20_000;

/** Above this slots carry no names to hover over. */
const MAX_NAMED_SLOTS = 5_000;

const FLOOR = "#f1f3f5";
const RACK = "#dee2e6";
const RACK_EDGE = "#868e96";
const BLOCKED = "#495057";
const OBSTACLE = "#adb5bd";
const INK = "#212529";
const TOUR = "#e03131";
const LEGEND_STEPS = 9;

/**
 * A floor plan seen from above as an SVG document, front cross-aisle at the bottom, 1 unit = 1 mm.
 *
 * Levels lie side by side across the rack, the lowest next to the aisle. Presentation attributes
 * only: no script, style or outside reference, so it may be shown under any content policy.
 *
 * @throws RangeError if `heat` has not one value a slot
 */
export function drawFloorPlan(plan: FloorPlan, drawing: FloorPlanDrawing): string {
  const { heat, walk } = drawing;
  if (heat !== undefined && heat.length !== plan.slotCount) {
    throw new RangeError(`Got ${heat.length} heat values for ${plan.slotCount} slots.`);
  }
  const sheet = sheetOf(plan);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${sheetAttributes(sheet)}>`,
    `<title>${escapeXml(drawing.title)}</title>`,
    rect(0, 0, sheet.widthMm, sheet.heightMm, `fill="#ffffff"`),
    rect(sheet.leftMm, sheet.topMm, sheet.floorWidthMm, sheet.floorDepthMm, `fill="${FLOOR}"`),
    `<g stroke="${RACK_EDGE}" stroke-width="${sheet.lineMm}">`,
    ...racks(plan, sheet, heat),
    "</g>",
    ...obstaclesAndArrows(plan, sheet),
    ...labels(plan, sheet),
  ];
  if (walk !== undefined) parts.push(tourLine(sheet, walk));
  parts.push(...dropPoints(plan, sheet, drawing.dropPointLabel ?? "Drop point"));
  if (heat !== undefined) parts.push(...legend(sheet, heat, drawing.heatLabel ?? ""));
  parts.push("</svg>");
  return parts.join("\n");
}

function sheetAttributes({ widthMm, heightMm, fontMm }: Sheet): string {
  const font = `font-family="sans-serif" font-size="${fontMm}" fill="${INK}"`;
  return `viewBox="0 0 ${widthMm} ${heightMm}" ${font}`;
}

function racks(plan: FloorPlan, sheet: Sheet, heat: Float64Array | undefined): string[] {
  const isBySlot = heat !== undefined && plan.slotCount <= MAX_DRAWN_SLOTS;
  const highest = heat === undefined ? 0 : highestOf(heat);
  const parts: string[] = [];
  for (let start = 0, end = 0; start < plan.slotCount; start = end) {
    while (end < plan.slotCount && isSameSide(plan, start, end)) end++;
    if (isBySlot) {
      for (let slot = start; slot < end; slot++) {
        const fill = plan.isBlocked[slot] === 1 ? BLOCKED : fillOf(heat[slot], highest);
        parts.push(drawnSlot(plan, sheet, slot, fill, heat[slot]));
      }
    } else {
      parts.push(drawnSide(plan, sheet, start, fillOf(meanOf(heat, start, end), highest)));
      for (let slot = start; slot < end && plan.slotCount <= MAX_DRAWN_SLOTS; slot++) {
        if (plan.isBlocked[slot] === 1)
          parts.push(drawnSlot(plan, sheet, slot, BLOCKED, Number.NaN));
      }
    }
  }
  return parts;
}

function isSameSide(plan: FloorPlan, a: number, b: number): boolean {
  return (
    plan.side[a] === plan.side[b] &&
    plan.bay[a] === plan.bay[b] &&
    plan.depthMm[a] === plan.depthMm[b] &&
    plan.aisle[a] === plan.aisle[b]
  );
}

function drawnSide(plan: FloorPlan, sheet: Sheet, slot: number, fill: string): string {
  const { x, y, width, height } = sideBox(plan, sheet, slot);
  return rect(x, y, width, height, `fill="${fill}"`);
}

function drawnSlot(
  plan: FloorPlan,
  sheet: Sheet,
  slot: number,
  fill: string,
  value: number,
): string {
  const { x, y, width, height } = slotBox(plan, sheet, slot);
  const box = rect(short(x), y, short(width), height, `fill="${fill}"`);
  if (plan.slotCount > MAX_NAMED_SLOTS) return box;
  const shown = Number.isFinite(value) ? `: ${short(value)}` : "";
  return box.replace("/>", `><title>${plan.names[slot]}${shown}</title></rect>`);
}

function labels(plan: FloorPlan, sheet: Sheet): string[] {
  const parts: string[] = [];
  const belowMm = sheet.topMm + sheet.floorDepthMm + 1.2 * sheet.fontMm;
  const aisleStep = Math.ceil((2 * sheet.fontMm) / plan.spec.aislePitchMm);
  for (let aisle = 0; aisle < plan.spec.aisleCount; aisle += aisleStep) {
    const name = String(aisle).padStart(2, "0");
    parts.push(text(sheet.xOf(aisle), belowMm, "middle", name));
  }
  for (const [block, { bayCount, bayWidthMm }] of plan.spec.blocks.entries()) {
    const step = Math.ceil((1.2 * sheet.fontMm) / bayWidthMm);
    const startMm = plan.crossAislesMm[block] + plan.spec.crossAisleWidthMm / 2;
    for (let bay = 0; bay < bayCount; bay += step) {
      const y = sheet.yOf(startMm + (bay + 0.5) * bayWidthMm) + 0.35 * sheet.fontMm;
      const name = `${block}-${String(bay).padStart(2, "0")}`;
      parts.push(text(sheet.leftMm - 0.4 * sheet.fontMm, y, "end", name));
    }
  }
  return parts;
}

function tourLine(sheet: Sheet, walk: PickerWalk): string {
  const points = walkOnSheet(sheet, walk).map(({ x, y }) => `${x},${y}`);
  const strokeMm = Math.max(1, Math.round(sheet.fontMm / 6));
  const stroke = `stroke="${TOUR}" stroke-width="${strokeMm}" stroke-linejoin="round"`;
  return `<polyline points="${points.join(" ")}" fill="none" ${stroke}/>`;
}

function obstaclesAndArrows(plan: FloorPlan, sheet: Sheet): string[] {
  const { obstacles, arrows } = marksOf(plan, sheet);
  const drawn = obstacles.map(({ name, path }) => {
    const title = name === "" ? "" : `<title>${escapeXml(name)}</title>`;
    return `<path d="${path}" fill="${OBSTACLE}" stroke="${BLOCKED}">${title}</path>`;
  });
  return [...drawn, ...arrows.map((path) => `<path d="${path}" fill="${RACK_EDGE}"/>`)];
}

/** The plan's own drop point is named below its aisle. */
function dropPoints(plan: FloorPlan, sheet: Sheet, label: string): string[] {
  const radiusMm = short(0.4 * sheet.fontMm);
  const { dropPoints: points } = marksOf(plan, sheet);
  const drawn = points.map(({ x, y }, point) => {
    const stroke = `stroke="${INK}" stroke-width="${4 * sheet.lineMm}"`;
    const paint = point === 0 ? `fill="${INK}"` : `fill="#ffffff" ${stroke}`;
    return `<circle cx="${x}" cy="${short(y)}" r="${radiusMm}" ${paint}/>`;
  });
  const y = sheet.topMm + sheet.floorDepthMm + 2.6 * sheet.fontMm;
  return [...drawn, text(points[0].x, y, "middle", label)];
}

function legend(sheet: Sheet, heat: Float64Array, label: string): string[] {
  const stepMm = 2 * sheet.fontMm;
  const y = sheet.topMm + sheet.floorDepthMm + 4.5 * sheet.fontMm;
  const parts: string[] = [];
  for (let step = 0; step < LEGEND_STEPS; step++) {
    const fill = `fill="${viridis(step / (LEGEND_STEPS - 1))}"`;
    parts.push(rect(sheet.leftMm + step * stepMm, short(y), stepMm, sheet.fontMm, fill));
  }
  const endMm = sheet.leftMm + LEGEND_STEPS * stepMm;
  const belowMm = y + 2.2 * sheet.fontMm;
  parts.push(text(sheet.leftMm, belowMm, "start", "0"));
  parts.push(text(endMm, belowMm, "end", String(short(highestOf(heat)))));
  if (label !== "") parts.push(text(endMm + sheet.fontMm, y + 0.85 * sheet.fontMm, "start", label));
  return parts;
}

function fillOf(value: number, highest: number): string {
  if (!Number.isFinite(value)) return RACK;
  return viridis(highest > 0 ? value / highest : 0);
}

function highestOf(heat: Float64Array): number {
  let highest = 0;
  for (const value of heat) if (Number.isFinite(value) && value > highest) highest = value;
  return highest;
}

function meanOf(heat: Float64Array | undefined, start: number, end: number): number {
  const known = heat?.subarray(start, end).filter((value) => Number.isFinite(value));
  if (known === undefined || known.length === 0) return Number.NaN;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function rect(x: number, y: number, width: number, height: number, paint: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
}

function text(x: number, y: number, anchor: "start" | "middle" | "end", words: string): string {
  const at = `x="${short(x)}" y="${short(y)}"`;
  return `<text ${at} text-anchor="${anchor}">${escapeXml(words)}</text>`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Text as XML 1.0 allows it: markup escaped, characters that no document may hold left out. */
function escapeXml(words: string): string {
  return (
    words
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
