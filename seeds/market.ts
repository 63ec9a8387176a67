import type { Insertable, Kysely } from "kysely";
import type { StoredRateCardRules } from "../src/exchange/rate-cards/schema.ts";
import type { Random } from "../src/numeric/random.ts";
import type { Database } from "../src/platform/database.ts";
import { CURRENCIES } from "../src/platform/money.ts";
import { dateOfDay, dayNumber, toDateRange } from "../src/platform/period.ts";
import { insertAll } from "./insert.ts";
import { companyName } from "./names.ts";
import type { Place } from "./places.ts";

type Rows<T extends keyof Database> = Insertable<Database[T]>[];

export interface MarketOptions {
  readonly random: Random;
  readonly newId: () => string;
  readonly places: readonly Place[];
  readonly ownerCount: number;
  readonly listingCount: number;
  /** The first day of capacity, YYYY-MM-DD. */
  readonly firstDay: string;
}

export interface Market {
  readonly ownerIds: readonly string[];
  readonly warehouses: readonly { id: string; ownerId: string; place: Place }[];
  readonly listingIds: readonly string[];
}

/** Countries where a pallet costs clearly more, or less, than the middle; rough and only for show. */
const PRICE_LEVEL: Readonly<Record<string, number>> = {
  US: 1.15, GB: 1.2, NL: 1.05, DE: 1.05, JP: 1.2, AU: 1.25, PL: 0.7, ES: 0.85, AE: 0.95, ID: 0.6,
  CZ: 0.75, PT: 0.8, MX: 0.7, TH: 0.6, MY: 0.65, VN: 0.55, SG: 1.3, KR: 1.05,
}; // biome-ignore format: a table reads better in rows

/** US dollars per unit and day, from the public price lists the reference data names. */
const STORAGE_USD = { pallet: 0.55, m3: 0.5, bin: 0.2, m2: 0.28 } as const;
const UNITS = ["pallet", "pallet", "pallet", "pallet", "m3", "m3", "bin", "m2"] as const;
const BASIS = { pallet: "pallet-day", m3: "m3-day", bin: "bin-day", m2: "m2-day" } as const;
const CLASSES = ["ambient", "ambient", "ambient", "ambient", "ambient", "conditioned", "chilled", "frozen",
  "hazardous", "high-value", "bonded"] as const; // biome-ignore format: a list
const SERVICES = ["fba-prep", "returns", "labelling", "kitting", "cross-dock", "palletising",
  "inspection", "forwarding"] as const; // biome-ignore format: a list
const SITES = ["Quay", "Gate", "Park", "Basin", "Terminal", "Yard"];
const QUANTITIES = { pallet: 600, m3: 900, bin: 2_000, m2: 1_500 } as const;

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)]!;
}

function some<T>(random: Random, values: readonly T[], chance: number): T[] {
  return values.filter(() => random.next() < chance);
}

function dangerousGoodsOf(random: Random, storageClass: string): string[] {
  if (storageClass === "hazardous")
    return ["2.1", "3", "5.1", "8", "9"].filter(() => random.next() < 0.8);
  return random.next() < 0.45 ? ["9"] : [];
}

function rulesOf(
  random: Random,
  unit: (typeof UNITS)[number],
  perUsd: number,
  level: number,
): StoredRateCardRules {
  const rate = (usd: number) => (usd * level * perUsd * (0.8 + 0.4 * random.next())).toFixed(4);
  const day = STORAGE_USD[unit];
  const tiers =
    random.next() < 0.5
      ? [
          { fromDay: 0, rate: rate(day) },
          { fromDay: 90, rate: rate(day * 1.8) },
          { fromDay: 180, rate: rate(day * 3.5) },
        ]
      : [
          { fromDay: 0, rate: "0" },
          { fromDay: 30, rate: rate(day * 1.3) },
          { fromDay: 60, rate: rate(day * 2) },
          { fromDay: 180, rate: rate(day * 5) },
        ];
  return {
    storage: { basis: BASIS[unit], tiers },
    inbound: [{ per: unit === "pallet" ? "pallet" : "m3", rate: rate(9) }],
    pickAndPack: { perOrder: rate(1.1), perLine: rate(0.3), perUnit: rate(0.08) },
    minimumPerMonth: rate(60),
  };
}

/** Rough worth of a dollar, for prices that look right; conversion proper uses exchange.fx_rate. */
async function perUsdByCurrency(db: Kysely<Database>): Promise<Map<string, number>> {
  const rows = await db.selectFrom("exchange.fxRate").select(["currency", "perUsd"]).execute();
  return new Map(rows.map((row) => [row.currency, Number(row.perUsd)]));
}

