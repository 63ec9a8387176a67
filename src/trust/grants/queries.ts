import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** Grants with what their parties are called. */
export function grantsWithParties(db: Kysely<Database>) {
  return db
    .selectFrom("trust.grant as grant")
    .innerJoin("trust.organisation as holder", "holder.id", "grant.organisationId")
    .innerJoin("trust.organisation as granter", "granter.id", "grant.grantedBy")
    .selectAll("grant")
    .select(["holder.name as holderName", "granter.name as granterName"]);
}

/** Grants an organisation holds or gave, newest first. */
export function grantsOf(
  db: Kysely<Database>,
  organisationId: string,
  side: "held" | "given" | undefined,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return grantsWithParties(db)
    .where((eb) => {
      const held = eb("grant.organisationId", "=", organisationId);
      const given = eb("grant.grantedBy", "=", organisationId);
      if (side === undefined) return eb.or([held, given]);
      return side === "held" ? held : given;
    })
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("grant.createdAt", "grant.id"), "<", tuple(after!.at, after!.id)),
      ),
    )
    .orderBy("grant.createdAt", "desc")
    .orderBy("grant.id", "desc")
    .limit(limit + 1);
}

/** A day as SQL: the one given, or today in UTC. */
function dayOf(day: string | undefined) {
  return day === undefined ? sql<string>`(now() at time zone 'utc')::date` : sql`${day}::date`;
}

/** Grants an organisation holds that have not been revoked and cover a day. */
export function grantsCovering(
  db: Kysely<Database>,
  organisationId: string,
  wanted: { readonly warehouseId?: string; readonly day?: string },
) {
  return db
    .selectFrom("trust.grant")
    .select(["id", "grantedBy", "parentId", "warehouseId", "zone", "slotCount", "during"])
    .select("sourceId")
    .where("organisationId", "=", organisationId)
    .where("revokedAt", "is", null)
    .where(sql<boolean>`during @> ${dayOf(wanted.day)}`)
    .$if(wanted.warehouseId !== undefined, (query) =>
      query.where("warehouseId", "=", wanted.warehouseId!),
    )
    .orderBy("id");
}
