import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

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

/** A page of an organisation's warehouses and of those named, newest first. */
export function warehousePage(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly granted: readonly string[] },
) {
  const visible = db
    .selectFrom("layout.warehouse as warehouse")
    .select(COLUMNS)
    .where((eb) => {
      const isOwn = eb("organisationId", "=", organisationId);
      return page.granted.length === 0 ? isOwn : eb.or([isOwn, eb("id", "in", page.granted)]);
    });
  return newestFirst(visible, "warehouse", page);
}

/** Today at a warehouse, by the database's clock; fails when PostgreSQL does not know its zone. */
export const todayThere = sql<string>`(now() at time zone time_zone)::date`.as("today");
