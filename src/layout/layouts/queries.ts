import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** Layouts that an organisation searched. Served by layout_organisation_idx. */
export function layoutsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("layout.layout as layout")
    .innerJoin("platform.job as job", "job.id", "layout.jobId")
    .select([
      "layout.id",
      "layout.name",
      "layout.floorPlanId",
      "layout.jobId",
      "job.state",
      "layout.seed",
      "layout.createdAt",
      sql<number | null>`(layout.result #>> '{candidates,0,metresPerOrder}')::double precision`.as(
        "bestMetresPerOrder",
      ),
    ])
    .where("layout.organisationId", "=", organisationId);
}

export type LayoutSummaryRow = Awaited<
  ReturnType<ReturnType<typeof layoutsOf>["executeTakeFirstOrThrow"]>
>;

/** One of `layoutsOf` with its area and result. */
export function layoutOf(db: Kysely<Database>, organisationId: string, id: string) {
  return layoutsOf(db, organisationId)
    .select(["layout.result", sql<unknown>`layout.input -> 'area'`.as("area")])
    .where("layout.id", "=", id);
}

/** A page of `layoutsOf`, newest first. */
export function layoutPage(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly floorPlanId: string | undefined },
) {
  const own = layoutsOf(db, organisationId).$if(page.floorPlanId !== undefined, (query) =>
    query.where("layout.floorPlanId", "=", page.floorPlanId!),
  );
  return newestFirst(own, "layout", page);
}

/** What a job needs of its layout: the input, and the floor as it is. */
export function layoutTask(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("layout.layout as layout")
    .leftJoin("layout.floorPlan as plan", "plan.id", "layout.floorPlanId")
    .select(["layout.seed", "layout.input", "plan.spec"])
    .where("layout.id", "=", id);
}

/** Writes the result of a layout, while its job runs and at its end. */
export function keepResult(db: Kysely<Database>, id: string, result: unknown) {
  return db
    .updateTable("layout.layout")
    .set({ result: JSON.stringify(result) })
    .where("id", "=", id);
}
