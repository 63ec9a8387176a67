import { z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Fault } from "../../platform/errors.ts";
import type { Env } from "../../platform/http.ts";

/** How the hosted API says no. `code` is ours, as everywhere in this API. */
export const VrpRefusalSchema = z
  .object({
    message: z.string(),
    hints: z.array(z.object({ message: z.string(), details: z.string() })),
    status: z.literal("finished"),
    code: z.string(),
  })
  .openapi("VrpRefusal");
type VrpRefusal = z.output<typeof VrpRefusalSchema>;

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly faults?: readonly Fault[];
}

function refusalOf({ code, detail, faults = [] }: Problem): VrpRefusal {
  const hints = faults.map((fault) => ({
    message: `${fault.pointer || "/"}: ${fault.detail}`,
    details: fault.code,
  }));
  return { message: detail, hints, status: "finished", code };
}

/** Tells every failure below its path as the hosted API does: clients read `message` and `hints`. */
export function dialectErrors(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    const type = c.res.headers.get("content-type") ?? "";
    if (!type.startsWith("application/problem+json")) return;
    const refusal = refusalOf((await c.res.json()) as Problem);
    const headers = new Headers(c.res.headers);
    headers.set("Content-Type", "application/json");
    headers.delete("Content-Length");
    // The dialect knows one status for whatever is wrong with a request.
    const status = c.res.status === 422 || c.res.status === 415 ? 400 : c.res.status;
    c.res = undefined;
    c.res = new Response(JSON.stringify(refusal), { status, headers });
  };
}
