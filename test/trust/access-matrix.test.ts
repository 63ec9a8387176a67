import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/platform/context.ts";
import { type Access, SCOPES } from "../../src/platform/http.ts";
import { newId } from "../../src/platform/ids.ts";
import { newToken } from "../../src/trust/access/tokens.ts";
import { createExchange, type Sent, type TestExchange } from "../support/exchange.ts";
import { ACCESS_ENTRIES, type AccessEntry } from "./access-entries.ts";
import {
  givenOpenThings,
  givenWorld,
  type Ids,
  type Open,
  randomIds,
  type World,
} from "./access-world.ts";
import { givenMember } from "./people.ts";

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly access: Exclude<Access, { public: true }>;
  readonly entry: AccessEntry;
}

/** Anybody on the network may call these; a new one has to be put here on purpose. */
const PUBLIC = [
  "acceptInvitation",
  "completePasswordReset",
  "requestPasswordReset",
  "signIn",
  "signUp",
];

const ALL_ROLES: readonly Role[] = ["owner", "exporter", "planner", "operator"];

let exchange: TestExchange;
let open: Open;
let own: World;
let foreign: World;
let documented: { id: string; method: string; path: string; access: Access }[];
let operations: Operation[];

beforeAll(async () => {
  exchange = await createExchange();
  open = await givenOpenThings(exchange);
  [own, foreign] = [await givenWorld(exchange, open), await givenWorld(exchange, open)];
  documented = await readDocument();
  operations = documented.flatMap(({ access, ...operation }) => {
    const entry = ACCESS_ENTRIES[operation.id];
    if ("public" in access || !entry) return [];
    return [entry, ...(entry.also ?? [])].map((entry) => ({ ...operation, access, entry }));
  });
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function readDocument() {
  const document = await exchange.call<{ paths: Record<string, Record<string, unknown>> }>(
    200,
    "GET",
    "/openapi.json",
  );
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const operation = described as { operationId: string; "x-access": Access };
      const access = operation["x-access"];
      return { id: operation.operationId, method: method.toUpperCase(), path, access };
    }),
  );
}

/** Calls an operation; the ids may differ in the path and in what else is sent. */
function send(operation: Operation, who: Sent, pathIds: Ids, sentIds: Ids = own.ids) {
  const { entry } = operation;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const kind = entry.path?.[name];
    if (kind === undefined) throw new Error(`${operation.id}: say what {${name}} is an id of.`);
    return pathIds[kind];
  });
  return exchange.request(operation.method, path + (entry.query?.(sentIds) ?? ""), {
    ...who,
    ...(entry.body === undefined ? {} : { body: entry.body(sentIds) }),
    ...(entry.csv === undefined ? {} : { csv: entry.csv }),
  });
}

/** All that tells one answer from another, but for the request's own id. */
async function bytesOf(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== "x-request-id");
  return JSON.stringify([response.status, headers, await response.text()]);
}

/** Every call that is not answered as it should be, by name. */
async function refusals(
  expected: readonly [status: number, code: string],
  calls: readonly (readonly [name: string, call: Promise<Response>])[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, call] of calls) {
    const response = await call;
    const { code } = JSON.parse((await response.text()) || "{}") as { code?: string };
    if (response.status !== expected[0] || code !== expected[1]) {
      wrong.push(`${name}: ${response.status} ${code} instead of ${expected.join(" ")}`);
    }
  }
  return wrong;
}

async function keyWith(scopes: readonly string[]): Promise<Sent> {
  const { token, hash } = newToken("key");
  await exchange.db
    .insertInto("trust.apiKey")
    .values({
      id: newId(),
      organisationId: own.party.organisationId,
      name: "narrow",
      tokenHash: hash,
      hint: token.slice(0, 9),
      scopes: [...scopes],
    })
    .execute();
  return { as: { token } };
}

test("every operation has an entry, and every entry an operation", () => {
  const missing = documented.filter(({ id }) => !(id in ACCESS_ENTRIES)).map(({ id }) => id);
  expect(
    missing,
    "Add each to test/trust/access-entries.ts: `operationId: { path: { id: kind }, body: (ids) => … }`",
  ).toEqual([]);
  const known = documented.map(({ id }) => id);
  expect(Object.keys(ACCESS_ENTRIES).filter((id) => !known.includes(id))).toEqual([]);
});

test("every operation says who may call it, and the public ones are those listed", () => {
  expect(documented.filter(({ access }) => access === undefined)).toEqual([]);
  const open = documented.filter(({ access }) => "public" in access).map(({ id }) => id);
  expect(open.toSorted()).toEqual(PUBLIC);
});

test("without credentials nothing is told", async () => {
  const calls = operations.map((operation) => {
    return [operation.id, send(operation, {}, own.ids)] as const;
  });
  expect(await refusals([401, "unauthenticated"], calls)).toEqual([]);
});

