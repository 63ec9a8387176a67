import { z } from "@hono/zod-openapi";
import { idOf, shownIdOf } from "../../platform/ids.ts";
import { JobListQuery, JobSchema, JobStates } from "../../platform/jobs/schema.ts";
import { PageQuery } from "../../platform/pages.ts";
import { AuditEntrySchema } from "../../trust/index.ts";

const NamedOrganisationSchema = z.object({ id: shownIdOf("organisation"), name: z.string() });

export const AllJobsQuery = JobListQuery;

export const OrganisationJobSchema = JobSchema.extend({
  organisation: NamedOrganisationSchema,
}).openapi("OrganisationJob");
export type OrganisationJob = z.output<typeof OrganisationJobSchema>;

export const AllAuditQuery = PageQuery.extend({
  organisationId: idOf("organisation").optional(),
  operation: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/, "An operation is its operationId, such as signLease.")
    .optional()
    .openapi({ description: "The operationId that was called.", example: "signLease" }),
  from: z.iso.datetime().optional().openapi({ description: "Nothing that was done before." }),
  until: z.iso.datetime().optional().openapi({ description: "Nothing done then or later." }),
});

export const OrganisationAuditEntrySchema = AuditEntrySchema.extend({
  organisation: NamedOrganisationSchema,
}).openapi("OrganisationAuditEntry");
export type OrganisationAuditEntry = z.output<typeof OrganisationAuditEntrySchema>;

export const AllAuditVerdictSchema = z
  .object({
    checkedCount: z.int().openapi({ description: "Organisations whose chain was computed anew." }),
    brokenCount: z.int().openapi({ description: "Organisations whose chain does not hold." }),
    broken: z
      .array(
        z.object({
          organisation: NamedOrganisationSchema,
          brokenAt: z.int().openapi({ description: "The first link that does not hold." }),
        }),
      )
      .openapi({ description: "The first hundred of them, the oldest organisation first." }),
  })
  .openapi("AllAuditVerdict");
export type AllAuditVerdict = z.output<typeof AllAuditVerdictSchema>;

const AgeSchema = z.number().nullable();

export const HealthSchema = z
  .object({
    database: z.object({
      version: z.string().openapi({ example: "18.1" }),
      sizeBytes: z.int(),
      roundTripMs: z.number().openapi({ description: "Of a `select 1`, as this server sees it." }),
      connectionsInUse: z.int().openapi({ description: "Of all clients and databases." }),
      connectionsMax: z.int(),
      lastMigration: z.string().nullable().openapi({ example: "0009-operations.sql" }),
      migrationCount: z.int(),
    }),
    jobs: z.object({
      countByState: z.object(
        Object.fromEntries(JobStates.map((state) => [state, z.int()])) as Record<
          (typeof JobStates)[number],
          z.ZodInt
        >,
      ),
      oldestQueuedS: AgeSchema.openapi({ description: "Age of the oldest queued job, in s." }),
    }),
    news: z
      .object({
        undeliveredCount: z.int().openapi({ description: "On their way, or being tried again." }),
        oldestUndeliveredS: AgeSchema.openapi({ description: "Age of the oldest of them, in s." }),
        givenUpCount: z
          .int()
          .openapi({ description: "Failed at every try in the last seven days." }),
      })
      .openapi({ description: "Events on their way to whoever hears of them." }),
    organisationCount: z.int(),
    publishedListingCount: z.int(),
    openHoldCount: z.int().openapi({ description: "Holds that wait for an answer." }),
    activeLeaseCount: z.int().openapi({ description: "Leases running today." }),
    process: z
      .object({ uptimeS: z.int(), memoryBytes: z.int() })
      .nullable()
      .openapi({ description: "The process that answers; null in a Worker, which has none." }),
  })
  .openapi("Health");
export type Health = z.output<typeof HealthSchema>;
