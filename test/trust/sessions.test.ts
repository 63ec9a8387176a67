import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { silentLog } from "../../src/platform/telemetry.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenMember, givenMembership, givenPerson, PASSWORD, pageHeaders } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function givenAdmin() {
  const party = await exchange.givenParty(["owner"]);
  const person = await givenPerson(exchange);
  await givenMembership(exchange, party.organisationId, person.id, "admin");
  return { party, person };
}

function signIn(body: object, sent: object = {}) {
  return exchange.request("POST", "/v1/sessions", { body, ...sent });
}

test("a session is a cookie that only this site's page can use, for twelve hours", async () => {
  const { party, person } = await givenAdmin();
  const response = await signIn({ email: person.email.toUpperCase(), password: PASSWORD });
  expect(response.status).toBe(201);
  const cookie = response.headers.get("set-cookie")!;
  expect(cookie).toMatch(/^entrepot=ents_[\w-]{43}; Max-Age=4(3200|3199); Path=\//);
  expect(cookie).toContain("HttpOnly");
  expect(cookie).toContain("SameSite=Lax");
  const body = await response.text();
  expect(body).not.toContain("ents_");

  const session = await exchange.call(200, "GET", "/v1/sessions/current", {
    headers: pageHeaders(cookie),
  });
  expect(session).toEqual(JSON.parse(body));
  expect(session).toMatchObject({
    person: { id: person.edgeId, email: person.email },
    organisation: { id: party.edgeId, memberRole: "admin", roles: ["owner"] },
  });
});

test("over https the cookie is bound to the host", async () => {
  const { person } = await givenAdmin();
  const response = await exchange.request("POST", "https://entrepot.example/v1/sessions", {
    body: { email: person.email, password: PASSWORD },
  });
  const cookie = response.headers.get("set-cookie")!;
  expect(cookie).toMatch(/^__Host-entrepot=/);
  expect(cookie).toContain("Secure");
  expect(cookie).not.toContain("Domain");
});

test("a wrong address and a wrong password are refused in the same bytes", async () => {
  const { person } = await givenAdmin();
  const wrong = await signIn({ email: person.email, password: "not this one" });
  const unknown = await signIn({ email: "nobody@example.com", password: "not this one" });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
  const names = (response: Response) => [...response.headers.keys()].join();
  expect(names(wrong)).toBe(names(unknown));
});

test("signing in keeps the password with today's parameters, and it still opens", async () => {
  const { person } = await givenAdmin();
  await signIn({ email: person.email, password: PASSWORD });
  const row = await exchange.db
    .selectFrom("trust.person")
    .select("passwordHash")
    .where("id", "=", person.id)
    .executeTakeFirstOrThrow();
  expect(row.passwordHash).toMatch(/^scrypt\$32768\$8\$3\$/);
  expect((await signIn({ email: person.email, password: PASSWORD })).status).toBe(201);
});

test("signing out ends the session, and the cookie is worth nothing after", async () => {
  const { headers } = await givenMember(exchange, await exchange.givenParty(["owner"]));
  const response = await exchange.request("DELETE", "/v1/sessions/current", { headers });
  expect(response.status).toBe(204);
  expect(response.headers.get("set-cookie")).toMatch(/^entrepot=; Max-Age=0/);
  await exchange.call(401, "GET", "/v1/sessions/current", { headers });
});

test("signing in again ends the session one came with", async () => {
  const { headers } = await givenMember(exchange, await exchange.givenParty(["owner"]));
  const { person } = await givenAdmin();
  const body = { email: person.email, password: PASSWORD };
  expect((await signIn(body, { headers })).status).toBe(201);
  await exchange.call(401, "GET", "/v1/sessions/current", { headers });
});

test("switching the organisation changes the cookie's secret", async () => {
  const { party, person } = await givenAdmin();
  const second = await exchange.givenParty(["exporter"]);
  await givenMembership(exchange, second.organisationId, person.id, "reader");
  const opened = await signIn({ email: person.email, password: PASSWORD });
  const before = pageHeaders(opened.headers.get("set-cookie")!);
  expect(await opened.json()).toMatchObject({ organisation: { id: party.edgeId } });

  const switched = await exchange.request("PATCH", "/v1/sessions/current", {
    headers: before,
    body: { organisationId: second.edgeId },
  });
  const after = pageHeaders(switched.headers.get("set-cookie")!);
  expect(await switched.json()).toMatchObject({
    organisation: { id: second.edgeId, memberRole: "reader", roles: ["exporter"] },
  });
  await exchange.call(401, "GET", "/v1/sessions/current", { headers: before });
  await exchange.call(200, "GET", "/v1/sessions/current", { headers: after });
});

test("nobody gets into an organisation they are not in", async () => {
  const { person } = await givenAdmin();
  const other = await exchange.givenParty(["owner"]);
  const body = { email: person.email, password: PASSWORD, organisationId: other.edgeId };
  expect((await signIn(body)).status).toBe(404);
  const { headers } = await givenMember(exchange, await exchange.givenParty(["owner"]));
  await exchange.call(404, "PATCH", "/v1/sessions/current", {
    headers,
    body: { organisationId: other.edgeId },
  });
});

test("an expired session is over", async () => {
  const { headers, personId } = await givenMember(exchange, await exchange.givenParty(["owner"]));
  await exchange.db
    .updateTable("trust.session")
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where("personId", "=", personId)
    .execute();
  await exchange.call(401, "GET", "/v1/sessions/current", { headers });
});

test.each([
  ["another site's", { Origin: "https://evil.example" }],
  ["an opaque", { Origin: "null" }],
  ["no", {}],
])("a write with a cookie and %s origin is refused", async (_, origin) => {
  const { headers } = await givenMember(exchange, await exchange.givenParty(["owner"]));
  const problem = await exchange.call(403, "DELETE", "/v1/sessions/current", {
    headers: { Cookie: headers.Cookie!, ...origin },
  });
  expect(problem).toMatchObject({ code: "bad_origin" });
});

test("the same sign-in with the same key opens one session", async () => {
  const { person } = await givenAdmin();
  const sent = { key: "sign-in-once" };
  const first = await signIn({ email: person.email, password: PASSWORD }, sent);
  const again = await signIn({ email: person.email, password: PASSWORD }, sent);
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect(again.headers.get("set-cookie")).toBe(first.headers.get("set-cookie"));
  const { count } = await exchange.db
    .selectFrom("trust.session")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("personId", "=", person.id)
    .executeTakeFirstOrThrow();
  expect(count).toBe(1);
});

test("behind a front that ends TLS the cookie is bound all the same", async () => {
  const { person } = await givenAdmin();
  const { db, ports } = exchange.ctx;
  const publicUrl = "https://entrepot.example";
  const app = createApp(() => ({ db, ports, log: silentLog, publicUrl }));
  const opened = await app.request("/v1/sessions", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: person.email, password: PASSWORD }),
  });
  const cookie = opened.headers.get("set-cookie")!;
  expect(cookie).toMatch(/^__Host-entrepot=.*Secure/);
  const signOut = (Origin: string) =>
    app.request("/v1/sessions/current", {
      method: "DELETE",
      headers: { Cookie: cookie.split(";").at(0)!, Origin },
    });
  expect((await signOut("https://evil.example")).status).toBe(403);
  expect((await signOut(publicUrl)).status).toBe(204);
});
