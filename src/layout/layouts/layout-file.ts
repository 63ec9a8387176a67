import { readOrderFile } from "../../goods/index.ts";
import { runEngine } from "../../platform/engine-thread.ts";
import { AppError, ConfigError } from "../../platform/errors.ts";
import { checkLayOut } from "./check-lay-out.ts";
import { candidatesCsv } from "./export-layout-candidates.ts";
import { numbered } from "./orders-to-lay-out.ts";
import { resultOf } from "./result-of.ts";
import { LayOutInput, type LayoutResult } from "./schema.ts";
import type { ComparedSearch, LayoutTask } from "./search-and-compare.ts";
import type { StoredLayoutInput } from "./stored-input.ts";

export interface LayoutFileOptions {
  readonly seconds?: number;
  readonly seed?: number;
  /** A CSV of order lines, in place of the orders in the file. */
  readonly ordersCsv?: string;
}

/**
 * Searches the layout that a file asks for: the body of `POST /v1/layouts`.
 *
 * @throws ConfigError in a sentence that names the file and its fault
 */
export async function layoutFile(
  text: string,
  name: string,
  options: LayoutFileOptions,
): Promise<LayoutResult> {
  try {
    const { input, seed } = readInput(text, name, options);
    checkLayOut(input, null);
    const compared = await runEngine<ComparedSearch>({
      module: new URL("./search-and-compare.ts", import.meta.url),
      call: "searchAndCompare",
      instance: { input, current: null } satisfies LayoutTask,
      seed,
      seconds: input.seconds,
      iterations: input.iterations ?? undefined,
      signal: new AbortController().signal,
    });
    return resultOf(input, seed, compared);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [first] = error.faults;
    throw new ConfigError(
      `${name}: ${first ? `${first.pointer || "/"}: ${first.detail}` : error.message}`,
      { cause: error },
    );
  }
}

function readInput(
  text: string,
  name: string,
  { ordersCsv, seconds, seed }: LayoutFileOptions,
): { input: StoredLayoutInput; seed: number } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`${name} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const given = {
    ...(json as object),
    ...(ordersCsv !== undefined && { orders: ordersIn(ordersCsv) }),
    ...(seconds !== undefined && { seconds }),
    ...(seed !== undefined && { seed }),
  };
  const parsed = LayOutInput.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const pointer = issue!.path.map((part) => `/${String(part)}`).join("");
    throw new ConfigError(`${name}: ${pointer || "/"}: ${issue!.message}`);
  }
  const { data } = parsed;
  if (data.source === "goods" || data.floorPlanId !== undefined) {
    const field = data.source === "goods" ? "/source" : "/floorPlanId";
    throw new ConfigError(
      `${name}: ${field}: a file has no exchange behind it; send orders along.`,
    );
  }
  const { orders, skuCount } = numbered(data.orders ?? []);
  const { area, racks, zone, orderLimit, terms } = data;
  const input: StoredLayoutInput = {
    ...{ area, racks, zone, skuCount, orders, orderLimit, terms },
    slotsNeeded: data.slotsNeeded ?? skuCount,
    seconds: data.seconds,
    iterations: data.iterations ?? null,
  };
  return { input, seed: data.seed };
}

function ordersIn(csv: string): LayOutInput["orders"] {
  const { lines, faults } = readOrderFile({ csv });
  faults.throwIfAny();
  const codesOf = new Map<string, string[]>();
  for (const { orderReference, skuCode } of lines) {
    const codes = codesOf.get(orderReference) ?? [];
    codesOf.set(orderReference, codes);
    codes.push(skuCode);
  }
  return [...codesOf].map(([reference, codes]) => ({ reference, lines: codes }));
}

const HEAD = [
  "rank", "aisles", "blocks", "levels", "door mm", "slots", "slot loss", "m/order", "min/order",
] as const; // biome-ignore format: a row

/** A search as one JSON object, as CSV, or as a table for people. */
export function printedLayouts(
  result: LayoutResult,
  { json, csv }: { readonly json?: boolean; readonly csv?: boolean },
): string[] {
  if (json) return [JSON.stringify(result)];
  return csv ? [candidatesCsv(result.candidates).trimEnd()] : tableOfLayouts(result);
}

/** Ranked layouts for people: a line each, then what they are compared with. */
function tableOfLayouts(result: LayoutResult): string[] {
  const rows = result.candidates.map((layout) => [
    layout.rank,
    layout.aisleCount,
    layout.blockCount,
    layout.levelCount,
    layout.doorMm,
    layout.slotCount,
    layout.slotLoss,
    layout.metresPerOrder.toFixed(1),
    layout.minutesPerOrder.toFixed(2),
  ]);
  const widths = HEAD.map((name, i) =>
    Math.max(name.length, ...rows.map((row) => String(row[i]).length)),
  );
  const lineOf = (cells: readonly unknown[]) =>
    cells.map((cell, i) => String(cell).padStart(widths[i]!)).join("  ");
  const { sShapeMetresPerOrder, randomMetresPerOrder, boundMetresPerOrder } = result;
  return [
    lineOf(HEAD),
    ...rows.map(lineOf),
    "",
    `The first walked in S-shape: ${sShapeMetresPerOrder} m an order; slotted at random: ${randomMetresPerOrder} m; no layout walks less than ${boundMetresPerOrder} m.`,
    result.gapStatement,
    `${result.sampledOrderCount} of ${result.orderCount} orders, ${result.skuCount} SKUs, seed ${result.seed}.`,
  ];
}
