import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Context, Role } from "./context.ts";
import { isUnavailable, postgresError } from "./db.ts";
import { AppError, type Fault, STATUS_OF_CODE } from "./errors.ts";
import type { PageFiles } from "./page/page-files.ts";

/** What each request carries: its context and, through it, the caller. */
export interface Env {
  Variables: { ctx: Context; clientAddress: string; page: PageFiles | undefined };
}

/** Contexts whose things a key may read or write. */
export const AREAS = ["trust", "goods", "layout", "delivery", "exchange"] as const;

export type Scope = `${(typeof AREAS)[number]}:${"read" | "write"}`;

/** Every scope there is. */
export const SCOPES = AREAS.flatMap((area): Scope[] => [`${area}:read`, `${area}:write`]);

/** Who may call an operation. Everything not public needs a signed-in caller. */
export type Access =
  | { readonly public: true }
  | {
      /** Absent: any signed-in caller. */
      readonly scope?: Scope;
      /** One of these must be among the organisation's roles. Absent: any. */
      readonly roles?: readonly Role[];
      /** Only administrators of the organisation. */
      readonly admin?: true;
      /** Only a person in a session: programs have no business here. */
      readonly person?: true;
    };

export const FaultSchema = z
  .object({
    pointer: z.string(),
    code: z.string(),
    detail: z.string(),
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .openapi("Fault");

/** RFC 9457. Carries no request id: an absent thing and a foreign one must read alike. */
export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(STATUS_OF_CODE) as [keyof typeof STATUS_OF_CODE]),
    detail: z.string(),
    params: z.record(z.string(), z.unknown()).optional(),
    faults: z.array(FaultSchema).optional(),
  })
  .openapi("Problem");

export function problemOf(error: AppError) {
  return {
    type: `/docs#${error.code}`,
    title: error.code.replaceAll("_", " "),
    status: STATUS_OF_CODE[error.code],
    code: error.code,
    detail: error.message,
    ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
    ...(error.faults.length > 0 ? { faults: error.faults } : {}),
  };
}

/** Whatever was thrown, as an expected failure. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException) {
    if (error.status === 413) {
      return new AppError("too_large", "The body is larger than this endpoint takes.");
    }
    if (error.status === 415) {
      return new AppError("unsupported_media_type", "Send the body as application/json.");
    }
    return new AppError("malformed", error.message || "The request could not be read.");
  }
  if (isUnavailable(error)) {
    return new AppError(
      "unavailable",
      "The database is not reachable just now; try again shortly.",
    );
  }
  // A deadlock or a serialisation failure did nothing: the same request may simply be sent again.
  const code = postgresError(error)?.code;
  if (code === "40001" || code === "40P01" || code === "55P03") {
    return new AppError("conflict", "Somebody else changed this at the same moment; try again.");
  }
  if (code === "57014") {
    return new AppError("unavailable", "This took too long and was stopped; nothing was changed.", {
      cause: error,
    });
  }
  return new AppError("internal", "Something failed on our side; nothing was changed.", {
    cause: error,
  });
}

export function problemResponse(error: AppError): Response {
  const headers = new Headers({
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
  if (error.code === "rate_limited")
    headers.set("Retry-After", String(error.params.retryAfterS ?? 1));
  if (error.code === "unavailable") headers.set("Retry-After", "2");
  if (error.code === "unauthenticated") headers.set("WWW-Authenticate", 'Bearer realm="entrepot"');
  return new Response(JSON.stringify(problemOf(error)), {
    status: STATUS_OF_CODE[error.code] as ContentfulStatusCode,
    headers,
  });
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

function faultsOf(target: string, error: z.ZodError): Fault[] {
  return error.issues.slice(0, 100).flatMap((issue) => {
    const pointer = target === "json" ? pointerOf(issue.path) : `?${issue.path.join(".")}`;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        pointer: target === "json" ? `${pointer}${pointerOf([key])}` : `?${key}`,
        code: "unknown_field",
        detail: `There is no field "${key}" here.`,
      }));
    }
    return [{ pointer, code: issue.code, detail: issue.message }];
  });
}

/** A router whose every validation failure is the same 422. */
export function newRouter() {
  return new OpenAPIHono<Env>({
    defaultHook(result) {
      if (result.success) return;
      const faults = faultsOf(result.target, result.error);
      const detail =
        faults.length === 1
          ? `${faults[0]!.pointer || "The body"}: ${faults[0]!.detail}`
          : `${faults.length} faults; see each one's pointer.`;
      return problemResponse(new AppError("invalid", detail, { faults }));
    },
  });
}

