import { sql } from "kysely";
import type { Context } from "../../platform/context.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import type { SpaceUnit } from "../engine/cost.ts";
import { type ListingRow, listingsShown } from "../listings/queries.ts";
import { readFx } from "../rates/fx.ts";
import { getRequest } from "../requests/get-request.ts";
import { profileOfRequest } from "../requests/profile.ts";
import type { LeaseRequest } from "../requests/schema.ts";
import { askOf } from "./ask.ts";
import { liftOf } from "./lift.ts";
import { judgeListings, leastFreeOf, pricedListings } from "./queries.ts";
import { type Ask, ROW_RULES } from "./rules.ts";
import type { Match, Matches, MatchQuery, MatchWalk, MonthlyCost, Rule } from "./schema.ts";
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

/** A listing that breaks at most one rule; priced unless it breaks a row rule and no price matters. */
interface Weighed {
  readonly id: string;
  readonly rule: Rule | undefined;
  readonly cost: MonthlyCost | undefined;
  readonly walk: MatchWalk | undefined;
  readonly roadKm: number | null;
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
  const difference = a.cost!.total.amountMinor - b.cost!.total.amountMinor;
  return difference || (a.id < b.id ? -1 : 1);
}

/** A pricing but for the walk, which wants to know the floors of what is priced. */
type AskedPrice = Omit<Pricing, "walkAt">;

/** Every published listing sorted by how many rules it breaks. */
interface Sorted {
  readonly fitting: Weighed[];
  readonly missing: Weighed[];
  readonly missingCount: number;
  readonly excludedCount: number;
  readonly excludedByRule: Partial<Record<Rule, number>>;
}

/**
 * Judges by row rules in the database and by price here. The price rules decide about listings that
 * keep all others; near misses by another rule are counted whatever they cost, and those shown are
 * within the ceiling.
 */
async function sortListings(ctx: Context, ask: Ask, asked: AskedPrice): Promise<Sorted> {
  const isPriced = asked.ceilingMinor !== undefined;
  const named = isPriced ? NEAR_MISSES_PRICED : NEAR_MISSES_SHOWN;
  const judged = await judgeListings(ctx.db, ask, named);
  const ruleOfId = new Map<string, Rule | undefined>();
  const excludedByRule: Partial<Record<Rule, number>> = {};
  const exclude = (rule: Rule, count: number) => {
    excludedByRule[rule] = (excludedByRule[rule] ?? 0) + count;
  };
  let [excludedCount, missingCount] = [0, 0];
  for (const { mask, count, ids } of judged) {
    for (const id of ids ?? []) ruleOfId.set(id, ruleOf(mask));
    if (ids !== null && mask !== 0) missingCount += count;
    if (ids !== null) continue;
    excludedCount += count;
    for (const [bit, rule] of ROW_RULES.entries()) if (mask & (1 << bit)) exclude(rule, count);
  }
  const wanted = [...ruleOfId].filter(([, rule]) => isPriced || rule === undefined);
  const rows = await pricedListings(
    ctx.db,
    wanted.map(([id]) => id),
  ).execute();
  const walkAt = await walksAt(ctx.db, rows, asked.goods, ask.needed);
  const pricing: Pricing = { ...asked, walkAt };
  const [fitting, missing]: [Weighed[], Weighed[]] = [[], []];
  for (const row of rows) {
    const { rule: priceRule, ...weighed } = weigh(row, pricing);
    const rowRule = ruleOfId.get(row.id);
    if (rowRule !== undefined && priceRule !== undefined) continue;
    if (rowRule === undefined && priceRule === undefined) {
      fitting.push({ ...weighed, rule: undefined });
    } else {
      if (rowRule === undefined) missingCount++;
      missing.push({ ...weighed, rule: rowRule ?? priceRule });
    }
  }
  if (!isPriced) {
    for (const [id, rule] of ruleOfId) {
      if (rule !== undefined)
        missing.push({ id, rule, cost: undefined, walk: undefined, roadKm: null });
    }
  }
  missing.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { fitting: fitting.sort(byCost), missing, missingCount, excludedCount, excludedByRule };
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
  const pricing = pricingOf(request, goods, await readFx(ctx));
  const sorted = await sortListings(ctx, ask, pricing);
  const shown = sorted.fitting.slice(0, query.limit);
  const shownMissing = sorted.missing.slice(0, NEAR_MISSES_SHOWN);
  const ids = [...shown, ...shownMissing].map((weighed) => weighed.id);
  const rows = await listingsShown(ctx.db)
    .where(sql<boolean>`listing.id = any(${ids}::uuid[])`)
    .execute();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const pools = [...new Set(rows.map((row) => row.poolId))];
  const free = await leastFreeOf(ctx.db, pools, request.period);
  const cheapest = shown.at(0)?.cost?.total.amountMinor ?? 0;
  return {
    matchCount: sorted.fitting.length,
    matches: shown.map(({ id, cost, walk, roadKm }, i) => {
      const row = rowOf.get(id)!;
      return {
        rank: i + 1,
        listing: summaryOf(row),
        cost: cost!,
        ...scoreOf(cost!, cheapest),
        quantity: ask.needed[row.unit as SpaceUnit],
        freeQuantity: free.get(row.poolId) ?? 0,
        walk: walk!,
        roadKm,
      };
    }),
    nearMissCount: sorted.missingCount,
    nearMisses: shownMissing.map(({ id, rule, cost }) => {
      const row = rowOf.get(id)!;
      const known = { free: free.get(row.poolId), cost, ceilingMinor: pricing.ceilingMinor };
      return { listing: summaryOf(row), rule: rule!, lift: liftOf(rule!, row, ask, known) };
    }),
    excludedCount: sorted.excludedCount,
    excludedByRule: sorted.excludedByRule,
    basis: {
      ...BASIS,
      fillFactor: request.fillFactor,
      replenishmentDays: request.replenishmentDays,
      safetyDays: request.safetyDays,
    },
  };
}
