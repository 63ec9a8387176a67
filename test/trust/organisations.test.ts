import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenMember } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

const BODY = {
  name: "Shenzhen Bright Lamps",
  country: "CN",
  roles: ["exporter"],
  admin: { name: "Lin Wei", email: "Lin@Example.com", password: "a long password" },
};

test("an organisation signs up, and its administrator can sign in", async () => {
  const response = await exchange.request("POST", "/v1/organisations", { body: BODY });
  expect(response.status).toBe(201);
  expect(response.headers.get("etag")).toBe('"v1"');
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(await response.json()).toMatchObject({
    id: expect.stringMatching(/^org_/),
    country: "CN",
    roles: ["exporter"],
    demo: false,
  });
  const session = await exchange.call(201, "POST", "/v1/sessions", {
    body: { email: "lin@example.com", password: "a long password" },
  });
  expect(session).toMatchObject({ organisation: { memberRole: "admin" } });
});

test("an address that somebody has is refused, also in other letters", async () => {
  const admin = { name: "Wei", email: "taken@example.com", password: "a long password" };
  await exchange.call(201, "POST", "/v1/organisations", { body: { ...BODY, admin } });
  const problem = await exchange.call(409, "POST", "/v1/organisations", {
    body: { ...BODY, admin: { ...admin, email: "TAKEN@example.com" } },
  });
  expect(problem).toMatchObject({ code: "email_taken" });
});

test.each([
  ["/roles/0", { roles: ["operator"] }],
  ["/country", { country: "XA" }],
  ["/admin", { admin: undefined }],
  ["/admin/password", { admin: { ...BODY.admin, email: "p@example.com", password: "short" } }],
  ["/demo", { demo: true }],
])("signing up is refused with a fault at %s", async (pointer, change) => {
  const problem = await exchange.call(422, "POST", "/v1/organisations", {
    body: { ...BODY, ...change },
  });
  expect(problem).toMatchObject({ code: "invalid", faults: [{ pointer }] });
});

test("somebody who is signed in becomes administrator of a second organisation", async () => {
  const member = await givenMember(exchange, await exchange.givenParty(["owner"]));
  const made = await exchange.call<{ id: string }>(201, "POST", "/v1/organisations", {
    headers: member.headers,
    body: { ...BODY, admin: undefined },
  });
  const session = await exchange.call<{ organisations: { id: string }[] }>(
    200,
    "GET",
    "/v1/sessions/current",
    { headers: member.headers },
  );
  expect(session.organisations).toHaveLength(2);
  expect(session.organisations.at(1)).toMatchObject({ id: made.id, memberRole: "admin" });
});

test("an API key signs nobody up", async () => {
  const party = await exchange.givenParty(["owner"]);
  await exchange.call(422, "POST", "/v1/organisations", {
    as: party,
    body: { ...BODY, admin: undefined },
  });
});

test("an organisation is seen and changed by its own people only", async () => {
  const [own, other] = [await exchange.givenParty(["owner"]), await exchange.givenParty(["owner"])];
  const admin = await givenMember(exchange, own);
  const seen = await exchange.call(200, "GET", `/v1/organisations/${own.edgeId}`, { as: own });
  expect(seen).toMatchObject({ id: own.edgeId });
  await exchange.call(404, "GET", `/v1/organisations/${own.edgeId}`, { as: other });
  await exchange.call(404, "PATCH", `/v1/organisations/${other.edgeId}`, {
    headers: admin.headers,
    body: { name: "Mine now" },
  });
});

test("a change needs the version that was read", async () => {
  const party = await exchange.givenParty(["owner"]);
  const { headers } = await givenMember(exchange, party);
  const path = `/v1/organisations/${party.edgeId}`;
  const changed = await exchange.request("PATCH", path, {
    headers: { ...headers, "If-Match": '"v1"' },
    body: { name: "Rotterdam Storage", roles: ["owner", "planner"] },
  });
  expect(changed.headers.get("etag")).toBe('"v2"');
  expect(await changed.json()).toMatchObject({ roles: ["owner", "planner"] });
  const late = { headers: { ...headers, "If-Match": '"v1"' }, body: { name: "Late" } };
  expect(await exchange.call(412, "PATCH", path, late)).toMatchObject({ code: "stale" });
});

test("a role is never dropped, and the operator's neither taken nor lost", async () => {
  const party = await exchange.givenParty(["owner", "operator"]);
  const { headers } = await givenMember(exchange, party);
  const path = `/v1/organisations/${party.edgeId}`;
  const dropping = { headers, body: { roles: ["exporter"] } };
  expect(await exchange.call(422, "PATCH", path, dropping)).toMatchObject({
    faults: [{ pointer: "/roles", code: "role_in_use" }],
  });
  await exchange.call(422, "PATCH", path, { headers, body: { roles: ["owner", "operator"] } });
  const changed = await exchange.call(200, "PATCH", path, {
    headers,
    body: { roles: ["owner", "exporter"] },
  });
  expect(changed).toMatchObject({ roles: ["owner", "operator", "exporter"] });
});
