import { sql } from "kysely";
import type { Context } from "../../platform/context.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { Money } from "../../platform/money.ts";
import type { SpaceUnit } from "../engine/cost.ts";
import { type ListingRow, listingsShown } from "../listings/queries.ts";
import { readRules } from "../rate-cards/read-rules.ts";
import { readFx } from "../rates/fx.ts";
import { getRequest } from "../requests/get-request.ts";
import { profileOfRequest } from "../requests/profile.ts";
import type { LeaseRequest } from "../requests/schema.ts";
import { askOf } from "./ask.ts";
import { type Judged, judgeListings, type NamedListing } from "./judge-queries.ts";
import { liftOf } from "./lift.ts";
import { leastFreeOf } from "./queries.ts";
import { ROW_RULES } from "./rules.ts";
import type { Match, Matches, MatchQuery, Rule } from "./schema.ts";
import { scoreOf } from "./score.ts";
import { walksAt } from "./walk-at.ts";
import { type Pricing, pricingOf, ruleOf, weigh } from "./weigh.ts";

const NEAR_MISSES_SHOWN = 20;
/** Of each rule; some may turn out too dear as well. */
const NEAR_MISSES_PRICED = 60;

export const BASIS = {
  roads: "great circle with calibrated circuity, profile truck: the same on every server",
  tariff:
    "the exchange's reference zone tariff in USD by weight and road distance, no carrier's quote",
  walking:
    "expected shortest tours of one order each, SKUs slotted by turnover, at 1 m/s and 24 USD an hour; beside what the rate card charges for picking",
};

/** A listing that breaks at most one rule. */
interface Weighed {
  readonly listing: NamedListing;
  readonly rule: Rule | undefined;
  /** Undefined where no price matters, or it has none. */
  readonly total: Money | undefined;
}

function summaryOf(row: ListingRow): Match["listing"] {
  return {
    id: toEdgeId("listing", row.id),
    title: row.title,
    owner: { id: toEdgeId("organisation", row.ownerId), name: row.ownerName, demo: row.ownerDemo },
    city: row.city,
    country: row.country,
    point: { type: "Point", coordinates: [row.lon, row.lat] },
    unit: row.unit,
    period: row.during,
  };
}

/** Cheapest first; of equals the one with the smaller id, so that no order of reading matters. */
function byCost(a: Weighed, b: Weighed): number {
  return a.total!.amountMinor - b.total!.amountMinor || byId(a, b);
}

function byId(a: Weighed, b: Weighed): number {
  return a.listing.id < b.listing.id ? -1 : 1;
}

/** Named listings sorted by whether they break a rule. */
interface Sorted {
  readonly fitting: readonly Weighed[];
  readonly missing: readonly Weighed[];
  /** Of those missing, how many do so by a rule of price. */
  readonly dearCount: number;
}

/**
 * Sorts judged listings by their price. The price rules decide about listings that keep all others;
 * near misses by another rule are counted whatever they cost, and those shown are within the ceiling.
 */
function sortByPrice({ named }: Judged, pricing: Pricing): Sorted {
  const isPriced = pricing.ceilingMinor !== undefined;
  const [fitting, missing]: [Weighed[], Weighed[]] = [[], []];
  let dearCount = 0;
  for (const listing of named) {
    const rowRule = ruleOf(listing.mask);
    if (rowRule !== undefined && !isPriced) {
      missing.push({ listing, rule: rowRule, total: undefined });
      continue;
    }
    const { rule: priceRule, cost } = weigh(listing, readRules(listing.rules), pricing);
    if (rowRule !== undefined && priceRule !== undefined) continue;
    const rule = rowRule ?? priceRule;
    (rule === undefined ? fitting : missing).push({ listing, rule, total: cost?.total });
    if (priceRule !== undefined) dearCount++;
  }
  return { fitting: fitting.sort(byCost), missing: missing.sort(byId), dearCount };
}

