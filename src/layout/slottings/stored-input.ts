import type { StorageClass } from "../../goods/index.ts";
import type { OpenZone } from "../engine/open-slots.ts";
import type { DemandOptions } from "../engine/slotting/demand.ts";
import type { PickTerms } from "../engine/slotting/pick-terms.ts";
import type { SlotPolicy } from "../engine/slotting/plan-slots.ts";

/** What a slotting was asked for, as layout.slotting.input keeps it. */
export interface StoredInput {
  readonly skus: readonly StoredSku[];
  /** The SKUs of each order, as indices into `skus`, each once. */
  readonly orders: readonly (readonly number[])[];
  /** Of each order; the first slottings kept none. */
  readonly references?: readonly string[];
  /** Of each order, days since 1970; absent where the orders came without days. */
  readonly orderDays?: readonly number[];
  /** Slot by SKU, as long as `skus`; null where a SKU lies nowhere yet. */
  readonly currentSlots: readonly (string | null)[] | null;
  /** Slots that may be used at most, by zone; null: all of the plan. */
  readonly openZones: readonly OpenZone[] | null;
  readonly seconds: number;
  /** How to search; the first slottings kept nothing of it. */
  readonly search?: StoredSearch;
  /** Whose rules for dangerous goods; null: none. */
  readonly ruleBook?: string | null;
}

export interface StoredSearch {
  readonly policy: SlotPolicy | "auto";
  readonly rounds: number;
  readonly terms: PickTerms;
  readonly demand: DemandOptions;
  readonly mostAisleShare: number | null;
}

export interface StoredSku {
  readonly code: string;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of all the units kept in the slot. */
  readonly weightG: number;
  readonly storageClass: StorageClass;
  /** Groups of the rule book, or why the SKU may lie nowhere by it; absent: no rule is about it. */
  readonly groups?: readonly string[] | string;
}

/** SKUs and orders, wherever they came from. */
export type SlottedGoods = Required<Pick<StoredInput, "skus" | "orders" | "references">> &
  Pick<StoredInput, "orderDays">;
