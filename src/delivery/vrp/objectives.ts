import type { Objective as EngineObjective } from "../engine/rules.ts";
import type { Objective, VrpRequest } from "./request-schema.ts";

/** What a search minimises, in order, and what its "cost" weighs. */
export interface Goal {
  readonly objectives: readonly EngineObjective[];
  /** How many of them come before the length of the longest route; absent if that counts nothing. */
  readonly beforeLongest?: number;
  /** Of a second of driving. */
  readonly driveWeight: number;
  /** Of a second from the start of a route to its end. */
  readonly durationWeight: number;
}

/** One cost stands for two in order: a second of the first outweighs so many of the other. */
const FIRST_WEIGHT = 1_000;

function statedObjectives({ objectives, algorithm }: VrpRequest): readonly Objective[] {
  if (objectives && objectives.length > 0) return objectives;
  const { problem_type: type = "min", objective: value = "transport_time" } = algorithm ?? {};
  return [{ type, value }];
}

/** The order of a request's objectives as the engine has it; without a cost, driving decides last. */
export function goalOf(request: VrpRequest): Goal {
  const objectives: EngineObjective[] = [];
  let beforeLongest: number | undefined;
  const costs: ("transport_time" | "completion_time")[] = [];
  const put = (objective: EngineObjective) => {
    if (!objectives.includes(objective)) objectives.push(objective);
  };
  for (const { type, value } of statedObjectives(request)) {
    if (value === "vehicles") put("vehicles");
    else if (value === "activities") {
      // Each served job is an activity whoever does it: only their balance can be better.
      if (type === "min-max") put("balance");
    } else if (type === "min-max") beforeLongest ??= objectives.length;
    else if (value === "transport_time" || value === "completion_time") {
      put("cost");
      if (!costs.includes(value)) costs.push(value);
    }
  }
  put("cost");
  const [first = "transport_time", second] = costs;
  const weightOf = (value: typeof first) => {
    if (value === first) return second === undefined ? 1 : FIRST_WEIGHT;
    return value === second ? 1 : 0;
  };
  return {
    objectives,
    ...(beforeLongest !== undefined && { beforeLongest }),
    driveWeight: weightOf("transport_time"),
    durationWeight: weightOf("completion_time"),
  };
}
