import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** One request of an organisation with the state of its job. */
export function vrpRequestOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("delivery.vrpRequest as vrp")
    .innerJoin("platform.job as job", "job.id", "vrp.jobId")
    .select([
      "vrp.id",
      "vrp.result",
      "job.state",
      "job.problem",
      "job.createdAt",
      "job.startedAt",
      "job.finishedAt",
    ])
    .where("vrp.organisationId", "=", organisationId)
    .where("vrp.id", "=", id);
}

/** What a job works on. */
export function vrpTask(db: Kysely<Database>, id: string) {
  return db.selectFrom("delivery.vrpRequest").select(["input", "engine"]).where("id", "=", id);
}
