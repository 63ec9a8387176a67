import type { StorageClass } from "../../goods/index.ts";
import type { OpenZone } from "../engine/open-slots.ts";

/** What a slotting was asked for, as layout.slotting.input keeps it. */
export interface StoredInput {
  readonly skus: readonly StoredSku[];
  /** The SKUs of each order, as indices into `skus`, each once. */
  readonly orders: readonly (readonly number[])[];
  /** Of each order; the first slottings kept none. */
  readonly references?: readonly string[];
  /** Slot by SKU, as long as `skus`; null where a SKU lies nowhere yet. */
  readonly currentSlots: readonly (string | null)[] | null;
  /** Slots that may be used at most, by zone; null: all of the plan. */
  readonly openZones: readonly OpenZone[] | null;
  readonly seconds: number;
}

export interface StoredSku {
  readonly code: string;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of all the units kept in the slot. */
  readonly weightG: number;
  readonly storageClass: StorageClass;
}

/** SKUs and orders, wherever they came from. */
export type SlottedGoods = Required<Pick<StoredInput, "skus" | "orders" | "references">>;
