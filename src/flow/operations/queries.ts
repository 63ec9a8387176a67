import { type Kysely, sql } from "kysely";
import type { Database } from "../../platform/database.ts";
import { type JobPage, pageOfJobs } from "../../platform/jobs/queries.ts";
import { auditLinks } from "../../trust/index.ts";

const ORGANISATION = [
  "organisation.id as organisationId",
  "organisation.name as organisationName",
] as const;

/** Jobs of all organisations, newest first. Served by job_created_idx. */
export function allJobs(db: Kysely<Database>, page: JobPage) {
  return pageOfJobs(db, page)
    .innerJoin("trust.organisation as organisation", "organisation.id", "job.organisationId")
    .select(ORGANISATION);
}

/** Links of all chains, newest first. Served by audit_at_idx. */
export function allAudit(
  db: Kysely<Database>,
  page: {
    organisationId?: string | undefined;
    operation?: string | undefined;
    /** Instants, half-open. */
    from?: string | undefined;
    until?: string | undefined;
    after: readonly [at: string, organisationId: string, seq: number] | undefined;
    limit: number;
  },
) {
  return auditLinks(db)
    .innerJoin("trust.organisation as organisation", "organisation.id", "link.organisationId")
    .select("organisation.name as organisationName")
    .$if(page.organisationId !== undefined, (query) =>
      query.where("link.organisationId", "=", page.organisationId!),
    )
    .$if(page.operation !== undefined, (query) => query.where("link.action", "=", page.operation!))
    .$if(page.from !== undefined, (query) => query.where("link.at", ">=", new Date(page.from!)))
    .$if(page.until !== undefined, (query) => query.where("link.at", "<", new Date(page.until!)))
    .$if(page.after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) => {
        const [at, organisationId, seq] = page.after!;
        return eb(
          refTuple("link.at", "link.organisationId", "link.seq"),
          "<",
          tuple(new Date(at), organisationId, seq),
        );
      }),
    )
    .orderBy("link.at", "desc")
    .orderBy("link.organisationId", "desc")
    .orderBy("link.seq", "desc")
    .limit(page.limit + 1);
}

/** Organisations in the order of their ids, which is that of their age. */
export function organisationsAfter(db: Kysely<Database>, id: string | undefined, limit: number) {
  return db
    .selectFrom("trust.organisation")
    .select(["id", "name"])
    .$if(id !== undefined, (query) => query.where("id", ">", id!))
    .orderBy("id")
    .limit(limit);
}

/** What the server says of itself. Its clients of all databases share its connections. */
export function databaseState(db: Kysely<Database>) {
  return db.selectNoFrom([
    sql<string>`current_setting('server_version')`.as("version"),
    sql<number>`pg_database_size(current_database())`.as("sizeBytes"),
    sql<number>`(select sum(numbackends) from pg_stat_database)::int`.as("connectionsInUse"),
    sql<number>`current_setting('max_connections')::int`.as("connectionsMax"),
    sql<string | null>`(select max(name) from public.entrepot_migration)`.as("lastMigration"),
    sql<number>`(select count(*) from public.entrepot_migration)`.as("migrationCount"),
  ]);
}

/** How much there is of what the exchange lives by. */
export function exchangeCounts(db: Kysely<Database>) {
  return db.selectNoFrom(({ selectFrom }) => [
    selectFrom("trust.organisation")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .$asScalar()
      .$notNull()
      .as("organisationCount"),
    selectFrom("exchange.listing")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("state", "=", "published")
      .$asScalar()
      .$notNull()
      .as("publishedListingCount"),
    selectFrom("exchange.hold")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("state", "=", "active")
      .where(sql<boolean>`expires_at > statement_timestamp()`)
      .$asScalar()
      .$notNull()
      .as("openHoldCount"),
    selectFrom("exchange.lease")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("state", "=", "active")
      .$asScalar()
      .$notNull()
      .as("activeLeaseCount"),
  ]);
}

/** The shortest question there is. */
export function ping(db: Kysely<Database>) {
  return db.selectNoFrom(sql<number>`1`.as("one"));
}
