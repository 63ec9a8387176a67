import type { LeftOut } from "./result-schema.ts";
import type { CartUnit, PlanWaveInput } from "./schema.ts";

/** What a wave was asked for, as layout.wave.input keeps it. */
export interface StoredWave {
  /** Those that can be batched, in the order in which they came. */
  readonly orders: readonly StoredOrder[];
  readonly leftOut: readonly LeftOut[];
  /** What a cart holds; loads of orders are in the same units and order. */
  readonly cart: readonly { readonly unit: CartUnit; readonly capacity: number }[];
  readonly pickers: readonly { readonly name: string; readonly fromS: number }[];
  readonly pace: PlanWaveInput["pace"];
  readonly policy: PlanWaveInput["policy"];
  readonly seconds: number;
  readonly iterations: number | null;
}

export interface StoredOrder {
  readonly reference: string;
  /** From the start of the wave; null: whenever. */
  readonly dueS: number | null;
  readonly lines: readonly StoredLine[];
  readonly loads: readonly number[];
}

export interface StoredLine {
  readonly skuCode: string;
  readonly slot: string;
  readonly quantity: number;
}
