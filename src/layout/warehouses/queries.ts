import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

const COLUMNS = [
  "id", "organisationId", "name", "address", "country", "locode", "lon", "lat", "timeZone",
  "cutOff", "workingDays", "holidays", "storageClasses", "dangerousGoodsClasses", "services",
  "version", "createdAt",
] as const; // biome-ignore format: a list of columns

/** A warehouse, for its owner. */
export function warehouseOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("layout.warehouse")
    .select(COLUMNS)
    .where("id", "=", id)
    .where("organisationId", "=", organisationId);
}

export type WarehouseRow = Awaited<
  ReturnType<ReturnType<typeof warehouseOf>["executeTakeFirstOrThrow"]>
>;

/** Warehouses by id, whoever owns them: the caller has checked that they may be seen. */
export function warehousesById(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("layout.warehouse")
    .select(COLUMNS)
    .where("id", "in", [...ids]);
}

/**
 * The warehouses an organisation may plan in today: its own, and those it holds a live grant in.
 * The day is the warehouse's own. Served by warehouse_organisation_idx and grant_warehouse_idx.
 */
export function plannableWarehouses(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("layout.warehouse")
    .select(COLUMNS)
    .where((eb) =>
      eb.or([
        eb("organisationId", "=", organisationId),
        eb.exists(
          eb
            .selectFrom("trust.grant as grant")
            .select("grant.id")
            .whereRef("grant.warehouseId", "=", "layout.warehouse.id")
            .where("grant.organisationId", "=", organisationId)
            .where("grant.revokedAt", "is", null)
            .where(
              sql<boolean>`"grant".during @> (now() at time zone layout.warehouse.time_zone)::date`,
            ),
        ),
      ]),
    );
}

/** A page of `plannableWarehouses`, newest first. */
export function plannableWarehousePage(
  db: Kysely<Database>,
  organisationId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return plannableWarehouses(db, organisationId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("createdAt", "id"), "<", tuple(after!.at, after!.id)),
      ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
}

/** Today at a warehouse, by the database's clock; fails when PostgreSQL does not know its zone. */
export const todayThere = sql<string>`(now() at time zone time_zone)::date`.as("today");
