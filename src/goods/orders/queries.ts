import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/**
 * Makes imports of one organisation take turns until the commit: two that replace the same order
 * would otherwise not see each other's lines and leave a mixture.
 */
export function takeImportTurn(organisationId: string) {
  return sql`select pg_advisory_xact_lock(hashtextextended('goods.order_line ' || ${organisationId}, 0))`;
}

/** Removes whole orders, and gives how many there were. Served by order_line_pkey. */
export function deleteOrders(organisationId: string, references: string[]) {
  return sql<{ count: number }>`
    with gone as (
      delete from goods.order_line
      where organisation_id = ${organisationId} and order_reference = any(${references}::text[])
      returning order_reference
    )
    select count(distinct order_reference) as count from gone`;
}

/** Inserts lines given as columns of one length. */
export function insertLines(
  organisationId: string,
  lines: { references: string[]; skuIds: string[]; days: string[]; quantities: number[] },
) {
  return sql`
    insert into goods.order_line (organisation_id, order_reference, sku_id, ordered_on, quantity)
    select ${organisationId}, * from unnest(${lines.references}::text[], ${lines.skuIds}::uuid[],
      ${lines.days}::date[], ${lines.quantities}::integer[])`;
}

/** Where a page of orders ended. */
export interface OrderCursor {
  readonly orderedOn: string;
  readonly reference: string;
}

/** Orders of an organisation, latest first. Served by order_line_day_idx. */
export function pageOfOrders(
  db: Kysely<Database>,
  organisationId: string,
  after: OrderCursor | undefined,
  limit: number,
) {
  return db
    .selectFrom("goods.orderLine")
    .select(({ fn }) => [
      "orderReference as reference",
      "orderedOn",
      fn.countAll<number>().as("lineCount"),
      fn.sum<number>("quantity").as("unitCount"),
    ])
    .where("organisationId", "=", organisationId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("orderedOn", "orderReference"), "<", tuple(after!.orderedOn, after!.reference)),
      ),
    )
    .groupBy(["orderedOn", "orderReference"])
    .orderBy("orderedOn", "desc")
    .orderBy("orderReference", "desc")
    .limit(limit + 1);
}

/** Totals over all order lines of an organisation. */
export function orderTotals(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("goods.orderLine")
    .select(({ fn }) => [
      fn.count<number>("orderReference").distinct().as("orderCount"),
      fn.countAll<number>().as("lineCount"),
      fn.coalesce(fn.sum<number>("quantity"), sql<number>`0`).as("unitCount"),
      fn.min("orderedOn").as("firstDay"),
      fn.max("orderedOn").as("lastDay"),
    ])
    .where("organisationId", "=", organisationId);
}

/** Orders and units of each day on which there were any, the latest first, at most `limit` days. */
export function ordersByDay(db: Kysely<Database>, organisationId: string, limit: number) {
  return db
    .selectFrom("goods.orderLine")
    .select(({ fn }) => [
      "orderedOn as day",
      fn.count<number>("orderReference").distinct().as("orderCount"),
      fn.sum<number>("quantity").as("unitCount"),
    ])
    .where("organisationId", "=", organisationId)
    .groupBy("orderedOn")
    .orderBy("orderedOn", "desc")
    .limit(limit);
}

/** The SKUs on most order lines. */
export function topSkus(db: Kysely<Database>, organisationId: string, limit: number) {
  return db
    .selectFrom("goods.orderLine as line")
    .innerJoin("goods.sku as sku", "sku.id", "line.skuId")
    .select(({ fn }) => [
      "sku.id as skuId",
      "sku.code",
      fn.countAll<number>().as("lineCount"),
      fn.sum<number>("line.quantity").as("unitCount"),
    ])
    .where("line.organisationId", "=", organisationId)
    .groupBy(["sku.id", "sku.code"])
    .orderBy("lineCount", "desc")
    .orderBy("sku.code")
    .limit(limit);
}

/** The latest orders with their goods, latest first. Served by order_line_day_idx. */
export function latestOrders(
  db: Kysely<Database>,
  organisationId: string,
  wanted: {
    readonly since?: string;
    readonly references?: readonly string[];
    readonly limit: number;
  },
) {
  const { since, references, limit } = wanted;
  return db
    .selectFrom("goods.orderLine")
    .select([
      "orderReference as reference",
      "orderedOn",
      sql<string[]>`array_agg(sku_id order by sku_id)`.as("skuIds"),
      sql<number[]>`array_agg(quantity order by sku_id)`.as("quantities"),
    ])
    .where("organisationId", "=", organisationId)
    .$if(since !== undefined, (query) => query.where("orderedOn", ">=", since!))
    .$if(references !== undefined, (query) =>
      query.where(sql<boolean>`order_reference = any(${references}::text[])`),
    )
    .groupBy(["orderedOn", "orderReference"])
    .orderBy("orderedOn", "desc")
    .orderBy("orderReference", "desc")
    .limit(limit);
}
