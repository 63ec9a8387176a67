import type { LeasedArea, RackTerms } from "../engine/layout-search/layout-candidates.ts";
import type { PickTerms } from "../engine/slotting/pick-terms.ts";

/** What a layout was searched for, as layout.layout.input keeps it. */
export interface StoredLayoutInput {
  readonly area: LeasedArea;
  readonly racks: RackTerms;
  readonly zone: { readonly id: string; readonly storageClasses: readonly string[] };
  readonly skuCount: number;
  /** At least as many as there are SKUs. */
  readonly slotsNeeded: number;
  /** The SKUs of each order by number, each once. */
  readonly orders: readonly (readonly number[])[];
  readonly orderLimit: number;
  readonly terms: PickTerms;
  readonly seconds: number;
  /** Layouts measured at most; null: as many as the seconds allow. */
  readonly iterations: number | null;
}
