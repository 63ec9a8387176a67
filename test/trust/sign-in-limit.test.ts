import { afterAll, beforeAll, expect, test } from "vitest";
import { clientAddress } from "../../src/trust/access/client-address.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { givenMembership, givenPerson, PASSWORD } from "./people.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Try {
  readonly email: string;
  readonly password?: string;
  readonly from?: string;
  readonly headers?: Record<string, string>;
}

/** As Node's server hands a request over: with the socket it came by. */
async function trySignIn(tried: Try): Promise<Response> {
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json", ...tried.headers },
    body: JSON.stringify({ email: tried.email, password: tried.password ?? "wrong" }),
  };
  const env = { incoming: { socket: { remoteAddress: tried.from ?? "192.0.2.1" } } };
  return exchange.app.request("/v1/sessions", init, env);
}

test("of 200 wrong sign-ins at once, from anywhere, exactly ten are looked at", async () => {
  const { email } = await givenPerson(exchange);
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, i) =>
      trySignIn({
        email,
        from: `198.51.100.${i % 250}`,
        headers: {
          "X-Forwarded-For": `203.0.113.${i % 250}`,
          "True-Client-IP": `203.0.113.${i % 250}`,
          "CF-Connecting-IP": `203.0.113.${i % 250}`,
          ...(i % 2 === 0 ? { "Idempotency-Key": `try-${i}` } : {}),
        },
      }),
    ),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(190);
  for (const answer of answers.filter(({ status }) => status === 429)) {
    const waitS = Number(answer.headers.get("retry-after"));
    expect(waitS).toBeGreaterThan(0);
    expect(waitS).toBeLessThanOrEqual(90);
  }
  // The right password has to wait as well, or guessing on would pay.
  expect((await trySignIn({ email, password: PASSWORD })).status).toBe(429);
});

test("one client gets a hundred wrong sign-ins an hour, whatever it says it is called", async () => {
  const from = "2001:db8:1:2::7";
  const neighbours = ["2001:db8:1:2:ffff::1", "2001:0db8:0001:0002:0:0:0:9"];
  await exchange.db
    .insertInto("platform.rateLimit")
    .values({
      key: "sign-in:address:2001:db8:1:2::/64",
      arrivalAt: new Date(Date.now() + 98 * 36 * 1_000),
    })
    .execute();
  const statuses: number[] = [];
  for (const address of [from, ...neighbours, from]) {
    const { email } = await givenPerson(exchange);
    const headers = { "X-Forwarded-For": `203.0.113.${statuses.length}` };
    statuses.push((await trySignIn({ email, from: address, headers })).status);
  }
  expect(statuses).toEqual([401, 401, 429, 429]); // 98 were used up
  expect((await trySignIn({ email: "else@example.com", from: "192.0.2.77" })).status).toBe(401);
});

test("right sign-ins are not counted", async () => {
  const party = await exchange.givenParty(["owner"]);
  const { id, email } = await givenPerson(exchange);
  await givenMembership(exchange, party.organisationId, id, "admin");
  for (let i = 0; i < 12; i++) {
    expect((await trySignIn({ email, password: PASSWORD })).status).toBe(201);
  }
});

test("the table of limits holds no address of a person", async () => {
  const { email } = await givenPerson(exchange);
  await trySignIn({ email, from: "192.0.2.9" });
  const rows = await exchange.db.selectFrom("platform.rateLimit").select("key").execute();
  expect(rows.map(({ key }) => key).join("\n")).not.toContain(email);
});

test("a client is told by its socket, or by the header of a front we trust", () => {
  const env = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
  const header = (name: string) => (name === "cf-connecting-ip" ? "203.0.113.9" : undefined);
  expect(clientAddress(env("192.0.2.1"), header, undefined)).toBe("192.0.2.1");
  expect(clientAddress(env("::ffff:192.0.2.1"), header, undefined)).toBe("192.0.2.1");
  expect(clientAddress(env("::1"), header, undefined)).toBe("0:0:0:0::/64");
  expect(clientAddress(env("192.0.2.1"), header, "cf-connecting-ip")).toBe("203.0.113.9");
  expect(clientAddress({}, header, undefined)).toBe("unknown");
});
