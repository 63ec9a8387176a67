import type { Context } from "../../platform/context.ts";
import type { VrpRequest } from "./request-schema.ts";
import type { VrpSolution } from "./solution-schema.ts";

export type EngineName = "builtin" | "graphhopper";

/** What a search found, in the words of the dialect. */
export interface FoundVrp {
  readonly copyrights: readonly string[];
  readonly solution: VrpSolution;
}

/** Progress of a search: a share, and the best cost with the bound under it. */
export interface VrpProgress {
  readonly progress?: number;
  readonly best?: number;
  readonly bound?: number;
}

export interface VrpSearch {
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** Until all distances are known, in milliseconds. */
  readonly roadsWithinMs: number;
  /** Whether distances that take too long are estimated, or the request is refused. */
  readonly allowEstimate: boolean;
  report(progress: VrpProgress): void;
}

/** Sends a request to the hosted optimiser as it came and gives back what it answers. */
export interface HostedOptimiser {
  /** @throws AppError with what the optimiser refused, or `unavailable` if it did not answer */
  optimise(
    request: Readonly<Record<string, unknown>>,
    options: { readonly signal: AbortSignal; readonly deadlineMs: number },
  ): Promise<FoundVrp>;
}

/** What this process can do with a routing problem itself. */
export interface VrpEngines {
  /** Who searches where a request does not say. */
  readonly byDefault: EngineName;
  /** Searches that this process answers at once; in the Worker none, which only enqueues. */
  readonly mostAtOnce: number;
  /** Absent in the Worker. */
  readonly findRoutes?: (ctx: Context, request: VrpRequest, search: VrpSearch) => Promise<FoundVrp>;
  /** Absent in the Worker, and where none is configured. */
  readonly hosted?: HostedOptimiser;
}

declare module "../../platform/context.ts" {
  interface Ports {
    /** Absent: the engine is our own, and searches in jobs only. */
    readonly vrp?: VrpEngines;
  }
}
