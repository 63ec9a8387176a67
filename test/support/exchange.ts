import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { type App, createApp } from "../../src/app.ts";
import { greatCircleNetwork } from "../../src/delivery/network/great-circle.ts";
import { vrpEngines } from "../../src/delivery/vrp/node.ts";
import type { Actor, Context, Role } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/database.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { SCOPES } from "../../src/platform/http.ts";
import { newId, toEdgeId } from "../../src/platform/ids.ts";
import type { Message } from "../../src/platform/mail.ts";
import { silentLog } from "../../src/platform/telemetry.ts";
import { createDatabase, type TestDatabase } from "./database.ts";

/** An organisation with an API key that may do all its roles allow. */
export interface Party {
  readonly organisationId: string;
  /** As answers show it. */
  readonly edgeId: string;
  readonly token: string;
  /** For calling verbs directly. */
  readonly ctx: Context;
}

/** What a test's request sends beside method and path. */
export interface Sent {
  readonly as?: Party | { readonly token: string };
  readonly body?: unknown;
  readonly csv?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole exchange on a database of its own. */
export interface TestExchange extends AsyncDisposable {
  readonly app: App;
  readonly db: Kysely<Database>;
  readonly url: string;
  /** What the mail port was given, oldest first. */
  readonly mails: Message[];
  readonly ctx: Context & { readonly db: Kysely<Database> };
  request(method: string, path: string, sent?: Sent): Promise<Response>;
  /** Sends, expects the status, and gives the JSON answer. */
  call<T = Record<string, never>>(
    status: number,
    method: string,
    path: string,
    sent?: Sent,
  ): Promise<T>;
  givenParty(roles: readonly Role[], name?: string): Promise<Party>;
}

/** A database that somebody else looks after. */
function borrowed(url: string): TestDatabase {
  return { url, [Symbol.asyncDispose]: async () => {} };
}

/** `send` puts another server on the same database in place of the app in this process. */
export async function createExchange(
  options: {
    connections?: number;
    url?: string;
    send?: (path: string, init: RequestInit) => Promise<Response>;
  } = {},
): Promise<TestExchange> {
  const database = options.url === undefined ? await createDatabase() : borrowed(options.url);
  const connections = options.connections ?? 10;
  const db = openDatabase(database.url, { connections });
  const mails: Message[] = [];
  const ports = {
    mail: {
      async send(message: Message) {
        mails.push(message);
      },
    },
    roads: greatCircleNetwork(),
    vrp: vrpEngines({ vrpEngine: "builtin", vrpUrl: "http://127.0.0.1:1", vrpKey: undefined }),
  };
  const app = createApp(() => ({ db, ports, log: silentLog, publicUrl: undefined }));
  const clock: Actor = { kind: "clock" };
  const ctx = { db, ports, log: silentLog, requestId: "test", actor: clock };

  async function request(method: string, path: string, sent: Sent = {}): Promise<Response> {
    const headers = new Headers(sent.headers);
    if (sent.as) headers.set("Authorization", `Bearer ${sent.as.token}`);
    if (sent.key) headers.set("Idempotency-Key", sent.key);
    const init: RequestInit = { method, headers };
    if (sent.csv !== undefined) {
      headers.set("Content-Type", "text/csv");
      init.body = sent.csv;
    } else if (sent.body !== undefined) {
      headers.set("Content-Type", "application/json");
      init.body = typeof sent.body === "string" ? sent.body : JSON.stringify(sent.body);
    }
    return options.send ? options.send(path, init) : app.request(path, init);
  }

  return {
    app,
    db,
    url: database.url,
    mails,
    ctx,
    request,
    async call(status, method, path, sent) {
      const response = await request(method, path, sent);
      const text = await response.text();
      if (response.status !== status) {
        throw new Error(`${method} ${path}: ${response.status} instead of ${status}: ${text}`);
      }
      return text === "" ? undefined : JSON.parse(text);
    },
    async givenParty(roles, name = `Party ${randomBytes(3).toString("hex")}`) {
      const organisationId = newId();
      const token = `entk_${randomBytes(32).toString("base64url")}`;
      const keyId = newId();
      await db
        .insertInto("trust.organisation")
        .values({ id: organisationId, name, country: "NL", roles: [...roles] })
        .execute();
      await db
        .insertInto("trust.apiKey")
        .values({
          id: keyId,
          organisationId,
          name: "test",
          tokenHash: createHash("sha256").update(token).digest(),
          hint: token.slice(0, 9),
          scopes: SCOPES,
        })
        .execute();
      const actor: Actor = {
        kind: "key",
        id: keyId,
        organisationId,
        roles,
        memberRole: "member",
        scopes: SCOPES,
      };
      return {
        organisationId,
        edgeId: toEdgeId("organisation", organisationId),
        token,
        ctx: { ...ctx, actor },
      };
    },
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await database[Symbol.asyncDispose]();
    },
  };
}
