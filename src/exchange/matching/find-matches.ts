import { greatCircleM } from "../../numeric/geometry.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { Currency } from "../../platform/money.ts";
import { dayCount } from "../../platform/period.ts";
import { type SpaceUnit, spaceOf, type Turnover, UNIT_M3 } from "../engine/cost.ts";
import { type ListingRow, listingsShown } from "../listings/queries.ts";
import { type StoredRateCardRules, toRules } from "../rate-cards/schema.ts";
import { type FxTable, readFx } from "../rates/fx.ts";
import { getRequest } from "../requests/get-request.ts";
import { type GoodsProfile, profileOfRequest } from "../requests/profile.ts";
import { expandCountries } from "../requests/regions.ts";
import type { LeaseRequest } from "../requests/schema.ts";
import { liftOf } from "./lift.ts";
import { type DemandPlace, priceAt, roadKmTo } from "./price.ts";
import { type Ask, judgeListings, leastFreeOf, ROW_RULES } from "./queries.ts";
import type { Match, Matches, MatchQuery, MonthlyCost, NearMiss, Rule } from "./schema.ts";
import { scoreOf } from "./score.ts";

const NEAR_MISSES_SHOWN = 20;

export const BASIS = {
  roads: "great circle with calibrated circuity, profile truck: the same on every server",
  tariff:
    "the exchange's reference zone tariff in USD by weight and road distance, no carrier's quote",
};

/** A listing that breaks at most one rule, priced where a price is needed. */
interface Weighed {
  readonly row: ListingRow;
  readonly rule: Rule | undefined;
  readonly cost: MonthlyCost | undefined;
  readonly roadKm: number | null;
}

/** A quantity in the request's unit as every kind of pool counts it; whole units but for m³. */
function neededOf(request: LeaseRequest): Ask["needed"] {
  const { quantity, unit, fillFactor } = request;
  const goodsM3 = unit === "m3" ? quantity : quantity * UNIT_M3.pallet * fillFactor;
  const whole = (space: SpaceUnit) => Math.ceil(spaceOf(goodsM3, space, fillFactor) - 1e-9);
  return {
    pallet: unit === "pallet" ? Math.ceil(quantity) : whole("pallet"),
    m3: Math.ceil(goodsM3 - 1e-9),
    bin: whole("bin"),
    m2: whole("m2"),
  };
}

function askOf(request: LeaseRequest, goods: GoodsProfile): Ask {
  const { region, period } = request;
  const around =
    region && "point" in region
      ? {
          lon: region.point.coordinates[0],
          lat: region.point.coordinates[1],
          radiusKm: region.radiusKm,
        }
      : null;
  return {
    period,
    days: dayCount(period),
    needed: neededOf(request),
    countries: region && "countries" in region ? expandCountries(region.countries) : null,
    around,
    storageClass: goods.storageClass,
    dangerousGoodsClasses: goods.dangerousGoodsClasses,
    heaviestUnitG: goods.heaviestUnitG,
    services: request.services,
  };
}

