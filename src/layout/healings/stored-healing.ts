import type { StoredInput } from "../slottings/stored-input.ts";

/** What a healing was asked for, as layout.healing.input keeps it. */
export interface StoredHealing {
  /** Goods, dated orders, and where everything lies, as a slotting keeps them. */
  readonly goods: StoredInput;
  /** Where new SKUs are to go first, best first. */
  readonly newSkuSlots: readonly string[];
  readonly mostMoves: number;
  readonly moveS: number;
  readonly horizonDays: number;
  readonly rounds: number;
}