test("a revoked member's session opens nothing", async () => {
  const { headers, personId } = await givenMember(exchange, own.party);
  await exchange.call(200, "GET", "/v1/sessions/current", { headers });
  await exchange.db.deleteFrom("trust.membership").where("personId", "=", personId).execute();
  const calls = operations.map((operation) => {
    return [operation.id, send(operation, { headers }, own.ids)] as const;
  });
  expect(await refusals([401, "unauthenticated"], calls)).toEqual([]);
});

test("an organisation without the role is refused", async () => {
  const calls: [string, Promise<Response>][] = [];
  for (const operation of operations) {
    const others = ALL_ROLES.filter((role) => !operation.access.roles?.includes(role));
    if (operation.access.roles === undefined || others.length === 0) continue;
    const as = await exchange.givenParty(others);
    calls.push([operation.id, send(operation, { as }, own.ids)]);
  }
  expect(calls.length).toBeGreaterThan(0);
  expect(await refusals([403, "wrong_role"], calls)).toEqual([]);
});

test("a key without the scope is refused, and so is a reader who would write", async () => {
  const reader = await givenMember(exchange, own.party, "reader");
  const calls: [string, Promise<Response>][] = [];
  for (const operation of operations) {
    const { scope } = operation.access;
    if (scope === undefined) continue;
    const narrow = await keyWith(SCOPES.filter((other) => other !== scope));
    calls.push([operation.id, send(operation, narrow, own.ids)]);
    if (!scope.endsWith(":write")) continue;
    calls.push([`${operation.id} by a reader`, send(operation, reader, own.ids)]);
  }
  expect(await refusals([403, "missing_scope"], calls)).toEqual([]);
});

test("what is for administrators or for people is refused to members and to keys", async () => {
  const member = await givenMember(exchange, own.party, "member");
  const calls: [string, Promise<Response>][] = [];
  for (const operation of operations) {
    const { admin, person } = operation.access;
    if (admin) calls.push([operation.id, send(operation, member, own.ids)]);
    if (admin || person) {
      calls.push([`${operation.id} by a key`, send(operation, { as: own.party }, own.ids)]);
    }
  }
  expect(await refusals([403, "forbidden"], calls)).toEqual([]);
});

test("another organisation's thing is answered as one that is not there", async () => {
  const wrong: string[] = [];
  let callCount = 0;
  for (const operation of operations.filter(({ entry }) => entry.shared === undefined)) {
    const kinds = Object.values(operation.entry.path ?? {});
    if (kinds.length === 0) continue;
    // Each id by itself, and all of them: a member of theirs in an organisation of theirs.
    for (const swapped of [...kinds.map((kind) => [kind]), kinds]) {
      const random = randomIds(open);
      const sendWith = (ids: Ids) => {
        const others = Object.fromEntries(swapped.map((kind) => [kind, ids[kind]]));
        return send(operation, own.admin, { ...own.ids, ...others });
      };
      const theirs = await sendWith(foreign.ids);
      const status = theirs.status;
      const isSame = (await bytesOf(theirs)) === (await bytesOf(await sendWith(random)));
      if (status !== 404 || !isSame) wrong.push(`${operation.id} of ${swapped}: ${status}`);
      callCount += 2;
    }
  }
  expect(wrong).toEqual([]);
  expect(callCount).toBeGreaterThan(50);
});

test("another organisation's id in a body or a query is answered as a random one", async () => {
  const wrong: string[] = [];
  for (const operation of operations) {
    const { body, query } = operation.entry;
    const sent = (ids: Ids) => JSON.stringify([body?.(ids), query?.(ids)]);
    if (sent(own.ids) === sent(foreign.ids)) continue;
    const theirs = await send(operation, own.admin, own.ids, foreign.ids);
    const status = theirs.status;
    const nobodys = await send(operation, own.admin, own.ids, randomIds(open));
    const isList = operation.method === "GET" && status === 200;
    const isSame = (await bytesOf(theirs)) === (await bytesOf(nobodys));
    if ((status !== 404 && !isList) || !isSame) wrong.push(`${operation.id}: ${status}`);
  }
  expect(wrong).toEqual([]);
});

test("one's own things are there: the entries above ask for what exists", async () => {
  const wrong: string[] = [];
  for (const operation of operations) {
    const world = await givenWorld(exchange, open);
    const response = await send(operation, world.admin, world.ids, world.ids);
    const text = await response.text();
    const wanted = operation.entry.own;
    if (wanted === undefined ? !response.ok : response.status !== wanted) {
      wrong.push(`${operation.id}: ${response.status} ${text.slice(0, 300)}`);
    }
  }
  expect(wrong).toEqual([]);
});
