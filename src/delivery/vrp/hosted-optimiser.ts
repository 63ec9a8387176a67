import { z } from "@hono/zod-openapi";
import { AppError, type Fault } from "../../platform/errors.ts";
import { type Answer, graphHopperClient } from "../network/graphhopper-client.ts";
import type { FoundVrp, HostedOptimiser } from "./engines.ts";
import type { VrpSolution } from "./solution-schema.ts";

/** What is relied on in an answer of theirs; the rest of it is passed on as it came. */
const TheirAnswer = z.looseObject({
  status: z.literal("finished"),
  copyrights: z.array(z.string()).default(["GraphHopper"]),
  solution: z.looseObject({
    no_vehicles: z.int(),
    no_unassigned: z.int(),
    routes: z.array(z.looseObject({ vehicle_id: z.string() })),
  }),
});

const TheirRefusal = z.looseObject({
  message: z.string(),
  hints: z.array(z.looseObject({ message: z.string(), details: z.string().optional() })).optional(),
});

/** GraphHopper's optimiser as a service, through its own client behind our guard. */
export function hostedOptimiser(options: {
  readonly baseUrl: string;
  readonly key: string;
  readonly askEveryMs?: number;
}): HostedOptimiser {
  const client = graphHopperClient({ ...options, maxConnections: 4 });
  return {
    async optimise(request, { signal, deadlineMs }) {
      const answer = await client
        .optimise(request, { signal, timeoutMs: deadlineMs })
        .catch((error: unknown) => {
          if (!signal.aborted) throw error;
          // Stopped before there was anything: the hosted service keeps no best so far.
          throw new AppError("unavailable", "The search was stopped.", { cause: error });
        });
      return foundIn(answer);
    },
  };
}

function foundIn(answer: Answer): FoundVrp {
  if (answer.status !== 200) throw refusalOf(answer);
  const parsed = TheirAnswer.safeParse(answer.body);
  if (parsed.success) {
    const { copyrights, solution } = parsed.data;
    return { copyrights, solution: solution as unknown as VrpSolution };
  }
  // A search that failed is answered with 200 and a message.
  if (TheirRefusal.safeParse(answer.body).success) throw refusalOf({ ...answer, status: 400 });
  throw new AppError("unavailable", "The hosted optimiser answered something that is no solution.");
}

/** Their refusals are the caller's to mend; what is between us and them is not. */
function refusalOf({ status, body, code, headers }: Answer): AppError {
  const told = TheirRefusal.safeParse(body);
  const message = told.success ? told.data.message : `status ${status}`;
  if (status === 429) {
    const retryAfterS = Number(headers["x-ratelimit-reset"]) || 60;
    const detail = `The hosted optimiser's quota is used up: ${message}`;
    return new AppError("rate_limited", detail, { params: { retryAfterS } });
  }
  if (status === 401 || status === 403) {
    return new AppError("unavailable", "The hosted optimiser does not take this deployment's key.");
  }
  if (status >= 400 && status < 500) {
    const hints = told.success ? (told.data.hints ?? []) : [];
    const faults = hints.map(
      (hint): Fault => ({ pointer: "", code: hint.details ?? "refused", detail: hint.message }),
    );
    return new AppError("malformed", `The hosted optimiser refused this: ${message}`, { faults });
  }
  return new AppError("unavailable", `The hosted optimiser failed: ${code ?? message}`);
}