/** Refuses whoever may not call an operation, before its input is looked at. */
function guard(access: Access): MiddlewareHandler<Env> {
  return async (c, next) => {
    if ("public" in access) return next();
    const { actor } = c.var.ctx;
    if (actor.kind === "anonymous" || actor.kind === "clock") {
      throw new AppError("unauthenticated", "Sign in, or send an API key as a bearer token.");
    }
    if (access.roles && !access.roles.some((role) => actor.roles.includes(role))) {
      throw new AppError("wrong_role", `This is for ${access.roles.join(" or ")} organisations.`, {
        params: { roles: access.roles },
      });
    }
    if (access.scope && !actor.scopes.includes(access.scope)) {
      throw new AppError("missing_scope", `This needs the scope ${access.scope}.`, {
        params: { scope: access.scope },
      });
    }
    if (access.admin && actor.memberRole !== "admin") {
      throw new AppError("forbidden", "Only an administrator of the organisation may do this.");
    }
    if (access.person && actor.kind !== "person") {
      throw new AppError("forbidden", "Only a signed-in person may do this, not an API key.");
    }
    return next();
  };
}

const problemContent = { "application/problem+json": { schema: ProblemSchema } };

/** Declares an operation: who may call it, what it takes and what it answers. */
export function endpoint<
  P extends string,
  const R extends Omit<RouteConfig, "path" | "middleware"> & { path: P; operationId: string },
>(access: Access, config: R) {
  return createRoute({
    ...config,
    middleware: [guard(access)],
    security: "public" in access ? [] : [{ key: [] }, { session: [] }],
    "x-access": access,
    responses: {
      ...config.responses,
      default: { description: "What went wrong, and where.", content: problemContent },
    },
  } as unknown as R);
}

/** A JSON body that must be there. */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** A JSON answer. */
export function jsonOf<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } } as const;
}

/** A page of things; `Link: rel="next"` says where it goes on. */
export function pageOf<S extends z.ZodType>(item: S, description: string) {
  return jsonOf(
    z.object({ items: z.array(item), next: z.string().nullable() }),
    `${description}. \`next\` is the cursor of the following page, null on the last.`,
  );
}

/** A page as `c.json` takes it: body, status, and the `Link` header with the cursor replaced. */
export function pageAnswer<T>(
  requestUrl: string,
  page: { readonly items: T[]; readonly next: string | undefined },
): [body: { items: T[]; next: string | null }, status: 200, headers: Record<string, string>] {
  const headers: Record<string, string> = {};
  if (page.next !== undefined) {
    const url = new URL(requestUrl);
    url.searchParams.set("cursor", page.next);
    headers.Link = `<${url.pathname}${url.search}>; rel="next"`;
  }
  return [{ items: page.items, next: page.next ?? null }, 200, headers];
}

/** The entity tag of a version. */
export function etagOf(version: number): string {
  return `"v${version}"`;
}

/** The version an `If-Match` asks for. @throws AppError `malformed` if it is no tag of ours */
export function versionWanted(header: string | undefined): number | undefined {
  if (header === undefined || header === "*") return undefined;
  const match = /^"v(\d{1,9})"$/.exec(header.trim());
  if (!match) throw new AppError("malformed", 'If-Match takes one tag such as "v3".');
  return Number(match[1]);
}

/** @throws AppError `stale` if the thing has moved on since the caller read it */
export function checkVersion(wanted: number | undefined, current: number): void {
  if (wanted === undefined || wanted === current) return;
  throw new AppError("stale", "This was changed since you read it; read it again.", {
    params: { current: etagOf(current) },
  });
}
