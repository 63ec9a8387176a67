/** What storage is counted in. One unit is one for one day. */
export type StorageBasis = "pallet-day" | "m3-day" | "m2-day" | "bin-day";

/** What goods coming in are counted in. */
export type InboundBasis = "pallet" | "m3" | "unit";

/**
 * The rules of one rate-card version, rates in the card's currency in major units. Storage is dear
 * the longer a lot lies: a day at age a (0 on the day of receipt) costs the rate of the last tier
 * with `fromDay` ≤ a.
 */
export interface RateCardRules {
  readonly storage: {
    readonly basis: StorageBasis;
    /** Ascending by `fromDay`; the first is 0. */
    readonly tiers: readonly { readonly fromDay: number; readonly rate: number }[];
  };
  readonly inbound: readonly { readonly per: InboundBasis; readonly rate: number }[];
  /** An order costs perOrder + lines × perLine + units × perUnit. */
  readonly pickAndPack: {
    readonly perOrder: number;
    readonly perLine: number;
    readonly perUnit: number;
  };
  /** The least that is charged for 30 days, whatever is used. */
  readonly minimumPerMonth: number;
}
