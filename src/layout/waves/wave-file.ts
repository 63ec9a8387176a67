import { z } from "@hono/zod-openapi";
import { type CsvColumn, readCsv } from "../../platform/csv.ts";
import { AppError, ConfigError } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { checkSpec } from "../floor-plans/check-spec.ts";
import { FloorPlanSpecSchema } from "../floor-plans/schema.ts";
import { packedWave } from "./packed-wave.ts";
import type { WaveResult } from "./result-schema.ts";
import { runWave } from "./run-wave.ts";
import { PlanWaveInput } from "./schema.ts";
import { inlineWaveGoods } from "./wave-orders.ts";
import { givenSlots } from "./wave-places.ts";

export interface WaveFileOptions {
  readonly seconds?: number;
  readonly seed?: number;
  /** CSV texts, in place of what is in the file. */
  readonly ordersCsv?: string;
  readonly placementsCsv?: string;
}

const MAX_ROWS = 200_000;

const ORDER_COLUMNS: readonly CsvColumn[] = [
  { path: ["orderReference"], type: "text", isRequired: true },
  { path: ["skuCode"], type: "text", isRequired: true },
  { path: ["quantity"], type: "number" },
  { path: ["due"], type: "text" },
  { path: ["orderedOn"], type: "text" },
];
const OrderRow = z.object({
  orderReference: z.string(),
  skuCode: z.string(),
  quantity: z.int().min(1).default(1),
  due: z.iso.datetime({ offset: true }).optional(),
});

const PLACEMENT_COLUMNS: readonly CsvColumn[] = [
  { path: ["slot"], type: "text", isRequired: true },
  { path: ["skuCode"], type: "text", isRequired: true },
  { path: ["lineCount"], type: "number" },
];
const PlacementRow = z.object({ slot: z.string(), skuCode: z.string() });

/**
 * Plans the wave that a file asks for: the body of `POST /v1/waves` with `spec`, a floor plan, in
 * place of its id.
 *
 * @throws ConfigError in a sentence that names the file and its fault
 */
export async function waveFile(
  text: string,
  name: string,
  options: WaveFileOptions,
): Promise<WaveResult> {
  try {
    const { spec, input } = readInput(text, name, options);
    checkSpec(
      spec,
      spec.zones.flatMap(({ storageClasses }) => storageClasses),
      (at) => `/spec${at}`,
    );
    const startsAt = new Date(input.startsAt ?? Date.now());
    const wave = packedWave(input, inlineWaveGoods(input), givenSlots(spec, input), startsAt);
    const { seed } = input;
    return await runWave({ spec, wave }, { startsAt, seed, signal: new AbortController().signal });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [first] = error.faults;
    const told = first ? `${first.pointer || "/"}: ${first.detail}` : error.message;
    throw new ConfigError(`${name}: ${told}`, { cause: error });
  }
}

function readInput(
  text: string,
  name: string,
  { ordersCsv, placementsCsv, seconds, seed }: WaveFileOptions,
): { spec: FloorPlanSpec; input: PlanWaveInput } {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw new ConfigError(`${name} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const { spec, ...body } = json;
  for (const field of ["slottingId", "floorPlanId", "source"]) {
    if (!(field in body)) continue;
    throw new ConfigError(
      `${name}: /${field}: a file has no exchange behind it; send spec, placements and orders.`,
    );
  }
  const given = {
    ...body,
    floorPlanId: toEdgeId("floorPlan", newId()),
    ...(ordersCsv !== undefined && { orders: ordersIn(ordersCsv) }),
    ...(placementsCsv !== undefined && { placements: placementsIn(placementsCsv) }),
    ...(seconds !== undefined && { seconds }),
    ...(seed !== undefined && { seed }),
  };
  return {
    spec: parsed(FloorPlanSpecSchema, spec, `${name}: /spec`) as FloorPlanSpec,
    input: parsed(PlanWaveInput, given, `${name}: `),
  };
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, place: string): z.output<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const pointer = issue!.path.map((part) => `/${String(part)}`).join("");
  throw new ConfigError(`${place}${pointer || "/"}: ${issue!.message}`);
}

function ordersIn(csv: string) {
  const { rows, faults } = readCsv(csv, ORDER_COLUMNS, OrderRow, { maxRows: MAX_ROWS });
  faults.throwIfAny();
  const orders = new Map<string, { due?: string; lines: object[] }>();
  for (const { value } of rows) {
    const { orderReference, skuCode, quantity, due } = value;
    const order = orders.get(orderReference) ?? { lines: [] };
    orders.set(orderReference, order);
    order.lines.push({ skuCode, quantity });
    if (due !== undefined) order.due = due;
  }
  return [...orders].map(([reference, order]) => ({ reference, ...order }));
}

function placementsIn(csv: string): Record<string, string> {
  const { rows, faults } = readCsv(csv, PLACEMENT_COLUMNS, PlacementRow, { maxRows: MAX_ROWS });
  faults.throwIfAny();
  return Object.fromEntries(rows.map(({ value }) => [value.skuCode, value.slot]));
}
