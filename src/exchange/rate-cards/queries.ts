import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** Rate cards with the rules of every version. */
function cardVersions(db: Kysely<Database>) {
  return db
    .selectFrom("exchange.rateCard as card")
    .innerJoin("exchange.rateCardVersion as version", "version.rateCardId", "card.id")
    .select([
      "card.id",
      "card.organisationId",
      "card.name",
      "card.currency",
      "card.createdAt",
      "card.version as newestVersion",
      "version.version",
      "version.rules",
    ]);
}

export type RateCardRow = Awaited<
  ReturnType<ReturnType<typeof cardVersions>["executeTakeFirstOrThrow"]>
>;

/**
 * A version of a rate card for those who may see it: its owner, and whoever has booked at that very
 * version, whose price it is.
 *
 * @param version absent: the newest
 */
export function cardVersionFor(
  db: Kysely<Database>,
  organisationId: string,
  id: string,
  version: number | undefined,
) {
  return cardVersions(db)
    .where("card.id", "=", id)
    .where("version.version", "=", (eb) =>
      version === undefined ? eb.ref("card.version") : eb.val(version),
    )
    .where((eb) =>
      eb.or([
        eb("card.organisationId", "=", organisationId),
        eb.exists(
          eb
            .selectFrom("exchange.hold as hold")
            .select(sql`1`.as("one"))
            .where("hold.organisationId", "=", organisationId)
            .whereRef("hold.rateCardId", "=", "card.id")
            .whereRef("hold.rateCardVersion", "=", "version.version"),
        ),
      ]),
    );
}

/** Rate cards of an organisation at their newest version. Served by rate_card_organisation_idx. */
export function pageOfCards(db: Kysely<Database>, organisationId: string, page: NewestPage) {
  const own = cardVersions(db)
    .whereRef("version.version", "=", "card.version")
    .where("card.organisationId", "=", organisationId);
  return newestFirst(own, "card", page);
}

/** Takes a rate card's row lock: versions count up one by one. */
export function lockCardOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("exchange.rateCard")
    .select(["id", "version"])
    .where("id", "=", id)
    .where("organisationId", "=", organisationId)
    .forNoKeyUpdate();
}

/** Whether the newest rules of a card are these already. */
export function hasRules(db: Kysely<Database>, id: string, version: number, rules: string) {
  return db
    .selectFrom("exchange.rateCardVersion")
    .select("version")
    .where("rateCardId", "=", id)
    .where("version", "=", version)
    .where(sql<boolean>`rules = ${rules}::jsonb`);
}
