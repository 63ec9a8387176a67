import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenMember, givenPerson, PASSWORD } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function givenInviter() {
  const party = await exchange.givenParty(["exporter"], "Bright Lamps");
  const { headers } = await givenMember(exchange, party);
  const path = `/v1/organisations/${party.edgeId}/invitations`;
  return { party, headers, path };
}

/** The code of the newest mail to an address. */
function codeFor(email: string): string {
  const mail = exchange.mails.findLast(({ to }) => to === email);
  return /enti_[\w-]{43}/.exec(mail?.text ?? "")![0];
}

function accept(status: number, body: object) {
  return exchange.call(status, "POST", "/v1/invitations/accept", { body });
}

test("somebody new comes in by the code of a mail, once", async () => {
  const { party, headers, path } = await givenInviter();
  const body = { email: "new@example.com", role: "member" };
  const invitation = await exchange.call(201, "POST", path, { headers, body });
  expect(invitation).toMatchObject({ email: "new@example.com", acceptedAt: null });
  const token = codeFor("new@example.com");
  expect(JSON.stringify(invitation)).not.toContain(token);

  const person = { token, name: "Jan Novak", password: "a long password" };
  expect(await accept(201, person)).toMatchObject({
    organisation: { id: party.edgeId, name: "Bright Lamps" },
    role: "member",
  });
  await exchange.call(201, "POST", "/v1/sessions", {
    body: { email: "new@example.com", password: "a long password" },
  });
  await accept(404, person);
});

test("somebody who is here already says the password they have", async () => {
  const { headers, path } = await givenInviter();
  const { email, edgeId } = await givenPerson(exchange);
  await exchange.call(201, "POST", path, { headers, body: { email, role: "reader" } });
  const token = codeFor(email);
  expect(await accept(401, { token, password: "a wrong one, twice" })).toMatchObject({
    code: "wrong_credentials",
  });
  expect(await accept(201, { token, password: PASSWORD })).toMatchObject({ personId: edgeId });
  const again = await exchange.call(409, "POST", path, { headers, body: { email, role: "admin" } });
  expect(again).toMatchObject({ code: "already_done" });
});

test("somebody new has to say a name and choose a password of ten characters", async () => {
  const { headers, path } = await givenInviter();
  const email = "nameless@example.com";
  await exchange.call(201, "POST", path, { headers, body: { email, role: "reader" } });
  const token = codeFor(email);
  const nameless = await accept(422, { token, password: "a long password" });
  expect(nameless).toMatchObject({ faults: [{ pointer: "/name" }] });
  const short = await accept(422, { token, name: "Jan", password: "short" });
  expect(short).toMatchObject({ faults: [{ pointer: "/password" }] });
});

test("an invitation that is revoked, replaced or expired opens nothing", async () => {
  const { headers, path } = await givenInviter();
  const email = "late@example.com";
  const person = { name: "Late", password: "a long password" };
  const body = { email, role: "reader" };
  await exchange.call(201, "POST", path, { headers, body });
  const first = codeFor(email);
  const second = await exchange.call<{ id: string }>(201, "POST", path, { headers, body });
  await accept(404, { ...person, token: first });

  await exchange.call(204, "DELETE", `${path}/${second.id}`, { headers });
  await accept(404, { ...person, token: codeFor(email) });

  await exchange.call(201, "POST", path, { headers, body });
  await exchange.db
    .updateTable("trust.invitation")
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where("email", "=", email)
    .execute();
  await accept(404, { ...person, token: codeFor(email) });

  const page = await exchange.call<{ items: object[] }>(200, "GET", path, { headers });
  expect(page.items).toHaveLength(3);
  expect(JSON.stringify(page)).not.toContain("enti_");
});

test("of ten who use one code at once, one comes in", async () => {
  const { party, headers, path } = await givenInviter();
  const email = "many@example.com";
  await exchange.call(201, "POST", path, { headers, body: { email, role: "admin" } });
  const body = { token: codeFor(email), name: "Many", password: "a long password" };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => exchange.request("POST", "/v1/invitations/accept", { body })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(404)]);
  const rows = await exchange.db
    .selectFrom("trust.membership")
    .select("personId")
    .where("organisationId", "=", party.organisationId)
    .execute();
  expect(rows).toHaveLength(2);
});

test("a refused invitation sends no mail, and a repeated one sends one", async () => {
  const { headers, path } = await givenInviter();
  const body = { email: "once@example.com", role: "reader" };
  await exchange.call(422, "POST", path, { headers, body: { ...body, role: "owner" } });
  const sent = { headers, body, key: "invite-once" };
  const first = await exchange.call(201, "POST", path, sent);
  expect(await exchange.call(201, "POST", path, sent)).toEqual(first);
  expect(exchange.mails.filter(({ to }) => to === "once@example.com")).toHaveLength(1);
});

test("invitations are another organisation's business only in their own", async () => {
  const { headers, path } = await givenInviter();
  const other = await givenInviter();
  const body = { email: "x@example.com", role: "reader" };
  const own = await exchange.call<{ id: string }>(201, "POST", path, { headers, body });
  await exchange.call(404, "POST", path, { headers: other.headers, body });
  await exchange.call(404, "GET", path, { headers: other.headers });
  await exchange.call(404, "DELETE", `${path}/${own.id}`, { headers: other.headers });
  await exchange.call(404, "DELETE", `${other.path}/${own.id}`, { headers: other.headers });
});

test("a link in a mail leads to the exchange, whatever host was asked", async () => {
  const { headers, path } = await givenInviter();
  const body = { email: "host@example.com", role: "reader" };
  await exchange.call(201, "POST", path, {
    headers: { ...headers, Host: "evil.example" },
    body,
  });
  expect(exchange.mails.at(-1)!.text).not.toContain("evil.example");
});
