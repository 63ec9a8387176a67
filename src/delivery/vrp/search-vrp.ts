import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import type { EngineName, FoundVrp, VrpSearch } from "./engines.ts";
import { type VrpRequest, VrpRequestSchema } from "./request-schema.ts";

const HOSTED_WITHIN_MS = 300_000;

/** A request as it came, and who is to search. */
export interface VrpTask {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly request: VrpRequest;
  readonly engine: EngineName;
}

/** Who searches: the request says, or the deployment. */
export function engineOf(ctx: Context, request: VrpRequest): EngineName {
  return request.engine ?? ctx.ports.vrp?.byDefault ?? "builtin";
}

export function taskOf(raw: Readonly<Record<string, unknown>>, engine: EngineName): VrpTask {
  return { raw, request: VrpRequestSchema.parse(raw), engine };
}

/**
 * Searches in this process, or has the hosted optimiser search: which is all that the setting
 * changes.
 *
 * @throws AppError what either refuses; `unavailable` if this process has no such engine
 */
export async function searchVrp(
  ctx: Context,
  { raw, request, engine }: VrpTask,
  search: VrpSearch,
): Promise<FoundVrp> {
  const { vrp } = ctx.ports;
  if (engine === "builtin" && vrp?.findRoutes) return vrp.findRoutes(ctx, request, search);
  if (engine === "graphhopper" && vrp?.hosted) {
    const { engine: _, ...theirs } = raw;
    const deadlineMs = search.allowEstimate ? HOSTED_WITHIN_MS : search.roadsWithinMs;
    return vrp.hosted.optimise(theirs, { signal: search.signal, deadlineMs });
  }
  throw new AppError("unavailable", `This process cannot search with the engine "${engine}".`);
}
