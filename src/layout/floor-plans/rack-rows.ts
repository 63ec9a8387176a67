import { z } from "@hono/zod-openapi";
import { STORAGE_CLASSES, type StorageClass, StorageClassSchema } from "../../goods/index.ts";
import { type CsvColumn, type CsvRow, cellPointer } from "../../platform/csv.ts";
import type { FaultList } from "../../platform/fault-list.ts";

/** A level of the racks along one aisle through one block; aisles, blocks, levels from 0. */
export const RackRowSchema = z.object({
  aisle: z.int().min(0).max(999),
  block: z.int().min(0).max(19).default(0),
  level: z.int().min(0).max(49),
  bayCount: z.number(),
  bayWidthMm: z.number(),
  sides: z.union([z.literal(1), z.literal(2)], "Racks stand on 1 or 2 sides of an aisle."),
  rackDepthMm: z.number(),
  slotsPerLevel: z.number().default(1),
  elevationMm: z.number(),
  heightMm: z.number(),
  loadG: z.number(),
  zone: z.string().trim().min(1).max(100),
  storageClasses: z.string().transform((text, check): StorageClass[] => {
    const classes = z.array(StorageClassSchema).safeParse(text.trim().split(/\s+/));
    if (classes.success) return classes.data;
    const message = `Separate storage classes by spaces; known are ${STORAGE_CLASSES.join(", ")}.`;
    check.addIssue({ code: "custom", message });
    return z.NEVER;
  }),
});
type RackRow = z.output<typeof RackRowSchema>;
type RackLine = CsvRow<RackRow>;

/** One row for each level of the racks along one aisle through one block. */
export const RACK_COLUMNS: readonly CsvColumn[] = [
  { path: ["aisle"], type: "number", isRequired: true },
  { path: ["block"], type: "number" },
  { path: ["level"], type: "number", isRequired: true },
  { path: ["bayCount"], type: "number", isRequired: true },
  { path: ["bayWidthMm"], type: "number", isRequired: true },
  { path: ["sides"], type: "number", isRequired: true },
  { path: ["rackDepthMm"], type: "number", isRequired: true },
  { path: ["slotsPerLevel"], type: "number" },
  { path: ["elevationMm"], type: "number", isRequired: true },
  { path: ["heightMm"], type: "number", isRequired: true },
  { path: ["loadG"], type: "number", isRequired: true },
  { path: ["zone"], type: "text", isRequired: true },
  { path: ["storageClasses"], type: "text", isRequired: true },
];

/** 1,000 aisles of 50 levels. */
export const MAX_RACK_ROWS = 50_000;
const OF_BLOCK = ["bayCount", "bayWidthMm", "sides", "rackDepthMm", "slotsPerLevel"] as const;
const OF_LEVEL = ["elevationMm", "heightMm", "loadG"] as const;

/** What the rows that must agree on a field have in common. */
const THING: Partial<Record<keyof RackRow, string>> = {
  ...Object.fromEntries(OF_BLOCK.map((field) => [field, "block"])),
  ...Object.fromEntries(OF_LEVEL.map((field) => [field, "level of the block"])),
  zone: "aisle and block",
  storageClasses: "zone",
};

/** What rows say, by the first of them that speaks of each thing. */
export interface RackList {
  readonly aisleCount: number;
  readonly blockCount: number;
  readonly blocks: ReadonlyMap<number, RackLine>;
  /** By `block level`. */
  readonly levels: ReadonlyMap<string, RackLine>;
  /** By `aisle block`. */
  readonly runs: ReadonlyMap<string, RackLine>;
  /** By name. */
  readonly zones: ReadonlyMap<string, RackLine>;
}

/** Keeps the first row that speaks of a thing; later ones must agree with it. */
function agree<Key>(
  faults: FaultList,
  first: Map<Key, RackLine>,
  key: Key,
  row: RackLine,
  fields: readonly (keyof RackRow)[],
): void {
  const earlier = first.get(key) ?? row;
  first.set(key, earlier);
  for (const field of fields) {
    if (String(row.value[field]) === String(earlier.value[field])) continue;
    const detail = `Row ${earlier.line} says ${earlier.value[field]} for the same ${THING[field]}.`;
    faults.add(cellPointer(row.line, [field]), "differs", detail);
  }
}

/**
 * Reads rows as racks: all aisles of a block are alike, a zone takes whole runs of racks, and
 * numbers run from 0 without a gap.
 *
 * @throws AppError `invalid` naming each row that contradicts another, and what no row describes
 */
export function readRacks(rows: readonly RackLine[], faults: FaultList): RackList {
  const blocks = new Map<number, RackLine>();
  const levels = new Map<string, RackLine>();
  const runs = new Map<string, RackLine>();
  const zones = new Map<string, RackLine>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const { aisle, block, level, zone } = row.value;
    const place = `${aisle} ${block} ${level}`;
    const earlier = lines.get(place);
    if (earlier !== undefined) {
      const detail = `Row ${earlier} describes this level of this aisle already.`;
      faults.add(cellPointer(row.line), "duplicate", detail);
    }
    lines.set(place, row.line);
    agree(faults, blocks, block, row, OF_BLOCK);
    agree(faults, levels, `${block} ${level}`, row, OF_LEVEL);
    agree(faults, runs, `${aisle} ${block}`, row, ["zone"]);
    agree(faults, zones, zone, row, ["storageClasses"]);
  }
  const aisleCount = 1 + Math.max(...rows.map(({ value }) => value.aisle));
  const blockCount = 1 + Math.max(...rows.map(({ value }) => value.block));
  for (let block = 0; block < blockCount; block++) {
    const inBlock = rows.filter(({ value }) => value.block === block);
    const levelCount = 1 + Math.max(0, ...inBlock.map(({ value }) => value.level));
    for (let aisle = 0; aisle < aisleCount; aisle++) {
      for (let level = 0; level < levelCount; level++) {
        if (lines.has(`${aisle} ${block} ${level}`)) continue;
        const detail = `There is no row for aisle ${aisle}, block ${block}, level ${level}.`;
        faults.add(cellPointer(1), "missing", detail);
      }
    }
  }
  faults.throwIfAny();
  return { aisleCount, blockCount, blocks, levels, runs, zones };
}
