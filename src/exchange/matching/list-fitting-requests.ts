import type { z } from "@hono/zod-openapi";
import { type ZoneFloors, zoneFloors } from "../../layout/index.ts";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { decodeTimeCursor, encodeCursor, type PageQuery } from "../../platform/pages.ts";
import { type ListingRow, listingsShown } from "../listings/queries.ts";
import { type StoredRateCardRules, toRules } from "../rate-cards/schema.ts";
import { type FxTable, readFx } from "../rates/fx.ts";
import { type GoodsProfile, profileOfRequest } from "../requests/profile.ts";
import type { LeaseRequest } from "../requests/schema.ts";
import { toRequest } from "../requests/to-request.ts";
import { askOf } from "./ask.ts";
import { type JudgedAsk, judgeAsks } from "./judge-queries.ts";
import { liftOf } from "./lift.ts";
import { openRequests, poolSize } from "./queries.ts";
import type { Ask } from "./rules.ts";
import type { FittingRequest, Rule } from "./schema.ts";
import { walkIn } from "./walk-at.ts";
import { pricingOf, ruleOf, weigh } from "./weigh.ts";

/** Of each page: what judging costs stays bounded however many requests are open. */
export const REQUESTS_JUDGED = 200;

type OpenRow = Awaited<ReturnType<ReturnType<typeof openRequests>["execute"]>>[number];

/** A request with what the rules read of it. */
interface Asked {
  readonly row: OpenRow;
  readonly request: LeaseRequest;
  readonly ask: Ask;
}

/** A request with its goods, as far as they can share a place at all. */
interface AskedWithGoods extends Asked {
  readonly goods: GoodsProfile;
}

function breaksFew({ mask }: JudgedAsk): boolean {
  return (mask & (mask - 1)) === 0;
}

/** Reads the goods of requests once for each exporter and choice of SKUs. */
function goodsReader(ctx: Context) {
  const known = new Map<string, GoodsProfile | undefined>();
  return async ({ row, request }: Asked): Promise<GoodsProfile | undefined> => {
    const key = JSON.stringify([row.exporterId, request.skuIds]);
    if (!known.has(key)) {
      const read = profileOfRequest(ctx, request.skuIds, row.exporterId);
      // Goods gone or changed so that they cannot lie together: its exporter gets no matches either.
      const goods = await read.catch((error: unknown) => {
        if (error instanceof AppError) return undefined;
        throw error;
      });
      known.set(key, goods);
    }
    return known.get(key);
  };
}

/** What the exporter is told would lift a rule, but for the figure of what it would pay. */
function liftShown(rule: Rule, listing: ListingRow, ask: Ask, free: number | null) {
  if (rule === "price-ceiling") {
    return { detail: "It costs more than the exporter would pay.", params: {} };
  }
  const known = { free: free ?? undefined, total: undefined, ceilingMinor: undefined };
  return liftOf(rule, listing, ask, known);
}

/** The listing with what its floor's size says. */
interface SizedListing extends ListingRow {
  readonly capacity: number | null;
}