/** Owners with warehouses at real ports and hubs, and published listings over their spare capacity. */
export async function seedMarket(db: Kysely<Database>, options: MarketOptions): Promise<Market> {
  const { random, newId, places } = options;
  const perUsd = await perUsdByCurrency(db);
  const tradable: readonly string[] = CURRENCIES;
  const organisations: Rows<"trust.organisation"> = [];
  const warehouses: Rows<"layout.warehouse"> = [];
  const sites: { id: string; ownerId: string; place: Place }[] = [];
  for (let owner = 0; owner < options.ownerCount; owner++) {
    const ownerId = newId();
    const home = places[owner % places.length]!;
    organisations.push({
      id: ownerId,
      name: companyName(random, "owner", owner),
      country: home.country,
      roles: ["owner"],
      demo: true,
    });
    const siteCount = 1 + random.below(3);
    for (let site = 0; site < siteCount; site++) {
      const place = site === 0 ? home : pick(random, places);
      const id = newId();
      sites.push({ id, ownerId, place });
      warehouses.push({
        id,
        organisationId: ownerId,
        name: `${place.name} ${pick(random, SITES)} ${1 + random.below(40)}`,
        address: JSON.stringify({
          line1: `${1 + random.below(200)} Demo Road`,
          city: place.name,
          postalCode: "00000",
        }),
        country: place.country,
        locode: place.locode,
        lon: Math.round((place.lon + (random.next() - 0.5) * 0.12) * 1e4) / 1e4,
        lat: Math.round((place.lat + (random.next() - 0.5) * 0.08) * 1e4) / 1e4,
        timeZone: place.timeZone,
        cutOff: pick(random, ["12:00", "14:00", "15:00", "17:00"]),
        workingDays: place.country === "AE" ? [1, 2, 3, 4, 6] : [1, 2, 3, 4, 5],
        storageClasses: [...new Set(CLASSES)],
        dangerousGoodsClasses: dangerousGoodsOf(random, pick(random, CLASSES)),
        services: some(random, SERVICES, 0.55),
      });
    }
  }
  const pools: Rows<"exchange.pool"> = [];
  const capacity: Rows<"exchange.poolCapacity"> = [];
  const cards: Rows<"exchange.rateCard"> = [];
  const versions: Rows<"exchange.rateCardVersion"> = [];
  const listings: Rows<"exchange.listing"> = [];
  const first = dayNumber(options.firstDay);
  for (let index = 0; index < options.listingCount; index++) {
    const site = sites[index % sites.length]!;
    const unit = pick(random, UNITS);
    const storageClass = pick(random, CLASSES);
    const [poolId, rateCardId, listingId] = [newId(), newId(), newId()];
    const zone = `Z${Math.floor(index / sites.length) + 1}`;
    pools.push({
      id: poolId,
      warehouseId: site.id,
      organisationId: site.ownerId,
      zone,
      storageClass,
      unit,
    });
    const start = first + random.below(60);
    const middle = start + 90 + random.below(120);
    const end = middle + 60 + random.below(400);
    const quantity = Math.max(20, Math.floor(QUANTITIES[unit] * random.next() ** 2));
    for (const [from, until, share] of [
      [start, middle, 1],
      [middle, end, 0.6 + random.next()],
    ] as const) {
      const during = toDateRange({ from: dateOfDay(from), until: dateOfDay(until) });
      capacity.push({ poolId, during, quantity: Math.max(1, Math.floor(quantity * share)) });
    }
    const known = tradable.includes(site.place.currency) && perUsd.has(site.place.currency);
    const currency = known ? site.place.currency : "USD";
    const rules = rulesOf(
      random,
      unit,
      perUsd.get(currency) ?? 1,
      PRICE_LEVEL[site.place.country] ?? 0.9,
    );
    cards.push({
      id: rateCardId,
      organisationId: site.ownerId,
      name: `${site.place.name} ${zone}`,
      currency,
    });
    versions.push({ rateCardId, version: 1, rules: JSON.stringify(rules) });
    listings.push({
      id: listingId,
      poolId,
      organisationId: site.ownerId,
      title: `${quantity} ${unit}s, ${storageClass}, ${site.place.name}`
        .replace("m3s", "m³")
        .replace("m2s", "m²"),
      description: "Demo data: an invented listing at a real place.",
      during: toDateRange({ from: dateOfDay(start), until: dateOfDay(end) }),
      minimumQuantity: Math.min(quantity, 1 + random.below(10)),
      minimumTermDays: pick(random, [1, 30, 30, 60, 90]),
      rateCardId,
    });
  }
  await insertAll(db, "trust.organisation", organisations);
  await insertAll(db, "layout.warehouse", warehouses);
  await insertAll(db, "exchange.pool", pools);
  await insertAll(db, "exchange.poolCapacity", capacity);
  await insertAll(db, "exchange.rateCard", cards);
  await insertAll(db, "exchange.rateCardVersion", versions);
  await insertAll(db, "exchange.listing", listings);
  await db
    .updateTable("exchange.listing")
    .set((eb) => ({ state: "published", publishedAt: eb.fn<Date>("now") }))
    .where("state", "=", "draft")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("exchange.listing as l")
        .innerJoin("trust.organisation as o", "o.id", "l.organisationId")
        .select("l.id")
        .where("o.demo", "=", true),
    )
    .execute();
  return {
    ownerIds: organisations.map(({ id }) => id),
    warehouses: sites,
    listingIds: listings.map(({ id }) => id),
  };
}
