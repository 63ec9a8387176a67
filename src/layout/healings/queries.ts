import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";

/** Healings that an organisation planned. Served by healing_organisation_idx. */
export function healingsOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("layout.healing as healing")
    .innerJoin("platform.job as job", "job.id", "healing.jobId")
    .select((eb) => [
      "healing.id",
      "healing.slottingId",
      "healing.jobId",
      "job.state",
      "healing.seed",
      "healing.createdAt",
      sql<number | null>`(healing.result ->> 'moveCount')::integer`.as("moveCount"),
      sql<number | null>`(healing.result ->> 'netMinutes')::double precision`.as("netMinutes"),
      eb
        .selectFrom("layout.healingMove as move")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("move.healingId", "=", "healing.id")
        .where("move.doneAt", "is not", null)
        .as("doneCount"),
    ])
    .where("healing.organisationId", "=", organisationId);
}

export type HealingSummaryRow = Awaited<
  ReturnType<ReturnType<typeof healingsOf>["executeTakeFirstOrThrow"]>
>;

/** One of `healingsOf` with its result. */
export function healingOf(db: Kysely<Database>, organisationId: string, id: string) {
  return healingsOf(db, organisationId).select("healing.result").where("healing.id", "=", id);
}

/** A page of `healingsOf`, newest first. */
export function healingPage(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly slottingId: string | undefined },
) {
  const own = healingsOf(db, organisationId).$if(page.slottingId !== undefined, (query) =>
    query.where("healing.slottingId", "=", page.slottingId!),
  );
  return newestFirst(own, "healing", page);
}

/** The moves of a healing in the order in which they are to be done. */
export function movesOfHealing(db: Kysely<Database>, healingId: string) {
  return db
    .selectFrom("layout.healingMove")
    .select(["number", "chain", "skuCode", "fromSlot", "toSlot", "isRegulated", "doneAt"])
    .where("healingId", "=", healingId)
    .orderBy("number");
}

export type MoveRow = Awaited<
  ReturnType<ReturnType<typeof movesOfHealing>["executeTakeFirstOrThrow"]>
>;

/** What a job needs of its healing: the input, and the floor plan, which never changes. */
export function healingTask(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("layout.healing as healing")
    .innerJoin("layout.slotting as slotting", "slotting.id", "healing.slottingId")
    .innerJoin("layout.floorPlan as plan", "plan.id", "slotting.floorPlanId")
    .select(["healing.seed", "healing.input", "plan.spec"])
    .where("healing.id", "=", id);
}
