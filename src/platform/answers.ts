import type { Hono, Context as HonoContext, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Context } from "./context.ts";
import { AppError, notFound } from "./errors.ts";
import { type Env, problemResponse, toAppError } from "./http.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Who called, for the log: neither a name nor an address. */
export function callerOf({ actor }: Context): Record<string, unknown> {
  if (!("organisationId" in actor)) return { caller: actor.kind };
  return { caller: actor.kind, actorId: actor.id, organisationId: actor.organisationId };
}

/** The answer to whatever was thrown; what is our own fault is logged as such. */
export function failed(error: unknown, c: HonoContext<Env>): Response {
  const expected = toAppError(error);
  const isOurs = expected.code === "internal" || expected.code === "unavailable";
  c.var.ctx?.log(isOurs ? "error" : "debug", "request failed", { code: expected.code, error });
  // An answer may stand already, whose commit then failed: nothing of it may be sent, no cookie
  // and no location.
  c.res = undefined;
  return problemResponse(expected);
}

/** What to say of a path and method that nothing answers. */
export function unanswered(app: Hono<Env>, method: string, path: string): Response {
  const known = METHODS.filter((name) =>
    app.router.match(name, path)[0].some(([[, route]]) => route.method === name),
  );
  if (known.length === 0) return problemResponse(notFound());
  const allowed = [...known, ...(known.includes("GET") ? ["HEAD"] : []), "OPTIONS"];
  const detail = `This path takes ${allowed.join(", ")}.`;
  const response =
    method === "OPTIONS"
      ? new Response(null, { status: 204 })
      : problemResponse(new AppError("method_not_allowed", detail, { params: { allowed } }));
  response.headers.set("Allow", allowed.join(", "));
  return response;
}

const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    scriptSrc: ["'self'"],
    // The components and the map write their measures into style elements and attributes, which no
    // nonce can name in a page that is a file. Such a rule can recolour a page, not run anything.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    // The map's worker is a file of ours.
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
  },
  xFrameOptions: "DENY",
};

/** What browsers must be told. Over plain http a promise to keep to https would mean nothing. */
export function securityHeaders(
  isSecure: (requestUrl: string, publicUrl: string | undefined) => boolean,
): MiddlewareHandler<Env> {
  const securely = secureHeaders(HEADERS);
  const plainly = secureHeaders({ ...HEADERS, strictTransportSecurity: false });
  return (c, next) => (isSecure(c.req.url, c.var.ctx.publicUrl) ? securely : plainly)(c, next);
}

/** What one caller may see is for no cache between, nor for whoever sits down next. */
export function uncached(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    if (!c.res.headers.has("cache-control")) c.header("Cache-Control", "no-store");
  };
}
