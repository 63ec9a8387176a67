import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type Period, toDateRange } from "../../platform/period.ts";
import type { SpaceUnit } from "../engine/cost.ts";

/** The hard rules that a listing's own rows decide; each is one bit of a mask of failures. */
export const ROW_RULES = [
  "region",
  "period",
  "storage-class",
  "dangerous-goods",
  "unit-weight",
  "services",
  "minimum-quantity",
  "minimum-term",
  "capacity",
] as const;
export type RowRule = (typeof ROW_RULES)[number];

/** What a request asks of a listing. */
export interface Ask {
  readonly period: Period;
  readonly days: number;
  /** How much is needed in a pool's unit. */
  readonly needed: Readonly<Record<SpaceUnit, number>>;
  readonly countries: readonly string[] | null;
  readonly around: { readonly lon: number; readonly lat: number; readonly radiusKm: number } | null;
  /** Null while nobody has looked at the goods: any will do. */
  readonly storageClass: string | null;
  readonly dangerousGoodsClasses: readonly string[];
  readonly heaviestUnitG: number;
  readonly services: readonly string[];
}

/** An ask as SQL: of parameters where it is one, of columns where there are many. */
export interface AskTerms {
  readonly isOutside: RawBuilder<SqlBool>;
  readonly period: RawBuilder<Period>;
  readonly days: RawBuilder<number>;
  readonly needed: Readonly<Record<SpaceUnit, RawBuilder<number>>>;
  readonly storageClass: RawBuilder<string>;
  readonly dangerousGoodsClasses: RawBuilder<string[]>;
  readonly heaviestUnitG: RawBuilder<number>;
  readonly services: RawBuilder<string[]>;
}

const EARTH_DIAMETER_KM = 12_742.0176;

type Term<T> = T | RawBuilder<T>;

function isFarther(lon: Term<number>, lat: Term<number>, radiusKm: Term<number>) {
  return sql<SqlBool>`${EARTH_DIAMETER_KM} * asin(least(1, sqrt(
    sin(radians(warehouse.lat - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(warehouse.lat))
    * sin(radians(warehouse.lon - ${lon}) / 2) ^ 2))) > ${radiusKm}`;
}

function isElsewhere(countries: Term<readonly string[]>) {
  return sql<SqlBool>`not warehouse.country = any(${countries}::text[])`;
}

/** One ask as parameters. */
export function termsOf(ask: Ask): AskTerms {
  const { around, countries, needed } = ask;
  return {
    isOutside: around
      ? isFarther(around.lon, around.lat, around.radiusKm)
      : countries
        ? isElsewhere(countries)
        : sql<SqlBool>`false`,
    period: sql`${toDateRange(ask.period)}::daterange`,
    days: sql`${ask.days}`,
    needed: {
      pallet: sql`${needed.pallet}::float8`,
      m3: sql`${needed.m3}::float8`,
      bin: sql`${needed.bin}::float8`,
      m2: sql`${needed.m2}::float8`,
    },
    storageClass: sql`coalesce(${ask.storageClass}::text, pool.storage_class)`,
    dangerousGoodsClasses: sql`${ask.dangerousGoodsClasses}::text[]`,
    heaviestUnitG: sql`${ask.heaviestUnitG}`,
    services: sql`${ask.services}::text[]`,
  };
}

/** Asks as the rows `asked`, each with its `place` in the list. */
export function rowsOf(asks: readonly Ask[]) {
  const rows = asks.map((ask, place) => ({
    place,
    period: `[${ask.period.from},${ask.period.until})`,
    days: ask.days,
    ...ask.needed,
    countries: ask.countries,
    lon: ask.around?.lon,
    lat: ask.around?.lat,
    radius_km: ask.around?.radiusKm,
    storage_class: ask.storageClass,
    dangerous_goods_classes: ask.dangerousGoodsClasses,
    heaviest_unit_g: ask.heaviestUnitG,
    services: ask.services,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as asked (
    place integer, period daterange, days integer,
    pallet float8, m3 float8, bin float8, m2 float8,
    countries text[], lon float8, lat float8, radius_km float8, storage_class text,
    dangerous_goods_classes text[], heaviest_unit_g bigint, services text[])`;
}

/** What `rowsOf` has in its columns. */
export const COLUMN_TERMS: AskTerms = {
  isOutside: sql<SqlBool>`case
    when asked.radius_km is not null
      then ${isFarther(sql`asked.lon`, sql`asked.lat`, sql`asked.radius_km`)}
    when asked.countries is not null then ${isElsewhere(sql`asked.countries`)}
    else false end`,
  period: sql`asked.period`,
  days: sql`asked.days`,
  needed: {
    pallet: sql`asked.pallet`,
    m3: sql`asked.m3`,
    bin: sql`asked.bin`,
    m2: sql`asked.m2`,
  },
  storageClass: sql`coalesce(asked.storage_class, pool.storage_class)`,
  dangerousGoodsClasses: sql`asked.dangerous_goods_classes`,
  heaviestUnitG: sql`asked.heaviest_unit_g`,
  services: sql`asked.services`,
};

/** How much is needed in the pool's unit. */
export function neededInPool({ needed }: AskTerms): RawBuilder<number> {
  return sql`case pool.unit when 'pallet' then ${needed.pallet} when 'm3' then ${needed.m3}
    when 'bin' then ${needed.bin} else ${needed.m2} end`;
}

/**
 * The mask of the rules but for capacity that a listing breaks, over `listing`, its `pool` and its
 * `warehouse`. (PostgreSQL gives `|` and `<<` the same precedence, hence the brackets.)
 */
export function brokenRules(asked: AskTerms): RawBuilder<number> {
  return sql`(${asked.isOutside})::int
    | ((not listing.during @> ${asked.period})::int << 1)
    | ((pool.storage_class <> ${asked.storageClass})::int << 2)
    | ((not ${asked.dangerousGoodsClasses} <@ (
        case when listing.restrictions ? 'excludedDangerousGoodsClasses' then array(
          select accepted from unnest(warehouse.dangerous_goods_classes) accepted
          where not listing.restrictions -> 'excludedDangerousGoodsClasses' ? accepted)
        else warehouse.dangerous_goods_classes end))::int << 3)
    | ((coalesce((listing.restrictions ->> 'maxUnitWeightG')::bigint < ${asked.heaviestUnitG}, false))::int << 4)
    | ((not ${asked.services} <@ warehouse.services)::int << 5)
    | ((${neededInPool(asked)} < listing.minimum_quantity)::int << 6)
    | ((listing.minimum_term_days > ${asked.days})::int << 7)`;
}
