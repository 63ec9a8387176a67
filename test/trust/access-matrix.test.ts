import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/platform/context.ts";
import { SCOPES } from "../../src/platform/http.ts";
import { newId } from "../../src/platform/ids.ts";
import { newToken } from "../../src/trust/access/tokens.ts";
import type { Sent } from "../support/exchange.ts";
import { ACCESS_ENTRIES } from "./access-entries/index.ts";
import { createMatrix, type Matrix } from "./access-operations.ts";
import type { Caller } from "./access-world.ts";
import { givenMember } from "./people.ts";

/** Anybody on the network may call these; a new one has to be put here on purpose. */
const PUBLIC = [
  "acceptInvitation",
  "completePasswordReset",
  "exportListings",
  "getListing",
  "getListingAvailability",
  "getParty",
  "listListingPoints",
  "priceAtListing",
  "requestPasswordReset",
  "searchListings",
  "signIn",
  "signUp",
];

const ALL_ROLES: readonly Role[] = ["owner", "exporter", "planner", "operator"];

let matrix: Matrix;
beforeAll(async () => {
  matrix = await createMatrix();
});
afterAll(() => matrix[Symbol.asyncDispose]());

/** A call, by the name under which it is told when it is answered wrongly. */
type Call = readonly [name: string, answer: Promise<Response>];

/** Every call that is not refused as it should be. */
async function letThrough(status: number, code: string, calls: readonly Call[]): Promise<string[]> {
  expect(calls.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const [name, call] of calls) {
    const response = await call;
    const problem = JSON.parse((await response.text()) || "{}") as { code?: string };
    if (response.status !== status || problem.code !== code) {
      wrong.push(`${name}: ${response.status} ${problem.code} instead of ${status} ${code}`);
    }
  }
  return wrong;
}

function callAll(who: Sent): Call[] {
  const { guarded, own, send } = matrix;
  return guarded.map((operation) => [operation.id, send(operation, who, own.ids)]);
}

async function keyWith({ party }: Caller, scopes: readonly string[]): Promise<Sent> {
  const { token, hash } = newToken("key");
  await matrix.exchange.db
    .insertInto("trust.apiKey")
    .values({
      id: newId(),
      organisationId: party.organisationId,
      name: "narrow",
      tokenHash: hash,
      hint: token.slice(0, 9),
      scopes: [...scopes],
    })
    .execute();
  return { as: { token } };
}

test("every operation has an entry, and every entry an operation", () => {
  const known = matrix.documented.map(({ id }) => id);
  expect(
    known.filter((id) => !(id in ACCESS_ENTRIES)),
    "Add each to its context's file in test/trust/access-entries/: " +
      "`operationId: { path: { id: kind }, body: (ids) => … }`",
  ).toEqual([]);
  expect(Object.keys(ACCESS_ENTRIES).filter((id) => !known.includes(id))).toEqual([]);
});

test("every operation says who may call it, and the public ones are those listed", () => {
  const { documented } = matrix;
  expect(documented.filter(({ access }) => access === undefined)).toEqual([]);
  const open = documented.filter(({ access }) => "public" in access).map(({ id }) => id);
  expect(open.toSorted()).toEqual(PUBLIC);
});

test("without credentials nothing is told", async () => {
  expect(await letThrough(401, "unauthenticated", callAll({}))).toEqual([]);
});

test("a revoked member's session opens nothing", async () => {
  const { exchange, own } = matrix;
  const { headers, personId } = await givenMember(exchange, own.party);
  await exchange.call(200, "GET", "/v1/sessions/current", { headers });
  await exchange.db.deleteFrom("trust.membership").where("personId", "=", personId).execute();
  expect(await letThrough(401, "unauthenticated", callAll({ headers }))).toEqual([]);
});

test("an organisation without the role is refused", async () => {
  const { guarded, exchange, own, send } = matrix;
  const calls: Call[] = [];
  for (const operation of guarded) {
    const { roles } = operation.guard;
    const others = ALL_ROLES.filter((role) => !roles?.includes(role));
    if (roles === undefined || others.length === 0) continue;
    const as = await exchange.givenParty(others);
    calls.push([operation.id, send(operation, { as }, own.ids)]);
  }
  expect(await letThrough(403, "wrong_role", calls)).toEqual([]);
});

test("a key without the scope is refused, and so is a reader who would write", async () => {
  const { guarded, exchange, own, callerOf, send } = matrix;
  const reader = await givenMember(exchange, own.party, "reader");
  const calls: Call[] = [];
  for (const operation of guarded) {
    const { scope } = operation.guard;
    if (scope === undefined) continue;
    const others = SCOPES.filter((other) => other !== scope);
    const narrow = await keyWith(callerOf(operation), others);
    calls.push([operation.id, send(operation, narrow, own.ids)]);
    // What is for operators alone refuses the reader by its role already.
    if (!scope.endsWith(":write") || callerOf(operation) !== own) continue;
    calls.push([`${operation.id} by a reader`, send(operation, reader, own.ids)]);
  }
  expect(await letThrough(403, "missing_scope", calls)).toEqual([]);
});

test("what is for administrators or for people is refused to members and to keys", async () => {
  const { guarded, exchange, own, operator, callerOf, send } = matrix;
  const members = new Map<Caller, Sent>();
  for (const caller of [own, operator]) {
    members.set(caller, await givenMember(exchange, caller.party, "member"));
  }
  const calls: Call[] = [];
  for (const operation of guarded) {
    const { admin, person } = operation.guard;
    const caller = callerOf(operation);
    const member = members.get(caller)!;
    if (admin) calls.push([operation.id, send(operation, member, own.ids)]);
    if (admin || person) {
      calls.push([`${operation.id} by a key`, send(operation, { as: caller.party }, own.ids)]);
    }
  }
  expect(await letThrough(403, "forbidden", calls)).toEqual([]);
});
