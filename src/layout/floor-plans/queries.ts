import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";
import type { LiveGrant } from "../../trust/index.ts";

/** Who looks, and the grants that hold today. */
export interface Viewer {
  readonly organisationId: string;
  readonly grants: readonly LiveGrant[];
}

/**
 * The floor plans a viewer may see: all of its own warehouses; and where it holds a grant, the
 * owner's, its own, and those of whoever passed the grant on to it.
 */
export function visibleFloorPlans(db: Kysely<Database>, { organisationId, grants }: Viewer) {
  return db
    .selectFrom("layout.floorPlan as plan")
    .innerJoin("layout.warehouse as warehouse", "warehouse.id", "plan.warehouseId")
    .select([
      "plan.id",
      "plan.warehouseId",
      "plan.organisationId",
      "plan.name",
      "plan.slotCount",
      "plan.createdAt",
      "warehouse.organisationId as ownerId",
    ])
    .where((eb) =>
      eb.or([
        eb("warehouse.organisationId", "=", organisationId),
        ...grants.map(({ warehouseId, grantedBy }) =>
          eb.and([
            eb("plan.warehouseId", "=", warehouseId),
            eb.or([
              eb("plan.organisationId", "in", [organisationId, grantedBy]),
              eb("plan.organisationId", "=", eb.ref("warehouse.organisationId")),
            ]),
          ]),
        ),
      ]),
    );
}

export type FloorPlanSummaryRow = Awaited<
  ReturnType<ReturnType<typeof visibleFloorPlans>["executeTakeFirstOrThrow"]>
>;

/** One of `visibleFloorPlans` with its spec. */
export function visibleFloorPlan(db: Kysely<Database>, viewer: Viewer, id: string) {
  return visibleFloorPlans(db, viewer).select("plan.spec").where("plan.id", "=", id);
}

export type FloorPlanRow = Awaited<
  ReturnType<ReturnType<typeof visibleFloorPlan>["executeTakeFirstOrThrow"]>
>;

/** A page of `visibleFloorPlans`, newest first. */
export function visibleFloorPlanPage(
  db: Kysely<Database>,
  viewer: Viewer,
  page: NewestPage & { readonly warehouseId: string | undefined },
) {
  const visible = visibleFloorPlans(db, viewer).$if(page.warehouseId !== undefined, (query) =>
    query.where("plan.warehouseId", "=", page.warehouseId!),
  );
  return newestFirst(visible, "plan", page);
}

/** Plans of some warehouses by their owners, newest first. Served by floor_plan_warehouse_idx. */
export function ownersPlans(db: Kysely<Database>, warehouseIds: readonly string[]) {
  return db
    .selectFrom("layout.floorPlan as plan")
    .innerJoin("layout.warehouse as warehouse", (join) =>
      join
        .onRef("warehouse.id", "=", "plan.warehouseId")
        .onRef("warehouse.organisationId", "=", "plan.organisationId"),
    )
    .select(["plan.id", "plan.warehouseId"])
    .where(sql<boolean>`plan.warehouse_id = any(${warehouseIds}::uuid[])`)
    .orderBy("plan.createdAt", "desc")
    .orderBy("plan.id", "desc");
}

export function specsOf(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("layout.floorPlan")
    .select(["id", "spec"])
    .where(sql<boolean>`id = any(${ids}::uuid[])`);
}