/** Orders go to the places named; else to the middle of the region; else nowhere in particular. */
function demandOf(request: LeaseRequest): DemandPlace[] {
  if (request.demandPlaces.length > 0) return request.demandPlaces;
  const { region } = request;
  return region && "point" in region ? [{ point: region.point, share: 1 }] : [];
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

interface Pricing {
  readonly goods: GoodsProfile;
  readonly turnover: Turnover;
  readonly demand: readonly DemandPlace[];
  readonly currency: Currency;
  readonly ceilingMinor: number | undefined;
  readonly fx: FxTable;
}

/** Prices a listing that keeps every row rule, and judges it by the rules that need the price. */
function weigh(row: ListingRow, rowRule: Rule | undefined, pricing: Pricing): Weighed | "excluded" {
  const { kmOf, weightedKm } = roadKmTo([row.lon, row.lat], pricing.demand);
  const roadKm = weightedKm;
  if (rowRule !== undefined && pricing.ceilingMinor === undefined) {
    const convertible = pricing.fx.rate(row.currency ?? "", pricing.currency) !== undefined;
    return convertible ? { row, rule: rowRule, cost: undefined, roadKm } : "excluded";
  }
  const card = { rules: toRules(row.rules as StoredRateCardRules), currency: row.currency ?? "" };
  const { goods, turnover, demand, currency, fx } = pricing;
  const cost = priceAt(
    card,
    { flow: goods.flow, turnover },
    { places: demand, kmOf },
    { currency, fx },
  );
  const isDear = cost !== undefined && cost.total.amountMinor > (pricing.ceilingMinor ?? Infinity);
  const priceRule = cost === undefined ? "currency" : isDear ? "price-ceiling" : undefined;
  if (rowRule !== undefined && priceRule !== undefined) return "excluded";
  return { row, rule: rowRule ?? priceRule, cost, roadKm };
}

function ruleOf(mask: number): Rule | undefined {
  return mask === 0 ? undefined : ROW_RULES[Math.log2(mask)];
}

/** Cheapest first; of equals the one with the smaller id, so that no order of reading matters. */
function byCost(a: Weighed, b: Weighed): number {
  const difference = a.cost!.total.amountMinor - b.cost!.total.amountMinor;
  return difference || (a.row.id < b.row.id ? -1 : 1);
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
  const { request: asked } = await getRequest(ctx, id);
  if (asked.state !== "open") throw new AppError("conflict", "The request was withdrawn.");
  const request = withWhatIf(asked, query);
  const goods = await profileOfRequest(ctx, request.skuIds);
  const ask = askOf(request, goods);
  const pricing: Pricing = {
    goods,
    turnover: {
      days: ask.days,
      replenishmentDays: request.replenishmentDays,
      safetyDays: request.safetyDays,
      fillFactor: request.fillFactor,
    },
    demand: demandOf(request),
    currency: request.currency,
    ceilingMinor: request.priceCeiling?.amountMinor,
    fx: await readFx(ctx),
  };
  const { candidates, masks } = await judgeListings(ctx.db, ask);
  const maskOf = new Map(candidates.map((candidate) => [candidate.id, candidate.mask]));
  const rows =
    candidates.length === 0
      ? []
      : await listingsShown(ctx.db)
          .where((eb) => eb("listing.id", "=", eb.fn.any(eb.val([...maskOf.keys()]))))
          .execute();
  const excludedByRule: Partial<Record<Rule, number>> = {};
  const exclude = (rule: Rule, count: number) => {
    excludedByRule[rule] = (excludedByRule[rule] ?? 0) + count;
  };
  let excludedCount = 0;
  for (const [mask, count] of Object.entries(masks)) {
    excludedCount += count;
    for (const [bit, rule] of ROW_RULES.entries())
      if (Number(mask) & (1 << bit)) exclude(rule, count);
  }
  const weighed: Weighed[] = [];
  for (const row of rows) {
    const rowRule = ruleOf(maskOf.get(row.id)!);
    const result = weigh(row, rowRule, pricing);
    if (result !== "excluded") weighed.push(result);
    else {
      excludedCount++;
      exclude(rowRule!, 1);
      const convertible = pricing.fx.rate(row.currency ?? "", pricing.currency) !== undefined;
      exclude(convertible ? "price-ceiling" : "currency", 1);
    }
  }
  const fitting = weighed.filter(({ rule }) => rule === undefined).sort(byCost);
  const missing = weighed
    .filter(({ rule }) => rule !== undefined)
    .sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  const shown = fitting.slice(0, query.limit);
  const shownMissing = missing.slice(0, NEAR_MISSES_SHOWN);
  const pools = [...shown, ...shownMissing].map(({ row }) => row.poolId);
  const free = await leastFreeOf(ctx.db, pools, request.period);
  const cheapest = fitting.at(0)?.cost?.total.amountMinor ?? 0;
  return {
    matchCount: fitting.length,
    matches: shown.map(({ row, cost, roadKm }, i) => ({
      rank: i + 1,
      listing: summaryOf(row),
      cost: cost!,
      ...scoreOf(cost!, cheapest),
      quantity: ask.needed[row.unit as SpaceUnit],
      freeQuantity: free.get(row.poolId) ?? 0,
      roadKm,
    })),
    nearMissCount: missing.length,
    nearMisses: shownMissing.map(
      ({ row, rule, cost }): NearMiss => ({
        listing: summaryOf(row),
        rule: rule!,
        lift: liftOf(rule!, row, ask, {
          free: free.get(row.poolId),
          cost,
          ceilingMinor: pricing.ceilingMinor,
          distanceKm: ask.around
            ? greatCircleM(row.lon, row.lat, ask.around.lon, ask.around.lat) / 1_000
            : undefined,
        }),
      }),
    ),
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
