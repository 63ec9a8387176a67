import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Kysely } from "kysely";
import type { Actor, MemberRole, Role } from "../../platform/context.ts";
import type { Database } from "../../platform/database.ts";
import { AppError } from "../../platform/errors.ts";
import { type Env, SCOPES } from "../../platform/http.ts";
import { keyByToken, sessionByToken } from "./queries.ts";
import { hashOfToken } from "./tokens.ts";

/** Whether browsers reach us over https: also when a front ends TLS and asks us over http. */
export function isSecure(requestUrl: string, publicUrl: string | undefined): boolean {
  return [requestUrl, publicUrl ?? ""].some((url) => url.startsWith("https:"));
}

/** `__Host-` binds the cookie to this very host, but browsers take it over https only. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-entrepot" : "entrepot";
}

/** What a member may do: readers look, members and administrators also write. */
function scopesOf(role: MemberRole): string[] {
  return role === "reader" ? SCOPES.filter((scope) => scope.endsWith(":read")) : SCOPES;
}

async function keyActor(db: Kysely<Database>, token: string): Promise<Actor> {
  const key = await keyByToken(db, hashOfToken(token)).executeTakeFirst();
  if (!key) {
    throw new AppError("unauthenticated", "This API key is unknown, expired or revoked.");
  }
  return {
    kind: "key",
    id: key.id,
    organisationId: key.organisationId,
    roles: key.roles as Role[],
    memberRole: "member",
    scopes: key.scopes,
  };
}

async function sessionActor(db: Kysely<Database>, token: string): Promise<Actor> {
  const session = await sessionByToken(db, hashOfToken(token)).executeTakeFirst();
  if (!session) return { kind: "anonymous" };
  const memberRole = session.role as MemberRole;
  return {
    kind: "person",
    id: session.personId,
    organisationId: session.organisationId,
    roles: session.roles as Role[],
    memberRole,
    scopes: scopesOf(memberRole),
    sessionId: session.id,
  };
}

/**
 * A cookie travels by itself, so a write that rests on one must come from our own page. Browsers
 * send Origin with every write; a request without it is no page's and may use an API key.
 */
function checkOrigin(
  origin: string | undefined,
  requestUrl: string,
  publicUrl: string | undefined,
): void {
  const own = [new URL(requestUrl).origin, ...(publicUrl ? [new URL(publicUrl).origin] : [])];
  if (origin !== undefined && own.includes(origin)) return;
  throw new AppError(
    "bad_origin",
    "A write with a session cookie must come from this site's page.",
  );
}

/** Finds out who calls: an API key as bearer token, a session cookie, or nobody. */
export function authenticate(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { ctx } = c.var;
    const header = c.req.header("authorization");
    let actor: Actor = { kind: "anonymous" };
    if (header !== undefined) {
      const match = /^Bearer ([\w-]{20,200})$/i.exec(header);
      if (!match) throw new AppError("unauthenticated", "Send the API key as `Bearer entk_…`.");
      actor = await keyActor(ctx.db, match[1]!);
    } else {
      const name = sessionCookieName(isSecure(c.req.url, ctx.publicUrl));
      const token = getCookie(c, name);
      if (token !== undefined) actor = await sessionActor(ctx.db, token);
      if (actor.kind === "person" && c.req.method !== "GET" && c.req.method !== "HEAD") {
        checkOrigin(c.req.header("origin"), c.req.url, ctx.publicUrl);
      }
    }
    c.set("ctx", { ...ctx, actor });
    return next();
  };
}
