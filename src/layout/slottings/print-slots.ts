import { placementsCsv } from "./export-placements.ts";
import type { SlottingResult } from "./schema.ts";

/** A slotting as one JSON object, its placements as CSV, or its figures for people. */
export function printedSlotting(
  result: SlottingResult,
  { json, csv }: { readonly json?: boolean; readonly csv?: boolean },
): string[] {
  if (json) return [JSON.stringify(result)];
  return csv ? [placementsCsv(result.placements).trimEnd()] : figuresOf(result);
}

function figuresOf(result: SlottingResult): string[] {
  const { before, after, random, trials, unassigned, terms } = result;
  const row = (name: string, { optimalPerOrderM, sShapePerOrderM, minutesPerOrder, goldenShare }: typeof after) =>
    line([name, metres(optimalPerOrderM), metres(sShapePerOrderM), figure(minutesPerOrder, 2), percent(goldenShare)]); // biome-ignore format: a row
  return [
    line(["", "m/order", "S-shape", "min/order", "golden"]),
    row(result.baseline, before),
    row("slotted", after),
    ...(random ? [line(["random", metres(random.perOrderM), "", figure(random.minutesPerOrder, 2), ""])] : []), // biome-ignore format: a row
    "",
    `${percent(result.savedShare)} less than ${result.baseline}${random ? `, ${percent(random.savedShare)} less than random (mean of ${random.seeds.length} seeds)` : ""}.`,
    result.gapStatement,
    ...result.unminded.map((rule) => `The walks do not mind ${rule}: real ones are no shorter.`),
    `Policy ${result.policy ?? "none"}, ${result.rounds} rounds, seed ${result.seed}${trials.length > 0 ? `; tried on ${trials.at(0)!.orderCount} later orders: ${trials.map((trial) => `${trial.policy} ${metres(trial.perOrderM)} m`).join(", ")}` : ""}.`,
    `${result.orderCount} orders, ${result.lineCount} lines, ${result.placements.length} SKUs, ${result.newSkuSlots.length} slots for new ones; fullest aisle ${percent(result.mostAisleShare)}.`,
    `Minutes at ${terms.walkMmPerS / 1_000} m/s, ${terms.tourS} s a tour, ${terms.searchS} s a bay, ${terms.pickS} s a line, ${terms.reachS} s more outside the golden zone.`,
    ...unassigned.map(
      ({ skuCode, reason, ruleId, otherSkuCode, detail }) =>
        `No slot for ${skuCode}: ${reason}${ruleId ? `, ${ruleId}${otherSkuCode ? ` against ${otherSkuCode}` : ""}` : ""}${detail ? `. ${detail}` : ""}`,
    ),
  ];
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(11)))
    .join("")
    .trimEnd();
}

export function figure(value: number | null, digits: number): string {
  return value === null ? "–" : value.toFixed(digits);
}

export function metres(value: number | null): string {
  return figure(value, 1);
}

export function percent(share: number | null): string {
  return share === null ? "–" : `${(100 * share).toFixed(1)} %`;
}
