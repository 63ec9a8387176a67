import type { Context as HonoContext } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { type Env, endpoint, jsonBody, jsonOf, newRouter } from "../../platform/http.ts";
import { isSecure, sessionCookieName } from "../access/authenticate.ts";
import { getSession } from "./get-session.ts";
import { SessionSchema, SignInInput, SwitchOrganisationInput } from "./schema.ts";
import { SESSION_HOURS, signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { switchOrganisation } from "./switch-organisation.ts";
import type { OpenedSession } from "./to-session.ts";

const open = endpoint(
  { public: true },
  {
    operationId: "signIn",
    method: "post",
    path: "/",
    summary: "Sign in with address and password",
    request: { body: jsonBody(SignInInput) },
    responses: { 201: jsonOf(SessionSchema, "The session; its cookie comes with it") },
  },
);

const get = endpoint(
  { person: true },
  {
    operationId: "getSession",
    method: "get",
    path: "/current",
    summary: "Who is signed in, and for which organisation",
    responses: { 200: jsonOf(SessionSchema, "The session") },
  },
);

const change = endpoint(
  { person: true },
  {
    operationId: "switchOrganisation",
    method: "patch",
    path: "/current",
    summary: "Go on in the name of another of your organisations",
    request: { body: jsonBody(SwitchOrganisationInput) },
    responses: { 200: jsonOf(SessionSchema, "The session, with a new cookie") },
  },
);

const close = endpoint(
  { person: true },
  {
    operationId: "signOut",
    method: "delete",
    path: "/current",
    summary: "Sign out",
    responses: { 204: { description: "Signed out" } },
  },
);

type Call = HonoContext<Env>;

function isOverTls(c: Call): boolean {
  return isSecure(c.req.url, c.var.ctx.publicUrl);
}

function giveCookie(c: Call, { session, token }: OpenedSession): void {
  const leftS = Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1_000);
  setCookie(c, sessionCookieName(isOverTls(c)), token, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: isOverTls(c),
    maxAge: Math.max(0, Math.min(leftS, SESSION_HOURS * 3_600)),
  });
}

export const sessions = newRouter()
  .openapi(open, async (c) => {
    const opened = await signIn(c.var.ctx, c.req.valid("json"));
    giveCookie(c, opened);
    return c.json(opened.session, 201);
  })
  .openapi(get, async (c) => c.json(await getSession(c.var.ctx), 200))
  .openapi(change, async (c) => {
    const opened = await switchOrganisation(c.var.ctx, c.req.valid("json"));
    giveCookie(c, opened);
    return c.json(opened.session, 200);
  })
  .openapi(close, async (c) => {
    await signOut(c.var.ctx);
    deleteCookie(c, sessionCookieName(isOverTls(c)), { path: "/", secure: isOverTls(c) });
    return c.body(null, 204);
  });
