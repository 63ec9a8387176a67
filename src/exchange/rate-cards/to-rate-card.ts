import { toEdgeId } from "../../platform/ids.ts";
import type { RateCardRow } from "./queries.ts";
import type { RateCard } from "./schema.ts";

/** A rate card at one of its versions, as answers show it. */
export function toRateCard(row: RateCardRow): RateCard {
  return {
    id: toEdgeId("rateCard", row.id),
    name: row.name,
    currency: row.currency as RateCard["currency"],
    version: row.version,
    rules: row.rules as RateCard["rules"],
    createdAt: row.createdAt.toISOString(),
  };
}
