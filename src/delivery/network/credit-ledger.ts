import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** What may be spent in a day (UTC). */
export interface CreditLimits {
  readonly perDay: number;
  /** Of each organisation. */
  readonly perOrganisation: number;
}

/** Who pays: an organisation, or the exchange itself. */
export type Payer = string | undefined;

/** Which limit a payment would break, and what of it is spent. */
export interface Refusal {
  readonly limit: keyof CreditLimits;
  readonly spent: number;
}

/** Credits of a provider, counted by day and payer. */
export interface CreditLedger {
  /** Writes the payment down, or says why not. */
  pay(payer: Payer, credits: number, limits: CreditLimits): Promise<Refusal | undefined>;
  /** What a payment turned out to be more, or less. */
  correct(payer: Payer, credits: number): Promise<void>;
}

function refusalOf(
  credits: number,
  limits: CreditLimits,
  spent: { readonly all: number; readonly own: number },
): Refusal | undefined {
  if (spent.all + credits > limits.perDay) return { limit: "perDay", spent: spent.all };
  if (spent.own + credits <= limits.perOrganisation) return undefined;
  return { limit: "perOrganisation", spent: spent.own };
}

/** Counts in this process alone, for as long as it lives. */
export function memoryLedger(today: () => string): CreditLedger {
  let day = "";
  const spent = new Map<Payer, number>();

  function add(payer: Payer, credits: number): void {
    spent.set(payer, (spent.get(payer) ?? 0) + credits);
  }

  return {
    async pay(payer, credits, limits) {
      if (day !== today()) spent.clear();
      day = today();
      const all = [...spent.values()].reduce((sum, value) => sum + value, 0);
      const refusal = refusalOf(credits, limits, { all, own: spent.get(payer) ?? 0 });
      if (refusal === undefined) add(payer, credits);
      return refusal;
    },
    async correct(payer, credits) {
      add(payer, credits);
    },
  };
}

/** Counts for all processes on one database. The day is the database's, in UTC. */
export function postgresLedger(db: Kysely<Database>, provider: string): CreditLedger {
  const today = sql`(now() at time zone 'utc')::date`;

  async function add(on: Kysely<Database>, payer: Payer, credits: number): Promise<void> {
    await sql`
      insert into delivery.road_credit as spent (provider, day, organisation_id, millicredits)
      values (${provider}, ${today}, ${payer ?? null}, ${Math.round(credits * 1_000)})
      on conflict on constraint road_credit_once
      do update set millicredits = spent.millicredits + excluded.millicredits`.execute(on);
  }

  return {
    pay(payer, credits, limits) {
      return db.transaction().execute(async (transaction) => {
        // One payment at a time: two that fit alone may be too much together.
        await sql`select pg_advisory_xact_lock(hashtext(${`road_credit ${provider}`}))`.execute(
          transaction,
        );
        const { rows } = await sql<{ all: number; own: number }>`
          select coalesce(sum(millicredits), 0)::float8 / 1000 as all,
            coalesce(sum(millicredits) filter (
              where organisation_id is not distinct from ${payer ?? null}), 0)::float8 / 1000 as own
          from delivery.road_credit where provider = ${provider} and day = ${today}`.execute(
          transaction,
        );
        const refusal = refusalOf(credits, limits, rows.at(0)!);
        if (refusal === undefined) await add(transaction, payer, credits);
        return refusal;
      });
    },
    correct: (payer, credits) => add(db, payer, credits),
  };
}
