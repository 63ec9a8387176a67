import { z } from "@hono/zod-openapi";
import { ProblemSchema } from "../http.ts";
import { idOf, PREFIXES, shownIdOf } from "../ids.ts";
import { PageQuery } from "../pages.ts";

export const JobPath = z.object({ id: idOf("job") });

export const JobStates = ["queued", "running", "succeeded", "failed", "stopped"] as const;

export const JobKinds = ["slotting", "healing", "layout", "delivery-plan", "vrp", "wave"] as const;
export type JobKind = (typeof JobKinds)[number];

export const JobListQuery = PageQuery.extend({
  state: z.enum(JobStates).optional(),
  kind: z.enum(JobKinds).optional(),
});

export const JobSchema = z
  .object({
    id: shownIdOf("job"),
    kind: z.string().openapi({ example: "delivery-plan" }),
    /** What the job works on, under the path of its kind. */
    subjectId: z
      .string()
      .openapi({ example: `${PREFIXES.deliveryPlan}_01jd4x8k2me6r9v3t5w7y0z1a2` }),
    state: z.enum(JobStates),
    progress: z.number().min(0).max(1),
    best: z.number().nullable().openapi({ description: "Best value so far, in `unit`." }),
    bound: z.number().nullable().openapi({ description: "No answer can be better, in `unit`." }),
    unit: z.string().nullable(),
    stopRequested: z.boolean(),
    problem: ProblemSchema.nullable(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .openapi("Job");

export type Job = z.output<typeof JobSchema>;
