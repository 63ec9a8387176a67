import { z } from "@hono/zod-openapi";
import { type CsvColumn, type CsvRow, cellPointer } from "../../platform/csv.ts";
import type { FaultList } from "../../platform/fault-list.ts";
import type { Goods } from "./schema.ts";

/** A SKU of a pick list and a slot that holds it. */
export const PickRowSchema = z.object({
  list: z.string().trim().min(1).max(100),
  skuCode: z.string().trim().min(1).max(100),
  slot: z.string().trim().min(1).max(100),
  quantity: z.int().min(1).max(1_000_000).default(1),
  stock: z.int().min(1).max(1_000_000).optional(),
  weightG: z.int().min(0).max(100_000_000).optional(),
  volumeMl: z.int().min(0).max(100_000_000).optional(),
});
type PickRow = z.output<typeof PickRowSchema>;

export const PICK_COLUMNS: readonly CsvColumn[] = [
  { path: ["list"], type: "text", isRequired: true },
  { path: ["skuCode"], type: "text", isRequired: true },
  { path: ["slot"], type: "text", isRequired: true },
  { path: ["quantity"], type: "number" },
  { path: ["stock"], type: "number" },
  { path: ["weightG"], type: "number" },
  { path: ["volumeMl"], type: "number" },
];

export interface NamedList {
  readonly name: string;
  readonly goods: readonly Goods[];
  /** Line of the file for each place of each of the goods. */
  readonly lines: readonly (readonly number[])[];
}

const OF_SKU = ["quantity", "weightG", "volumeMl"] as const;

/** The pick lists of a file in the order of their first rows; a SKU of a list may have several. */
export function listsOf(rows: readonly CsvRow<PickRow>[], faults: FaultList): NamedList[] {
  const lists = new Map<string, Map<string, CsvRow<PickRow>[]>>();
  for (const row of rows) {
    const { list, skuCode } = row.value;
    const skus = lists.get(list) ?? new Map<string, CsvRow<PickRow>[]>();
    lists.set(list, skus);
    const places = skus.get(skuCode) ?? [];
    skus.set(skuCode, places);
    places.push(row);
    const [first] = places;
    for (const field of OF_SKU) {
      if (row.value[field] === first!.value[field]) continue;
      const detail = `Row ${first!.line} says otherwise for ${skuCode} of list ${list}.`;
      faults.add(cellPointer(row.line, [field]), "differs", detail);
    }
  }
  return [...lists].map(([name, skus]) => ({
    name,
    goods: [...skus.values()].map(goodsOf),
    lines: [...skus.values()].map((places) => places.map(({ line }) => line)),
  }));
}

function goodsOf(places: readonly CsvRow<PickRow>[]): Goods {
  const { skuCode, quantity, weightG, volumeMl } = places[0]!.value;
  return {
    skuCode,
    quantity,
    ...(weightG !== undefined && { weightG }),
    ...(volumeMl !== undefined && { volumeMl }),
    places: places.map(({ value: { slot, stock } }) => ({
      slot,
      ...(stock !== undefined && { quantity: stock }),
    })),
  };
}