/** How many listings break one row rule, how many several, and which. */
function countBroken({ countOf }: Judged) {
  const excludedByRule: Partial<Record<Rule, number>> = {};
  let [missingCount, excludedCount] = [0, 0];
  for (const [mask, count] of countOf) {
    if (ruleOf(mask) !== undefined) missingCount += count;
    else if (mask !== 0) excludedCount += count;
  }
  for (const [bit, rule] of ROW_RULES.entries()) {
    for (const [mask, count] of countOf) {
      const isAmongSeveral = mask & (1 << bit) && ruleOf(mask) === undefined;
      if (isAmongSeveral) excludedByRule[rule] = (excludedByRule[rule] ?? 0) + count;
    }
  }
  return { missingCount, excludedCount, excludedByRule };
}

function withWhatIf(request: LeaseRequest, query: MatchQuery): LeaseRequest {
  const from = query.from ?? request.period.from;
  const until = query.until ?? request.period.until;
  if (from >= until) throw invalid("?until", "empty_period", "The period would be empty.");
  return { ...request, period: { from, until }, quantity: query.quantity ?? request.quantity };
}

/**
 * Matches a request of the calling exporter with every published listing: hard rules first, then
 * ranking by total cost per 30 days over the lease. What breaks exactly one rule is shown with what
 * would lift it; the rest is counted by rule.
 *
 * @throws AppError `not_found` if the caller has no such request, `conflict` if it was withdrawn
 */
export async function findMatches(ctx: Context, id: string, query: MatchQuery): Promise<Matches> {
  const { request: stored } = await getRequest(ctx, id);
  if (stored.state !== "open") throw new AppError("conflict", "The request was withdrawn.");
  const request = withWhatIf(stored, query);
  const goods = await profileOfRequest(ctx, request.skuIds);
  const ask = askOf(request, goods);
  const asked = pricingOf(request, goods, await readFx(ctx));
  const isPriced = asked.ceilingMinor !== undefined;
  const nearMisses = isPriced ? NEAR_MISSES_PRICED : NEAR_MISSES_SHOWN;
  const judged = await judgeListings(ctx.db, ask, nearMisses);
  const priced = judged.named.filter(({ mask }) => mask === 0 || isPriced);
  const pricing = { ...asked, walkAt: await walksAt(ctx.db, priced, goods, ask.needed) };
  const sorted = sortByPrice(judged, pricing);
  const { missingCount, excludedCount, excludedByRule } = countBroken(judged);
  const shown = sorted.fitting.slice(0, query.limit);
  const shownMissing = sorted.missing.slice(0, NEAR_MISSES_SHOWN);
  const ids = [...shown, ...shownMissing].map(({ listing }) => listing.id);
  const rows = await listingsShown(ctx.db)
    .where(sql<boolean>`listing.id = any(${ids}::uuid[])`)
    .execute();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const pools = [...new Set(rows.map((row) => row.poolId))];
  const free = await leastFreeOf(ctx.db, pools, request.period);
  const cheapestMinor = shown.at(0)?.total?.amountMinor ?? 0;
  return {
    matchCount: sorted.fitting.length,
    matches: shown.map(({ listing }, i) => {
      const row = rowOf.get(listing.id)!;
      const { cost, walk, roadKm } = weigh(listing, readRules(listing.rules), pricing);
      return {
        rank: i + 1,
        listing: summaryOf(row),
        cost: cost!,
        ...scoreOf(cost!, cheapestMinor),
        quantity: ask.needed[row.unit as SpaceUnit],
        freeQuantity: free.get(row.poolId) ?? 0,
        walk,
        roadKm,
      };
    }),
    nearMissCount: missingCount + sorted.dearCount,
    nearMisses: shownMissing.map(({ listing, rule, total }) => {
      const row = rowOf.get(listing.id)!;
      const known = { free: free.get(row.poolId), total, ceilingMinor: pricing.ceilingMinor };
      return { listing: summaryOf(row), rule: rule!, lift: liftOf(rule!, row, ask, known) };
    }),
    excludedCount,
    excludedByRule,
    basis: {
      ...BASIS,
      fillFactor: request.fillFactor,
      replenishmentDays: request.replenishmentDays,
      safetyDays: request.safetyDays,
    },
  };
}
