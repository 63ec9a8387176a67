import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";
import type { WaveSummary } from "./schema.ts";

/** The few figures of a result that a list shows; the rest of it stays in the database. */
const outcome = sql<WaveSummary["outcome"]>`case when wave.result is not null then
  jsonb_build_object(
    'walkM', wave.result -> 'walkM',
    'savedShare', wave.result -> 'savedShare',
    'batchCount', wave.result -> 'batchCount',
    'lateOrderCount', wave.result -> 'lateOrderCount'
  ) end`.as("outcome");

/** Waves that an organisation planned. Served by wave_organisation_idx. */
export function wavesOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("layout.wave as wave")
    .innerJoin("platform.job as job", "job.id", "wave.jobId")
    .select([
      "wave.id",
      "wave.name",
      "wave.floorPlanId",
      "wave.slottingId",
      "wave.jobId",
      "job.state",
      "wave.startsAt",
      "wave.orderCount",
      "wave.pickerCount",
      "wave.seed",
      "wave.createdAt",
      outcome,
    ])
    .where("wave.organisationId", "=", organisationId);
}

export type WaveSummaryRow = Awaited<
  ReturnType<ReturnType<typeof wavesOf>["executeTakeFirstOrThrow"]>
>;

/** One of `wavesOf` with its result. */
export function waveOf(db: Kysely<Database>, organisationId: string, id: string) {
  return wavesOf(db, organisationId).select("wave.result").where("wave.id", "=", id);
}

/** A page of `wavesOf`, newest first. */
export function wavePage(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly floorPlanId: string | undefined },
) {
  const own = wavesOf(db, organisationId).$if(page.floorPlanId !== undefined, (query) =>
    query.where("wave.floorPlanId", "=", page.floorPlanId!),
  );
  return newestFirst(own, "wave", page);
}

/** What a job needs of its wave: the input, and the floor plan, which never changes. */
export function waveTask(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("layout.wave as wave")
    .innerJoin("layout.floorPlan as plan", "plan.id", "wave.floorPlanId")
    .select(["wave.seed", "wave.startsAt", "wave.input", "plan.spec"])
    .where("wave.id", "=", id);
}
