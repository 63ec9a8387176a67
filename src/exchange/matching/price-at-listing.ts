import { parseSkuFile, type SkuFile } from "../../goods/index.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { dayCount } from "../../platform/period.ts";
import { peakVolumeM3 } from "../engine/cost.ts";
import { listingFor } from "../listings/queries.ts";
import { type StoredRateCardRules, toRules } from "../rate-cards/schema.ts";
import { readFx } from "../rates/fx.ts";
import { profileOf } from "../requests/profile.ts";
import { neededSpace } from "./ask.ts";
import { priceAt, roadKmTo } from "./price.ts";
import { poolSize } from "./queries.ts";
import type { Price, PriceTerms } from "./schema.ts";
import { walksAt } from "./walk-at.ts";

/**
 * What a file of SKUs would cost at a listing per 30 days; open to everybody, and nothing is kept.
 *
 * @throws AppError `not_found` if the listing is not published
 * @throws AppError `invalid` naming the faults of the SKUs, or a currency without exchange rate
 */
export async function priceAtListing(
  ctx: Context,
  id: string,
  file: SkuFile,
  input: PriceTerms,
): Promise<Price> {
  const row = await listingFor(ctx.db, undefined, id).executeTakeFirst();
  if (!row || row.currency === null) throw notFound();
  const skus = parseSkuFile(file);
  const goods = profileOf(skus, "/skus");
  const { flow } = goods;
  const turnover = { ...input, days: dayCount(input.period) };
  const peakM3 = peakVolumeM3(flow, turnover);
  const needed = neededSpace(peakM3, input.fillFactor);
  const capacity = await poolSize(ctx.db, row.poolId);
  const place = { ...row, capacity };
  const walk = (await walksAt(ctx.db, [place], goods, needed))(place);
  const { kmOf, weightedKm } = roadKmTo([row.lon, row.lat], input.demandPlaces);
  const cost = priceAt(
    { rules: toRules(row.rules as StoredRateCardRules), currency: row.currency },
    { flow, turnover, walkM: walk.metresPerOrder },
    { places: input.demandPlaces, kmOf },
    { currency: input.currency, fx: await readFx(ctx) },
  );
  if (!cost) {
    const detail = `There is no exchange rate from ${row.currency} to ${input.currency}.`;
    const fault = { pointer: "/currency", code: "no_exchange_rate", detail };
    throw new AppError("invalid", detail, { faults: [fault] });
  }
  return {
    cost,
    skuCount: skus.length,
    unitsPerMonth: flow.units,
    ordersPerMonth: flow.orders,
    peakVolumeM3: peakM3,
    walk,
    roadKm: weightedKm,
  };
}
