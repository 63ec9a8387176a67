import { afterAll, beforeAll, expect, test } from "vitest";
import { toEdgeId } from "../../src/platform/ids.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { lockWaiters } from "../support/lock-waiters.ts";
import { givenMember, givenMembership, PASSWORD } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function givenTeam() {
  const party = await exchange.givenParty(["owner"]);
  const admin = await givenMember(exchange, party);
  const member = await givenMember(exchange, party, "member");
  const path = (personId: string) =>
    `/v1/organisations/${party.edgeId}/members/${toEdgeId("person", personId)}`;
  return { party, admin, member, path };
}

async function adminCount(organisationId: string): Promise<number> {
  const rows = await exchange.db
    .selectFrom("trust.membership")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .where("role", "=", "admin")
    .execute();
  return rows.length;
}

test("members are listed page by page, to their own organisation", async () => {
  const { party, admin, member } = await givenTeam();
  const path = `/v1/organisations/${party.edgeId}/members?limit=1`;
  const seen: string[] = [];
  let next: string | null = path;
  while (next !== null) {
    const response = await exchange.request("GET", next, { as: party });
    const page = await response.json();
    seen.push(...page.items.map((item: { email: string }) => item.email));
    next = /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1] ?? null;
  }
  expect(seen.toSorted()).toEqual([admin.email, member.email].toSorted());
  await exchange.call(404, "GET", path, { as: await exchange.givenParty(["owner"]) });
});

test("a role that is changed counts from the next request on", async () => {
  const { admin, member, path } = await givenTeam();
  const changed = await exchange.call(200, "PATCH", path(member.personId), {
    headers: admin.headers,
    body: { role: "admin" },
  });
  expect(changed).toMatchObject({ email: member.email, role: "admin" });
  await exchange.call(200, "PATCH", path(admin.personId), {
    headers: member.headers,
    body: { role: "reader" },
  });
  await exchange.call(403, "PATCH", path(member.personId), {
    headers: admin.headers,
    body: { role: "reader" },
  });
});

test("a removed member's session stops at once, and stays stopped when they come back", async () => {
  const { party, admin, member, path } = await givenTeam();
  await exchange.call(200, "GET", "/v1/keys", { headers: member.headers });
  await exchange.call(204, "DELETE", path(member.personId), { headers: admin.headers });
  await exchange.call(401, "GET", "/v1/keys", { headers: member.headers });
  await givenMembership(exchange, party.organisationId, member.personId, "member");
  await exchange.call(401, "GET", "/v1/keys", { headers: member.headers });
});

test("a session opened while its member is removed ends with the membership", async () => {
  const { party, admin, member, path } = await givenTeam();
  const body = { email: member.email, password: PASSWORD };
  await exchange.call(201, "POST", "/v1/sessions", { body });
  let answers: Promise<Response>[] = [];
  await exchange.db.transaction().execute(async (db) => {
    // Holds both back at their last step, the audit chain, the sign-in with its session written.
    await db
      .selectFrom("platform.auditHead")
      .select("seq")
      .where("organisationId", "=", party.organisationId)
      .forUpdate()
      .execute();
    answers = [exchange.request("POST", "/v1/sessions", { body })];
    await lockWaiters(exchange.db, 1);
    const sent = { headers: admin.headers };
    answers.push(exchange.request("DELETE", path(member.personId), sent));
    await lockWaiters(exchange.db, 2);
  });
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(statuses).toEqual([201, 204]);
  const alive = await exchange.db
    .selectFrom("trust.session")
    .select("id")
    .where("personId", "=", member.personId)
    .where("endedAt", "is", null)
    .execute();
  expect(alive).toEqual([]);
});

test("whoever is in no organisation any more cannot sign in", async () => {
  const { admin, member, path } = await givenTeam();
  await exchange.call(204, "DELETE", path(member.personId), { headers: admin.headers });
  const body = { email: member.email, password: PASSWORD };
  await exchange.call(403, "POST", "/v1/sessions", { body });
});

test("only administrators change who is a member, and only in their own organisation", async () => {
  const { member, admin, path } = await givenTeam();
  await exchange.call(403, "DELETE", path(admin.personId), { headers: member.headers });
  const stranger = await givenMember(exchange, await exchange.givenParty(["owner"]));
  await exchange.call(404, "DELETE", path(member.personId), { headers: stranger.headers });
  await exchange.call(404, "PATCH", path(stranger.personId), {
    headers: admin.headers,
    body: { role: "reader" },
  });
});

test("the last administrator stays one", async () => {
  const { admin, path } = await givenTeam();
  const asked = { headers: admin.headers, body: { role: "member" } };
  expect(await exchange.call(409, "PATCH", path(admin.personId), asked)).toMatchObject({
    code: "last_admin",
  });
  const removed = await exchange.call(409, "DELETE", path(admin.personId), {
    headers: admin.headers,
  });
  expect(removed).toMatchObject({ code: "last_admin" });
});

test("administrators removing and demoting each other at once leave one", async () => {
  for (let round = 0; round < 5; round++) {
    const party = await exchange.givenParty(["owner"]);
    const admins = await Promise.all(Array.from({ length: 4 }, () => givenMember(exchange, party)));
    const answers = await Promise.all(
      admins.flatMap((admin, i) => {
        const target = admins.at((i + 1) % admins.length)!.personId;
        const path = `/v1/organisations/${party.edgeId}/members/${toEdgeId("person", target)}`;
        return [
          exchange.request("DELETE", path, { headers: admin.headers }),
          exchange.request("PATCH", path, { headers: admin.headers, body: { role: "reader" } }),
        ];
      }),
    );
    expect(await adminCount(party.organisationId)).toBeGreaterThanOrEqual(1);
    for (const { status } of answers) expect([200, 204, 401, 403, 404, 409]).toContain(status);
  }
});
