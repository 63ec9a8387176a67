import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, type Code, type Fault, notFound } from "../../platform/errors.ts";
import type { FoundVrp } from "./engines.ts";
import { vrpRequestOf } from "./queries.ts";
import type { VrpAnswer } from "./solution-schema.ts";

interface StoredProblem {
  readonly code: Code;
  readonly detail: string;
  readonly faults?: readonly Fault[];
}

/**
 * How far a request is and, once finished, its solution.
 *
 * @throws AppError `not_found` if the calling organisation has no such request
 * @throws AppError what made its search fail
 */
export async function getVrpSolution(ctx: Context, id: string): Promise<VrpAnswer> {
  const row = await vrpRequestOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  const now = Date.now();
  const startedAt = row.startedAt?.getTime() ?? row.finishedAt?.getTime() ?? now;
  const times = {
    waiting_time_in_queue: Math.max(0, startedAt - row.createdAt.getTime()),
    processing_time: Math.max(0, (row.finishedAt?.getTime() ?? now) - startedAt),
  };
  if (row.state === "queued" || row.state === "running") {
    const status = row.state === "queued" ? "waiting_in_queue" : "processing";
    return { copyrights: ["Entrepot"], job_id: row.id, status, ...times };
  }
  const found = row.result as FoundVrp | null;
  if (!found) throw failureOf(row.problem as StoredProblem | null);
  const { copyrights, solution } = found;
  return { copyrights: [...copyrights], job_id: row.id, status: "finished", ...times, solution };
}

function failureOf(problem: StoredProblem | null): AppError {
  if (!problem)
    return new AppError("malformed", "The search was stopped before it found anything.");
  return new AppError(problem.code, problem.detail, { faults: problem.faults ?? [] });
}