function toFittingRequest(
  listing: SizedListing,
  { row, request, goods, ask }: AskedWithGoods,
  { mask, free }: JudgedAsk,
  { fx, floors }: { readonly fx: FxTable; readonly floors: ZoneFloors },
): FittingRequest | undefined {
  const walkAt = walkIn(floors, goods, ask.needed);
  const pricing = { ...pricingOf(request, goods, fx), walkAt };
  const rules = toRules(listing.rules as StoredRateCardRules);
  const weighed = weigh({ ...listing, currency: listing.currency! }, rules, pricing);
  const rowRule = ruleOf(mask);
  // As in the match: a price rule is a second one only where the exporter named a ceiling.
  const isTwice = rowRule !== undefined && weighed.rule !== undefined;
  if (isTwice && pricing.ceilingMinor !== undefined) return undefined;
  const rule = rowRule ?? weighed.rule;
  const unit = listing.unit as FittingRequest["needed"]["unit"];
  const { id, period, quantity, region, services, currency, createdAt } = request;
  return {
    id,
    exporter: {
      id: toEdgeId("organisation", row.exporterId),
      name: row.exporterName,
      country: row.exporterCountry,
      demo: row.exporterDemo,
    },
    period,
    quantity,
    unit: request.unit,
    needed: { quantity: ask.needed[unit], unit },
    region,
    services,
    storageClass: goods.storageClass,
    dangerousGoodsClasses: goods.dangerousGoodsClasses as FittingRequest["dangerousGoodsClasses"],
    currency,
    nearMiss: rule === undefined ? null : { rule, lift: liftShown(rule, listing, ask, free) },
    total: rule === undefined ? weighed.cost!.total : null,
    createdAt,
  };
}

/** Judges first what asks nothing of goods, so that goods are read of few requests. */
async function fitting(
  ctx: Context,
  listing: SizedListing,
  rows: readonly OpenRow[],
): Promise<{ row: OpenRow; item: FittingRequest }[]> {
  const all = rows.map((row): Asked => {
    const request = toRequest(row);
    return { row, request, ask: askOf(request) };
  });
  const judge = (asked: readonly Asked[]) =>
    judgeAsks(
      ctx.db,
      listing.id,
      asked.map(({ ask }) => ask),
    );
  const goodsOf = goodsReader(ctx);
  const withGoods: AskedWithGoods[] = [];
  for (const judged of await judge(all)) {
    const asked = all[judged.place]!;
    const goods = breaksFew(judged) ? await goodsOf(asked) : undefined;
    if (goods) withGoods.push({ ...asked, goods, ask: askOf(asked.request, goods) });
  }
  const fx = await readFx(ctx);
  const floors = await zoneFloors(ctx.db, [listing.warehouseId]);
  const found: { row: OpenRow; item: FittingRequest }[] = [];
  for (const judged of await judge(withGoods)) {
    if (!breaksFew(judged)) continue;
    const asked = withGoods[judged.place]!;
    const item = toFittingRequest(listing, asked, judged, { fx, floors });
    if (item) found.push({ row: asked.row, item });
  }
  return found;
}

/**
 * Open requests that a published listing of the calling owner fits, wholly or but for one rule, newest
 * first. A page judges the newest `REQUESTS_JUDGED` open requests after its cursor, so it may be short
 * or empty with more to come.
 *
 * @throws AppError `not_found` if the caller has no such listing, `conflict` unless it is published
 */
export async function listFittingRequests(
  ctx: Context,
  listingId: string,
  query: z.output<typeof PageQuery>,
): Promise<{ items: FittingRequest[]; next: string | undefined }> {
  const listing = await listingsShown(ctx.db)
    .where("listing.id", "=", listingId)
    .where("listing.organisationId", "=", actingOrganisation(ctx))
    .executeTakeFirst();
  if (!listing) throw notFound();
  if (listing.state !== "published") {
    throw new AppError("conflict", "No request is matched with it until it is published.");
  }
  const after = decodeTimeCursor(query.cursor);
  const open = await openRequests(ctx.db, { after, limit: REQUESTS_JUDGED }).execute();
  const rows = open.slice(0, REQUESTS_JUDGED);
  const capacity = await poolSize(ctx.db, listing.poolId);
  const found = await fitting(ctx, { ...listing, capacity }, rows);
  const shown = found.slice(0, query.limit);
  // Where the next page goes on: after the last one shown, or the last one looked at.
  const isCut = found.length > shown.length;
  const last = isCut ? shown.at(-1)?.row : open.length > rows.length ? rows.at(-1) : undefined;
  return {
    items: shown.map(({ item }) => item),
    next: last && encodeCursor([last.createdAt.toISOString(), last.id]),
  };
}
