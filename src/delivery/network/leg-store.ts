import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Log } from "../../platform/telemetry.ts";
import type { Leg } from "./cache.ts";
import type { PlaceKey } from "./place-key.ts";

export type Pair = readonly [from: PlaceKey, to: PlaceKey];

/** A leg and how long it may still be used. */
export interface KeptLeg extends Leg {
  readonly lifeMs: number;
}

/** What all processes know of one network's legs. Losing any of it costs time and nothing else. */
export interface LegStore {
  /** One per pair, in their order; undefined where nothing is known. */
  read(profile: string, pairs: readonly Pair[]): Promise<(KeptLeg | undefined)[]>;
  write(profile: string, legs: readonly (KeptLeg & { readonly pair: Pair })[]): Promise<void>;
}

export interface LegStoreOptions {
  /** Provider and version of the data. */
  readonly network: string;
  readonly log: Log;
  /** Beyond, those that expire first are removed; about 130 bytes each. */
  readonly mostLegs?: number;
}

const MOST_LEGS = 5_000_000;
/** As many in one statement: a few hundred kilobytes. */
const BATCH = 10_000;
const TRIM_EVERY = 100_000;

function* batchesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < items.length; first += BATCH) yield items.slice(first, first + BATCH);
}

/** Legs in PostgreSQL. A database that fails is logged, and then nothing is known or kept. */
export function postgresLegs(db: Kysely<Database>, options: LegStoreOptions): LegStore {
  const { network, log, mostLegs = MOST_LEGS } = options;
  const dataIds = new Map<string, Promise<number>>();
  let writtenCount = 0;
  let trimAt = 0;

  function dataIdOf(profile: string): Promise<number> {
    const known = dataIds.get(profile);
    if (known !== undefined) return known;
    const asked = findDataId(db, network, profile);
    dataIds.set(profile, asked);
    asked.catch(() => dataIds.delete(profile));
    return asked;
  }

  return {
    async read(profile, pairs) {
      const legs = new Array<KeptLeg | undefined>(pairs.length).fill(undefined);
      try {
        const dataId = await dataIdOf(profile);
        let first = 0;
        for (const batch of batchesOf(pairs)) {
          for (const { nth, ms, mm, lifeMs } of await legsOf(db, dataId, batch)) {
            const seconds = ms === null ? Number.NaN : ms / 1_000;
            const metres = mm === null ? Number.NaN : mm / 1_000;
            legs[first + nth - 1] = { seconds, metres, lifeMs };
          }
          first += batch.length;
        }
      } catch (error) {
        log("warn", "the kept legs of a road network could not be read", { error });
      }
      return legs;
    },

    async write(profile, legs) {
      try {
        const dataId = await dataIdOf(profile);
        for (const batch of batchesOf(legs)) await keep(db, dataId, batch);
        writtenCount += legs.length;
        if (writtenCount < trimAt) return;
        trimAt = writtenCount + TRIM_EVERY;
        await trim(db, mostLegs);
      } catch (error) {
        log("warn", "the legs of a road network could not be kept", { error });
      }
    },
  };
}

async function findDataId(db: Kysely<Database>, network: string, profile: string) {
  // An update of nothing, because an insert that does nothing returns nothing.
  const { rows } = await sql<{ id: number }>`
    insert into delivery.road_data as data (network, profile) values (${network}, ${profile})
    on conflict on constraint road_data_once do update set profile = data.profile
    returning id`.execute(db);
  return rows.at(0)!.id;
}

interface LegRow {
  readonly nth: number;
  readonly ms: number | null;
  readonly mm: number | null;
  readonly lifeMs: number;
}

async function legsOf(db: Kysely<Database>, dataId: number, pairs: readonly Pair[]) {
  const from = pairs.map(([place]) => place);
  const to = pairs.map(([, place]) => place);
  // Numbered pairs come back smaller than their places, which are too large for a number.
  const { rows } = await sql<LegRow>`
    select pair.nth, leg.milliseconds as ms, leg.millimetres as mm,
      (extract(epoch from leg.expires_at - now()) * 1000)::float8 as life_ms
    from unnest(${from}::bigint[], ${to}::bigint[]) with ordinality as pair (f, t, nth)
    join delivery.road_leg leg
      on leg.data_id = ${dataId} and leg.from_place = pair.f and leg.to_place = pair.t
    where leg.expires_at > now()`.execute(db);
  return rows;
}

async function keep(
  db: Kysely<Database>,
  dataId: number,
  legs: readonly (KeptLeg & { readonly pair: Pair })[],
): Promise<void> {
  const whole = (value: number) => (Number.isNaN(value) ? null : Math.round(value * 1_000));
  // In one order for all, so that two writers of the same legs wait and do not lock each other out;
  // once each, because a chain may pass a leg again.
  await sql`
    insert into delivery.road_leg (data_id, from_place, to_place, milliseconds, millimetres, expires_at)
    select distinct on (f, t) ${dataId}::integer, f, t, ms, mm, now() + life * interval '1 millisecond'
    from unnest(
      ${legs.map(({ pair }) => pair[0])}::bigint[], ${legs.map(({ pair }) => pair[1])}::bigint[],
      ${legs.map(({ seconds }) => whole(seconds))}::bigint[],
      ${legs.map(({ metres }) => whole(metres))}::bigint[],
      ${legs.map(({ lifeMs }) => lifeMs)}::float8[]) as leg (f, t, ms, mm, life)
    order by f, t
    on conflict (data_id, from_place, to_place) do update set
      milliseconds = excluded.milliseconds, millimetres = excluded.millimetres,
      expires_at = excluded.expires_at`.execute(db);
}

/** Removes what has expired and what is too many; another process that does so is not waited for. */
async function trim(db: Kysely<Database>, mostLegs: number): Promise<void> {
  await sql`delete from delivery.road_leg where ctid = any(array(
    select ctid from delivery.road_leg where expires_at <= now()
    for update skip locked))`.execute(db);
  await sql`delete from delivery.road_leg where ctid = any(array(
    select ctid from delivery.road_leg order by expires_at
    limit (select greatest(0, count(*) - ${mostLegs}::bigint) from delivery.road_leg)
    for update skip locked))`.execute(db);
}
