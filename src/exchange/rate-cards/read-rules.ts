import type { RateCardRules } from "../engine/rate-card.ts";
import { type StoredRateCardRules, toRules } from "./schema.ts";

const known = new Map<string, RateCardRules>();
/** Some 1 kB each. */
const MOST_KNOWN = 20_000;

/**
 * Reads rules from the text they are stored as. The same text always says the same, so what was read
 * stays known for as long as the process lives.
 */
export function readRules(text: string): RateCardRules {
  const read = known.get(text);
  if (read) return read;
  const rules = toRules(JSON.parse(text) as StoredRateCardRules);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, rules);
  return rules;
}
