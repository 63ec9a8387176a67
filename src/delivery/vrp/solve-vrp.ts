import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { acceptedVrp } from "./accept-vrp.ts";
import type { VrpRequest } from "./request-schema.ts";
import { LONGEST_NOW_S, NOW_WITHIN_S, searchSecondsOf } from "./search-time.ts";
import { searchVrp } from "./search-vrp.ts";
import type { VrpAnswer } from "./solution-schema.ts";

/** Searches answered at once that are under way in this process. */
let underWay = 0;

/**
 * Solves a small routing problem while its caller waits; nothing is kept.
 *
 * @throws AppError `invalid` naming each fault, or that it would take over 10 s
 * @throws AppError `rate_limited` while others' searches keep this process busy
 */
export async function solveVrp(
  ctx: Context,
  raw: Readonly<Record<string, unknown>>,
  request: VrpRequest,
  signal: AbortSignal,
): Promise<VrpAnswer> {
  const task = await acceptedVrp(ctx, raw, request);
  const mostAtOnce = ctx.ports.vrp?.mostAtOnce ?? 0;
  if (mostAtOnce === 0) {
    const detail = "Searches are not answered at once here. Send the request to /v1/vrp/optimize.";
    throw new AppError("unavailable", detail);
  }
  const seconds = searchSecondsOf(request);
  if (seconds > LONGEST_NOW_S) {
    const detail = `This takes more than ${NOW_WITHIN_S} s. Send it to /v1/vrp/optimize.`;
    const pointer = request.services?.length ? "/services" : "/shipments";
    throw new AppError("invalid", detail, { faults: [{ pointer, code: "too_slow", detail }] });
  }
  if (underWay >= mostAtOnce) {
    throw new AppError(
      "rate_limited",
      "Other searches are under way. Wait, or send the request to /v1/vrp/optimize.",
      { params: { retryAfterS: Math.ceil(seconds) } },
    );
  }
  const startedAt = performance.now();
  underWay++;
  try {
    const { copyrights, solution } = await searchVrp(ctx, task, {
      seconds,
      signal,
      roadsWithinMs: (NOW_WITHIN_S - seconds) * 1_000,
      allowEstimate: false,
      report: () => {},
    });
    return {
      copyrights: [...copyrights],
      status: "finished",
      waiting_time_in_queue: 0,
      processing_time: Math.round(performance.now() - startedAt),
      solution,
    };
  } finally {
    underWay--;
  }
}
