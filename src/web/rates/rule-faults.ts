import type { RateCardRules } from "../../exchange/engine/rate-card.ts";
import type { Rules } from "./rules.ts";

const RATE = /^\d{1,9}(\.\d{1,6})?$/;

export type RuleFault = "rate" | "day";

/** What must be corrected before the rules can be saved, by their place: `storage/tiers/1/rate`. */
export function faultsOfRules(rules: Rules): ReadonlyMap<string, RuleFault> {
  const faults = new Map<string, RuleFault>();
  const check = (place: string, rate: string) => {
    if (!RATE.test(rate)) faults.set(place, "rate");
  };
  for (const [i, { fromDay, rate }] of rules.storage.tiers.entries()) {
    check(`storage/tiers/${i}/rate`, rate);
    const before = rules.storage.tiers[i - 1];
    const isLater = before ? fromDay > before.fromDay : fromDay === 0;
    if (!isLater || !Number.isInteger(fromDay)) faults.set(`storage/tiers/${i}/fromDay`, "day");
  }
  for (const [i, { rate }] of rules.inbound.entries()) check(`inbound/${i}/rate`, rate);
  for (const per of ["perOrder", "perLine", "perUnit"] as const) {
    check(`pickAndPack/${per}`, rules.pickAndPack[per]);
  }
  check("minimumPerMonth", rules.minimumPerMonth);
  return faults;
}

/** Rules without a fault, as the engine takes them. */
export function toEngineRules(rules: Rules): RateCardRules {
  const { storage, inbound, pickAndPack } = rules;
  return {
    storage: {
      basis: storage.basis,
      tiers: storage.tiers.map(({ fromDay, rate }) => ({ fromDay, rate: Number(rate) })),
    },
    inbound: inbound.map(({ per, rate }) => ({ per, rate: Number(rate) })),
    pickAndPack: {
      perOrder: Number(pickAndPack.perOrder),
      perLine: Number(pickAndPack.perLine),
      perUnit: Number(pickAndPack.perUnit),
    },
    minimumPerMonth: Number(rules.minimumPerMonth),
  };
}
