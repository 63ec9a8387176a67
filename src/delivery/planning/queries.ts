import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type NewestPage, newestFirst } from "../../platform/pages.ts";
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
      "plan.replanOf",
      "plan.whatIfOf",
      "plan.changes",
      outcome,
    ])
    .where("plan.organisationId", "=", organisationId);
}

/** Newest first, or only those made from one. Served by plan_organisation_idx. */
export function pageOfPlans(
  db: Kysely<Database>,
  organisationId: string,
  page: NewestPage & { readonly of: string | undefined },
) {
  const { of } = page;
  const own = plansOf(db, organisationId).$if(of !== undefined, (query) =>
    query.where((eb) => eb.or([eb("plan.replanOf", "=", of!), eb("plan.whatIfOf", "=", of!)])),
  );
  return newestFirst(own, "plan", page);
}

/** One plan of an organisation with its input and result. */
export function planOf(db: Kysely<Database>, organisationId: string, id: string) {
  return plansOf(db, organisationId)
    .select(["plan.input", "plan.result"])
    .where("plan.id", "=", id);
}

/** What a job works on. */
export function planTask(db: Kysely<Database>, id: string) {
  return db
    .selectFrom("delivery.plan")
    .select(["input", "seed", "seconds", "start"])
    .where("id", "=", id);
}

/** What drivers reported of a plan's stops. */
export function reportsOf(db: Kysely<Database>, planId: string) {
  return db
    .selectFrom("delivery.stopReport")
    .select(["stopId", "doneS", "failedReason"])
    .where("planId", "=", planId)
    .orderBy("stopId");
}

export function writeReport(
  db: Kysely<Database>,
  report: {
    readonly planId: string;
    readonly stopId: string;
    readonly doneS: number;
    readonly failedReason: string | null;
  },
) {
  const { doneS, failedReason } = report;
  return db
    .insertInto("delivery.stopReport")
    .values(report)
    .onConflict((conflict) =>
      conflict
        .columns(["planId", "stopId"])
        .doUpdateSet({ doneS, failedReason, reportedAt: sql`now()` }),
    );
}
