import { z } from "@hono/zod-openapi";
import { readOrderFile, StorageClassSchema } from "../../goods/index.ts";
import { type CsvColumn, readCsv } from "../../platform/csv.ts";
import { runEngine } from "../../platform/engine-thread.ts";
import { AppError, ConfigError } from "../../platform/errors.ts";
import { faultsOfFloorPlan } from "../engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { currentSlotsOf } from "./current-slots.ts";
import { fromInline } from "./inline-goods.ts";
import { type SlottingTask, searchAsked } from "./pack-slotting.ts";
import { CodeSchema, SLOTTING_FIELDS } from "./plan-schema.ts";
import { resultOf } from "./result-of.ts";
import { ruleBookOf } from "./rule-book.ts";
import type { SlottingResult } from "./schema.ts";
import type { MeasuredSlotting } from "./slot-and-measure.ts";

/** A file's text and what it is called. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface SlotFiles {
  /** A floor plan's spec as JSON, alone or as `spec` of an object with the fields of a slotting. */
  readonly floor: NamedText;
  /** As CSV, in place of what the floor's file has. */
  readonly skus?: NamedText;
  readonly orders?: NamedText;
  /** Where the SKUs lie today. */
  readonly current?: NamedText;
}

const SlotFileSchema = z.strictObject({ spec: z.unknown(), ...SLOTTING_FIELDS });
type SlotFile = z.output<typeof SlotFileSchema>;

/**
 * Plans the slotting that files ask for.
 *
 * @throws ConfigError in a sentence that names the file and its first fault
 */
export async function slotFile(files: SlotFiles, asked: object): Promise<SlottingResult> {
  const { task, seed } = readSlotFiles(files, asked);
  const measured = await runEngine<MeasuredSlotting>({
    module: new URL("./slot-and-measure.ts", import.meta.url),
    call: "slotAndMeasure",
    instance: task,
    seed,
    seconds: task.input.seconds,
    signal: new AbortController().signal,
  });
  return resultOf(task.input, seed, measured);
}

/**
 * @param asked fields of a slotting, in place of those in the file
 * @throws ConfigError in a sentence that names the file and its first fault
 */
export function readSlotFiles(
  files: SlotFiles,
  asked: object,
): { readonly task: SlottingTask; readonly seed: number } {
  const { floor, skus, orders, current } = files;
  const given = {
    ...floorOf(floor),
    ...(skus && { skus: inFile(skus, skusIn) }),
    ...(orders && { orders: inFile(orders, ordersIn) }),
    ...(current && { currentSlots: inFile(current, slotsIn) }),
    ...asked,
  };
  const parsed = SlotFileSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const pointer = `/${issue!.path.map(String).join("/")}`;
    const missing = ["/skus", "/orders"].find(
      (name) => name === pointer && !(name.slice(1) in given),
    );
    const way = missing
      ? `give ${missing.slice(1)} with --${missing.slice(1)} FILE.`
      : issue!.message;
    throw new ConfigError(`${floor.name}: ${pointer}: ${way}`);
  }
  const { data } = parsed;
  return { task: inFile(floor, () => taskOf(data)), seed: data.seed };
}

function taskOf(data: SlotFile): SlottingTask {
  const [fault] = faultsOfFloorPlan(data.spec);
  if (fault) throw new AppError("invalid", `/spec${fault.pointer}: ${fault.detail}`);
  const spec = data.spec as FloorPlanSpec;
  const book = ruleBookOf(data.ruleBook, undefined);
  const goods = fromInline(data.skus, data.orders, book);
  return {
    spec,
    input: {
      ...goods,
      currentSlots: currentSlotsOf(goods.skus, spec, data.currentSlots),
      openZones: null,
      seconds: data.seconds,
      search: searchAsked(data),
      ruleBook: book.id,
    },
  };
}

function floorOf({ name, text }: NamedText): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`${name} is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new ConfigError(`${name} is no floor plan: it must be a JSON object.`);
  }
  return "aisleCount" in json ? { spec: json } : { ...json };
}

/** A refusal in a sentence that names the file. */
function inFile<T>(file: NamedText, read: (text: string) => T): T {
  try {
    return read(file.text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [first] = error.faults;
    const what = first ? `${first.pointer || "/"}: ${first.detail}` : error.message;
    throw new ConfigError(`${file.name}: ${what}`, { cause: error });
  }
}

const MAX_ROWS = 20_000;
const SKU_COLUMNS: readonly CsvColumn[] = [
  { path: ["code"], type: "text", isRequired: true },
  ...(["lengthMm", "widthMm", "heightMm", "weightG"] as const).map((name) => ({
    path: [name] as const,
    type: "number" as const,
    isRequired: true as const,
  })),
  { path: ["storageClass"], type: "text" },
  { path: ["unitsPerSlot"], type: "number" },
];
const millimetres = z.int().min(1);
const SkuRow = z.object({
  code: CodeSchema,
  lengthMm: millimetres,
  widthMm: millimetres,
  heightMm: millimetres,
  weightG: z.int().min(1),
  storageClass: StorageClassSchema.optional(),
  unitsPerSlot: z.int().min(1).optional(),
});

function skusIn(csv: string) {
  const { rows, faults } = readCsv(csv, SKU_COLUMNS, SkuRow, { maxRows: MAX_ROWS });
  faults.throwIfAny();
  return rows.map(({ value }) => value);
}

const SLOT_COLUMNS: readonly CsvColumn[] = [
  { path: ["slot"], type: "text", isRequired: true },
  { path: ["skuCode"], type: "text", isRequired: true },
  { path: ["lineCount"], type: "number" },
];
const SlotRow = z.object({ slot: z.string(), skuCode: CodeSchema, lineCount: z.int().optional() });

function slotsIn(csv: string): Record<string, string> {
  const { rows, faults } = readCsv(csv, SLOT_COLUMNS, SlotRow, { maxRows: MAX_ROWS });
  faults.throwIfAny();
  return Object.fromEntries(rows.map(({ value }) => [value.skuCode, value.slot]));
}

function ordersIn(csv: string) {
  const { lines, faults } = readOrderFile({ csv });
  faults.throwIfAny();
  const orders = new Map<string, { reference: string; orderedOn: string; lines: string[] }>();
  for (const { orderReference: reference, orderedOn, skuCode } of lines) {
    const order = orders.get(reference) ?? { reference, orderedOn, lines: [] };
    orders.set(reference, order);
    order.lines.push(skuCode);
  }
  return [...orders.values()];
}
