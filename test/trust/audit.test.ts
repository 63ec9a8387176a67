import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit } from "../../src/platform/audit.ts";
import { inTransaction } from "../../src/platform/db.ts";
import { newId } from "../../src/platform/ids.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenMember } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** An organisation whose chain has ten links. */
async function givenChain() {
  const party = await exchange.givenParty(["owner"]);
  const { headers } = await givenMember(exchange, party);
  for (let i = 1; i <= 10; i++) {
    await inTransaction(party.ctx, (ctx) => audit(ctx, "testVerb", newId(), { i, text: "é" }));
  }
  return { party, headers, organisationId: party.organisationId };
}

function verdictOf(headers: Record<string, string>) {
  return exchange.call<{ ok: boolean; brokenAt: number | null; head: string }>(
    200,
    "GET",
    "/v1/audit/verify",
    { headers },
  );
}

/** As somebody could who owns the database: with the trigger out of the way. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  await exchange.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db);
    await statement.execute(db);
  });
}

test("what is done is shown newest first, with who did it", async () => {
  const { party, headers } = await givenChain();
  const { headers: cookie } = await givenMember(exchange, party);
  await exchange.call(201, "POST", "/v1/keys", {
    headers: cookie,
    body: { name: "k", scopes: ["trust:read"] },
  });
  const seqs: number[] = [];
  let path: string | undefined = "/v1/audit?limit=4";
  while (path !== undefined) {
    const response = await exchange.request("GET", path, { headers });
    const page = await response.json();
    if (seqs.length === 0) {
      expect(page.items.at(0)).toMatchObject({ action: "createKey", actor: { name: "Lin Wei" } });
      expect(page.items.at(1)).toMatchObject({ action: "testVerb", actor: { name: "test" } });
    }
    seqs.push(...page.items.map((item: { seq: number }) => item.seq));
    path = /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
  }
  expect(seqs).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test("a whole chain verifies, and its head is that of its newest link", async () => {
  const { headers } = await givenChain();
  const page = await exchange.call<{ items: { hash: string }[] }>(200, "GET", "/v1/audit", {
    headers,
  });
  expect(await verdictOf(headers)).toEqual({
    ok: true,
    brokenAt: null,
    length: 10,
    head: page.items.at(0)!.hash,
  });
});

test("the table refuses to be changed", async () => {
  const { organisationId } = await givenChain();
  const mine = () =>
    exchange.db.deleteFrom("platform.audit").where("organisationId", "=", organisationId);
  await expect(mine().execute()).rejects.toThrow(/never changed or removed/);
});

test.each([
  [
    4,
    "a changed detail",
    (id: string) => sql`update platform.audit
    set detail = '{"i": 40}' where organisation_id = ${id} and seq = 4`,
  ],
  [
    6,
    "another actor",
    (id: string) => sql`update platform.audit
    set actor_id = null where organisation_id = ${id} and seq = 6`,
  ],
  [
    2,
    "another time",
    (id: string) => sql`update platform.audit
    set at = at + interval '1 ms' where organisation_id = ${id} and seq = 2`,
  ],
  [
    6,
    "a removed link",
    (id: string) => sql`delete from platform.audit
    where organisation_id = ${id} and seq = 5`,
  ],
  [
    2,
    "a removed first link",
    (id: string) => sql`delete from platform.audit
    where organisation_id = ${id} and seq = 1`,
  ],
  [
    10,
    "a cut-off end",
    (id: string) => sql`delete from platform.audit
    where organisation_id = ${id} and seq > 8`,
  ],
  [
    10,
    "an emptied chain",
    (id: string) => sql`delete from platform.audit
    where organisation_id = ${id}`,
  ],
  [
    5,
    "a forged link",
    (id: string) => sql`update platform.audit set detail = '{}',
    hash = platform.audit_hash('\\x00', organisation_id, seq, at, actor_id, action, subject_id,
      '{}', request_id) where organisation_id = ${id} and seq = 5`,
  ],
])("link %i is named for %s", async (brokenAt, _, forge) => {
  const { organisationId, headers } = await givenChain();
  const other = await givenChain();
  await tamper(forge(organisationId));
  expect(await verdictOf(headers)).toMatchObject({ ok: false, brokenAt });
  expect(await verdictOf(other.headers)).toMatchObject({ ok: true });
});

test("fifty writers at once make one chain without a gap", async () => {
  const { party, headers } = await givenChain();
  await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      inTransaction(party.ctx, (ctx) => audit(ctx, "testVerb", newId(), { i })),
    ),
  );
  expect(await verdictOf(headers)).toMatchObject({ ok: true, length: 60 });
});

test("the chain is for administrators of the organisation", async () => {
  const { party } = await givenChain();
  const { headers } = await givenMember(exchange, party, "member");
  await exchange.call(403, "GET", "/v1/audit", { headers });
  await exchange.call(403, "GET", "/v1/audit/verify", { as: party });
});
