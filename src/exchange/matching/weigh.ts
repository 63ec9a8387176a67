import type { Currency } from "../../platform/money.ts";
import { dayCount } from "../../platform/period.ts";
import type { Turnover } from "../engine/cost.ts";
import type { RateCardRules } from "../engine/rate-card.ts";
import type { FxTable } from "../rates/fx.ts";
import type { GoodsProfile } from "../requests/profile.ts";
import type { LeaseRequest } from "../requests/schema.ts";
import type { NamedListing } from "./judge-queries.ts";
import { type DemandPlace, priceAt, roadKmTo } from "./price.ts";
import { ROW_RULES } from "./rules.ts";
import type { Rule } from "./schema.ts";
import type { WalkAt } from "./walk-at.ts";

/** What pricing needs to know of a listing beside the rules of its rate card. */
export type PricedListing = Omit<NamedListing, "id" | "mask" | "rules">;

/** What the price of a request's goods at any listing rests on. */
export interface Pricing {
  readonly goods: GoodsProfile;
  readonly turnover: Turnover;
  readonly demand: readonly DemandPlace[];
  readonly currency: Currency;
  readonly ceilingMinor: number | undefined;
  readonly fx: FxTable;
  readonly walkAt: WalkAt;
}

/** Orders go to the places named; else to the middle of the region; else nowhere in particular. */
function demandOf(request: LeaseRequest): DemandPlace[] {
  if (request.demandPlaces.length > 0) return request.demandPlaces;
  const { region } = request;
  return region && "point" in region ? [{ point: region.point, share: 1 }] : [];
}

export function pricingOf(
  request: LeaseRequest,
  goods: GoodsProfile,
  fx: FxTable,
): Omit<Pricing, "walkAt"> {
  return {
    goods,
    turnover: {
      days: dayCount(request.period),
      replenishmentDays: request.replenishmentDays,
      safetyDays: request.safetyDays,
      fillFactor: request.fillFactor,
    },
    demand: demandOf(request),
    currency: request.currency,
    ceilingMinor: request.priceCeiling?.amountMinor,
    fx,
  };
}

/** The rule of price that a listing breaks, and its price if it has one. */
export function weigh(row: PricedListing, rules: RateCardRules, pricing: Pricing) {
  const { kmOf, weightedKm } = roadKmTo([row.lon, row.lat], pricing.demand);
  const { goods, turnover, demand, currency, fx } = pricing;
  const walk = pricing.walkAt(row);
  const cost = priceAt(
    { rules, currency: row.currency },
    { flow: goods.flow, turnover, walkM: walk.metresPerOrder },
    { places: demand, kmOf },
    { currency, fx },
  );
  const isDear = cost !== undefined && cost.total.amountMinor > (pricing.ceilingMinor ?? Infinity);
  const rule: Rule | undefined =
    cost === undefined ? "currency" : isDear ? "price-ceiling" : undefined;
  return { cost, rule, walk, roadKm: weightedKm };
}

/** The rule of a mask that holds one. */
export function ruleOf(mask: number): Rule | undefined {
  return mask === 0 ? undefined : ROW_RULES[Math.log2(mask)];
}
