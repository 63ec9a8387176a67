import { pairEstimator } from "../../delivery/index.ts";
import { type Currency, type Money, toMinor } from "../../platform/money.ts";
import { handlingCost, type MonthlyFlow, type Turnover } from "../engine/cost.ts";
import type { RateCardRules } from "../engine/rate-card.ts";
import { WALK_LABOUR, walkingCost } from "../engine/walking.ts";
import { parcelUsd, ZONE_TARIFF } from "../engine/zone-tariff.ts";
import type { FxRate, FxTable } from "../rates/fx.ts";
import type { MonthlyCost } from "./schema.ts";

const PROFILE = "truck";
const estimator = pairEstimator();

/** Where orders go, with weights that need not add up to 1. */
export interface DemandPlace {
  readonly point: { readonly coordinates: readonly [number, number] };
  readonly share: number;
}

/** Road distances of a place to the demand places, estimated. */
export function roadKmTo(
  from: readonly [number, number],
  places: readonly DemandPlace[],
): { kmOf: number[]; weightedKm: number | null } {
  const kmOf = places.map(
    ({ point }) => estimator.between(PROFILE, from, point.coordinates).metres / 1_000,
  );
  const weight = places.reduce((sum, { share }) => sum + share, 0);
  if (weight === 0) return { kmOf, weightedKm: null };
  const weightedKm = places.reduce((sum, { share }, i) => sum + share * kmOf[i]!, 0) / weight;
  return { kmOf, weightedKm: Math.round(weightedKm * 10) / 10 };
}

/** Outbound parcels of a month, in US dollars, one parcel an order. */
function outboundUsd(
  flow: MonthlyFlow,
  kmOf: readonly number[],
  places: readonly DemandPlace[],
): number {
  if (flow.orders === 0 || places.length === 0) return 0;
  const weight = places.reduce((sum, { share }) => sum + share, 0);
  const parcelKg = flow.weightKg / flow.orders;
  return places.reduce(
    (sum, { share }, i) => sum + (share / weight) * flow.orders * parcelUsd(parcelKg, kmOf[i]!),
    0,
  );
}

/**
 * What goods cost at a place per 30 days, in the currency asked for, rounded once a line.
 *
 * @returns undefined if a currency has no exchange rate
 */
export function priceAt(
  card: { readonly rules: RateCardRules; readonly currency: string },
  goods: { readonly flow: MonthlyFlow; readonly turnover: Turnover; readonly walkM: number },
  demand: { readonly places: readonly DemandPlace[]; readonly kmOf: readonly number[] },
  money: { readonly currency: Currency; readonly fx: FxTable },
): MonthlyCost | undefined {
  const ofCard = money.fx.rate(card.currency, money.currency);
  const ofTariff = money.fx.rate(ZONE_TARIFF.currency, money.currency);
  const ofLabour = money.fx.rate(WALK_LABOUR.currency, money.currency);
  if (!ofCard || !ofTariff || !ofLabour) return undefined;
  const handling = handlingCost(card.rules, goods.flow, goods.turnover);
  const walking = walkingCost(goods.flow.orders, goods.walkM);
  const outbound = outboundUsd(goods.flow, demand.kmOf, demand.places);
  const amount = (major: number, fx: FxRate): Money => ({
    amountMinor: toMinor(major * fx.rate, money.currency),
    currency: money.currency,
  });
  const lines: MonthlyCost["lines"] = [
    { code: "storage", amount: amount(handling.storage, ofCard) },
    { code: "inbound", amount: amount(handling.inbound, ofCard) },
    { code: "pick-and-pack", amount: amount(handling.pickAndPack, ofCard) },
    { code: "walking", amount: amount(walking, ofLabour) },
    { code: "minimum-top-up", amount: amount(handling.minimumTopUp, ofCard) },
    { code: "outbound", amount: amount(outbound, ofTariff) },
  ];
  const amountMinor = lines.reduce((sum, line) => sum + line.amount.amountMinor, 0);
  const used = [
    ofCard,
    ...(outbound > 0 ? [ofTariff] : []),
    ...(walking > 0 ? [ofLabour] : []),
  ].filter(({ from, to }) => from !== to);
  const fx = [...new Map(used.map((rate) => [rate.from, rate])).values()] as MonthlyCost["fx"];
  return { total: { amountMinor, currency: money.currency }, lines, perDays: 30, fx };
}
