import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { DeliveryPlanSummary } from "./schema.ts";

type Outcome = DeliveryPlanSummary["outcome"];

/** The few figures of a result that a list shows; the rest of it stays in the database. */
const outcome = sql<Outcome>`case when plan.result is not null then jsonb_build_object(
  'cost', plan.result #> '{totals,cost,total}',
  'gapShare', plan.result -> 'gapShare',
  'servedCount', plan.result #> '{totals,servedCount}'
) end`.as("outcome");

/** Plans of an organisation with the state of their jobs; without their inputs, which are large. */
export function plansOf(db: Kysely<Database>, organisationId: string) {
  return db
    .selectFrom("delivery.plan as plan")
    .innerJoin("platform.job as job", "job.id", "plan.jobId")
    .select([
      "plan.id",
      "plan.name",
      "plan.day",
      "plan.jobId",
      "job.state",
      "plan.stopCount",
      "plan.vehicleCount",
      "plan.seconds",
      "plan.seed",
      "plan.createdAt",
      outcome,
    ])
    .where("plan.organisationId", "=", organisationId);
}

/** Newest first. Served by plan_organisation_idx. */
export function pageOfPlans(
  db: Kysely<Database>,
  organisationId: string,
  after: { at: Date; id: string } | undefined,
  limit: number,
) {
  return plansOf(db, organisationId)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("plan.createdAt", "plan.id"), "<", tuple(after!.at, after!.id)),
      ),
    )
    .orderBy("plan.createdAt", "desc")
    .orderBy("plan.id", "desc")
    .limit(limit + 1);
}

/** One plan of an organisation with its input and result. */
export function planOf(db: Kysely<Database>, organisationId: string, id: string) {
  return plansOf(db, organisationId)
    .select(["plan.input", "plan.result"])
    .where("plan.id", "=", id);
}

/** What a job works on. */
export function planTask(db: Kysely<Database>, id: string) {
  return db.selectFrom("delivery.plan").select(["input", "seed", "seconds"]).where("id", "=", id);
}
