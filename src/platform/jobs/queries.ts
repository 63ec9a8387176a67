import { type Kysely, sql } from "kysely";
import type { Database } from "../database.ts";
import { type NewestPage, newestFirst } from "../pages.ts";
import { EVENTS } from "./queues.ts";

const COLUMNS = [
  "job.id", "job.kind", "job.subjectId", "job.state", "job.progress", "job.best", "job.bound",
  "job.unit", "job.stopRequested", "job.problem", "job.createdAt", "job.startedAt",
  "job.finishedAt",
] as const; // biome-ignore format: a list of columns

/** Where a page of jobs begins, and what it is confined to. */
export interface JobPage extends NewestPage {
  readonly state: string | undefined;
  readonly kind: string | undefined;
}

/** One job of an organisation. */
export function jobOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("platform.job as job")
    .select(COLUMNS)
    .where("job.id", "=", id)
    .where("job.organisationId", "=", organisationId);
}

/** The best values a job of an organisation has had. */
export function trailOf(db: Kysely<Database>, organisationId: string, id: string) {
  return db
    .selectFrom("platform.job")
    .select("trail")
    .where("id", "=", id)
    .where("organisationId", "=", organisationId);
}

/** Jobs of everybody, newest first: whoever takes them confines them. Served by job_created_idx. */
export function pageOfJobs(db: Kysely<Database>, page: JobPage) {
  const wanted = db
    .selectFrom("platform.job as job")
    .select(COLUMNS)
    .$if(page.state !== undefined, (query) => query.where("job.state", "=", page.state!))
    .$if(page.kind !== undefined, (query) => query.where("job.kind", "=", page.kind!));
  return newestFirst(wanted, "job", page);
}

/** Jobs of an organisation, newest first. Served by job_organisation_idx. */
export function jobsOf(db: Kysely<Database>, organisationId: string, page: JobPage) {
  return pageOfJobs(db, page).where("job.organisationId", "=", organisationId);
}

/** How many jobs are in each state, and since when the oldest of each is there. */
export function jobStates(db: Kysely<Database>) {
  return db
    .selectFrom("platform.job")
    .select(["state", (eb) => eb.fn.countAll<number>().as("count")])
    .select(sql<number>`extract(epoch from now() - min(created_at))::float8`.as("oldestS"))
    .groupBy("state");
}

/**
 * News on its way to its consumers, by the rows of the job queue: not yet delivered, and given up
 * after the last retry (the queue forgets those after a week).
 */
export function newsUnderWay(db: Kysely<Database>) {
  return sql<{ undelivered: number; oldestS: number | null; failed: number }>`
    select count(*) filter (where state < 'completed')::int as undelivered,
      extract(epoch from now() - min(created_on) filter (where state < 'completed'))::float8 as oldest_s,
      count(*) filter (where state = 'failed')::int as failed
    from pgboss.job where name = ${EVENTS} and (state < 'completed' or state = 'failed')`.execute(
    db,
  );
}
