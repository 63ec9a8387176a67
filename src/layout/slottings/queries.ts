import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** Slottings that an organisation planned. Served by slotting_organisation_idx. */
export function slottingsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("layout.slotting as slotting")
    .innerJoin("platform.job as job", "job.id", "slotting.jobId")
    .select([
      "slotting.id",
      "slotting.floorPlanId",
      "slotting.jobId",
      "job.state",
      "slotting.zone",
      "slotting.seed",
      "slotting.createdAt",
      sql<number | null>`(slotting.result ->> 'savedShare')::double precision`.as("savedShare"),
    ])
    .where("slotting.organisationId", "=", organisationId);
}

export type SlottingSummaryRow = Awaited<
  ReturnType<ReturnType<typeof slottingsOf>["executeTakeFirstOrThrow"]>
>;

/** One of `slottingsOf` with its result. */
export function slottingOf(db: Kysely<Database>, organisationId: string, id: string) {
  return slottingsOf(db, organisationId).select("slotting.result").where("slotting.id", "=", id);
}

/** A page of `slottingsOf`, newest first. */
export function slottingPage(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly floorPlanId: string | undefined },
) {
  const own = slottingsOf(db, organisationId).$if(page.floorPlanId !== undefined, (query) =>
    query.where("slotting.floorPlanId", "=", page.floorPlanId!),
  );
  return newestFirst(own, "slotting", page);
}

/** What a job needs of its slotting: the input, and the floor plan, which never changes. */
export function slottingTask(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("layout.slotting as slotting")
    .innerJoin("layout.floorPlan as plan", "plan.id", "slotting.floorPlanId")
    .select(["slotting.seed", "slotting.input", "plan.spec"])
    .where("slotting.id", "=", id);
}

/** What an organisation asked a slotting for. */
export function slottingInput(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("layout.slotting")
    .select("input")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id);
}

/** Where everything lies by now; no row before the first healing of the slotting. */
export function slottedSkus(db: Kysely<Database>, slottingId: string) {
  return db
    .selectFrom("layout.slottedSku")
    .select(["skuCode", "slot"])
    .where("slottingId", "=", slottingId);
}

/** Keeps where everything lies as it was slotted, unless it is kept already. */
export function keepSlotted(
  slottingId: string,
  placements: readonly { readonly skuCode: string; readonly slot: string }[],
) {
  const codes = placements.map(({ skuCode }) => skuCode);
  const slots = placements.map(({ slot }) => slot);
  return sql`
    insert into layout.slotted_sku (slotting_id, sku_code, slot)
    select ${slottingId}, sku_code, slot
    from unnest(${codes}::text[], ${slots}::text[]) as placed (sku_code, slot)
    where not exists (select from layout.slotted_sku where slotting_id = ${slottingId})`;
}
