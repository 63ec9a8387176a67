import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

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
  page: NewestPage & { readonly side: "held" | "given" | undefined },
) {
  const own = grantsWithParties(db).where((eb) => {
    const held = eb("grant.organisationId", "=", organisationId);
    const given = eb("grant.grantedBy", "=", organisationId);
    if (page.side === undefined) return eb.or([held, given]);
    return page.side === "held" ? held : given;
  });
  return newestFirst(own, "grant", page);
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
