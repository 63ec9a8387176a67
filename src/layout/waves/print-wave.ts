import { pickListsCsv } from "./pick-list-rows.ts";
import type { Batch, WaveFigures, WaveResult } from "./result-schema.ts";

/** A wave as one JSON object, as CSV, as pick lists on paper, or as a table for people. */
export function printedWave(
  result: WaveResult,
  as: { readonly json?: boolean; readonly csv?: boolean; readonly print?: boolean },
): string[] {
  if (as.json) return [JSON.stringify(result)];
  if (as.csv) return [pickListsCsv(result.batches).trimEnd()];
  return as.print ? result.batches.flatMap(pickList) : tableOfWave(result);
}

function clock(instant: string): string {
  return instant.slice(11, 16);
}

/** A page a batch: a form feed ends it. */
function pickList(batch: Batch): string[] {
  const { number, picker, startsAt, endsAt, walkM, picks, orders } = batch;
  const widths = {
    slot: Math.max(4, ...picks.map(({ slot }) => slot.length)),
    sku: Math.max(3, ...picks.map(({ skuCode }) => skuCode.length)),
  };
  const row = (stop: string, slot: string, sku: string, quantity: string, rest: string) =>
    `${stop.padStart(4)}  ${slot.padEnd(widths.slot)}  ${sku.padEnd(widths.sku)}  ${quantity.padStart(5)}  ${rest}`;
  return [
    `Batch ${number}  ${picker}  ${clock(startsAt)}-${clock(endsAt)} UTC  ${walkM} m`,
    `Orders: ${orders.map(({ reference }) => reference).join(", ")}`,
    row("", "slot", "SKU", "take", "for"),
    ...picks.map(({ slot, skuCode, quantity, orders: shares }, stop) =>
      row(
        String(stop + 1),
        slot,
        skuCode,
        String(quantity),
        `[ ] ${shares.map((share) => `${share.quantity} x ${share.reference}`).join(", ")}`,
      ),
    ),
    "\f",
  ];
}

const HEAD = ["batch", "picker", "from", "until", "orders", "lines", "m", "late"] as const;

function tableOfWave(result: WaveResult): string[] {
  const rows = result.batches.map(({ number, picker, startsAt, endsAt, orders, ...batch }) => [
    number,
    picker,
    clock(startsAt),
    clock(endsAt),
    orders.length,
    batch.lineCount,
    batch.walkM,
    orders.filter(({ lateMinutes }) => lateMinutes > 0).length,
  ]);
  const widths = HEAD.map((name, i) =>
    Math.max(name.length, ...rows.map((row) => String(row[i]).length)),
  );
  const lineOf = (cells: readonly unknown[]) =>
    cells.map((cell, i) => String(cell).padStart(widths[i]!)).join("  ");
  const toldOf = (name: string, figures: WaveFigures) =>
    `${name}: ${figures.walkM} m, ${figures.batchCount} batches, ${figures.minutes.total} min of work, ${figures.lateOrderCount} orders late by ${figures.latenessMinutes} min`;
  return [
    lineOf(HEAD),
    ...rows.map(lineOf),
    "",
    ...result.leftOut.map(
      ({ reference, reason, skuCodes, unit, load, capacity }) =>
        `left out: ${reference}, ${reason.replaceAll("-", " ")}: ${unit === null ? skuCodes.join(", ") : `${load} of ${capacity} ${unit}`}`,
    ),
    toldOf("this wave", result),
    toldOf("first come", result.firstCome),
    toldOf("order by order", result.orderByOrder),
    `${(100 * result.savedShare).toFixed(1)} % fewer metres than first come. ${result.gapStatement}`,
    `${result.orderCount} orders, ${result.lineCount} lines, seed ${result.seed}, ${result.iterations} iterations.`,
  ];
}
