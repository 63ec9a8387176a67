import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  type GraphHopperClient,
  graphHopperClient,
  NO_ANSWER,
  UNREADABLE,
} from "../../../src/delivery/network/graphhopper-client.ts";
import {
  type FaultServer,
  freePort,
  hangUp,
  json,
  silence,
  startFaultServer,
  text,
} from "../../support/fault-server.ts";

const KEY = "s3cret&key";
const REQUEST = {
  profile: "car",
  points: [
    [4.4, 51.9],
    [4.5, 51.95],
  ],
};
const GOOD = { paths: [{ distance: 1, time: 2, points_encoded: false }] };
const CALL = { timeoutMs: 5_000 };

let server: FaultServer;
let client: GraphHopperClient;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

function clientOf(baseUrl: string, largestAnswerBytes = 100_000): GraphHopperClient {
  return graphHopperClient({ baseUrl, key: KEY, maxConnections: 4, largestAnswerBytes });
}

beforeAll(async () => {
  process.on("unhandledRejection", note);
  server = await startFaultServer(json(200, GOOD));
  client = clientOf(server.url);
});

afterAll(async () => {
  process.off("unhandledRejection", note);
  await server[Symbol.asyncDispose]();
});

beforeEach(() => {
  server.received.length = 0;
});

/** The answer to one route, with the key looked for in everything that came out or was printed. */
async function routed(on: GraphHopperClient = client) {
  const printed = vi.spyOn(console, "log");
  const answer = await on.route(REQUEST, CALL);
  const told = JSON.stringify([answer, printed.mock.calls]);
  printed.mockRestore();
  expect(told).not.toContain(KEY);
  expect(told).not.toContain(encodeURIComponent(KEY));
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
  return answer;
}

test("a good answer comes back as it is", async () => {
  server.handler = json(200, GOOD, { "X-GH-Took": "3" });
  expect(await routed()).toMatchObject({ status: 200, body: GOOD, headers: { "x-gh-took": "3" } });
});

test("flags that are off are sent as off, and the caller's request is not touched", async () => {
  server.handler = json(200, GOOD);
  const request = Object.freeze({ ...REQUEST, calc_points: false });
  await client.route(request, CALL);
  expect(server.received.at(0)?.body).toMatchObject({
    elevation: false,
    instructions: false,
    points_encoded: false,
    calc_points: false,
  });
  expect(Object.keys(request)).toEqual(["profile", "points", "calc_points"]);
});

test("a key with special characters reaches the server whole", async () => {
  server.handler = json(200, GOOD);
  await client.route(REQUEST, CALL);
  const url = new URL(server.received.at(0)!.url, server.url);
  expect(url.searchParams.get("key")).toBe(KEY);
});

test("429 keeps its status and its headers", async () => {
  const limits = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "17", "Retry-After": "5" };
  server.handler = json(429, { message: "API limit reached" }, limits);
  const answer = await routed();
  expect(answer).toMatchObject({ status: 429, body: { message: "API limit reached" } });
  expect(answer.headers).toMatchObject({ "x-ratelimit-reset": "17", "retry-after": "5" });
});

test("400 keeps all its hints and their point indices", async () => {
  const hints = [1, 3].map((index) => ({
    message: `Cannot find point ${index}`,
    details: "com.graphhopper.util.exceptions.PointNotFoundException",
    point_index: index,
  }));
  server.handler = json(400, { message: "Cannot find point 1", hints });
  expect(await routed()).toMatchObject({ status: 400, body: { hints } });
});

test.each([
  ["503 without a body", 503, "", ""],
  ["204", 204, "", ""],
  ["a page of HTML", 502, "<html>Bad gateway</html>", "<html>Bad gateway</html>"],
  ["422", 422, '{"errors":["no points"]}', { errors: ["no points"] }],
])("%s is told by its status and what was said", async (_name, status, sent, body) => {
  server.handler = text(status, sent);
  expect(await routed()).toMatchObject({ status, body });
});

test.each([
  ["HTML", "<html>Sign in to the Wi-Fi</html>"],
  ["truncated JSON", JSON.stringify(GOOD).slice(0, -5)],
  ["nothing", ""],
  ["a bare number", "7"],
])("200 with %s is not taken for an answer", async (_name, body) => {
  server.handler = text(200, body, { "content-type": "application/json" });
  expect(await routed()).toMatchObject({ status: UNREADABLE });
});

test("a broken connection, a closed port and an unknown name keep their codes", async () => {
  server.handler = hangUp;
  expect(await routed()).toMatchObject({ status: NO_ANSWER, code: "ECONNRESET" });

  const refused = await routed(clientOf(`http://127.0.0.1:${await freePort()}`));
  expect(refused).toMatchObject({ status: NO_ANSWER, code: "ECONNREFUSED" });

  for (const name of ["no_proxy", "NO_PROXY"]) vi.stubEnv(name, "*");
  const answer = await routed(clientOf("http://graphhopper.invalid"));
  vi.unstubAllEnvs();
  expect(answer.status).toBe(NO_ANSWER);
  expect(answer.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
});

test("a server that never answers, or trickles for ever, is left at the time limit", async () => {
  server.handler = silence;
  const late = { status: NO_ANSWER, code: "ETIMEDOUT" };
  expect(await client.route(REQUEST, { timeoutMs: 60 })).toMatchObject(late);

  server.handler = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(drip));
  };
  expect(await client.route(REQUEST, { timeoutMs: 120 })).toMatchObject(late);
});

test("aborting rejects with the signal's reason, before and during the call", async () => {
  const abort = new AbortController();
  server.handler = () => abort.abort(new Error("no longer wanted"));
  const underway = client.route(REQUEST, { ...CALL, signal: abort.signal });
  await expect(underway).rejects.toThrow("no longer wanted");

  const again = client.route(REQUEST, { ...CALL, signal: abort.signal });
  await expect(again).rejects.toThrow("no longer wanted");
  expect(server.received).toHaveLength(1);
});

test("a redirect is not followed", async () => {
  server.handler = text(302, "", { location: `${server.url}/elsewhere` });
  expect(await routed()).toMatchObject({ status: 302 });
  expect(server.received).toHaveLength(1);
});

test("an answer beyond the size limit is refused", async () => {
  server.handler = json(200, { paths: ["x".repeat(200_000)] });
  expect(await routed()).toMatchObject({ status: NO_ANSWER, code: "ERR_BAD_RESPONSE" });
});

test("the key is taken out of what the server repeats", async () => {
  const echo = `No route for ${server.url}/route?key=${encodeURIComponent(KEY)} (${KEY})`;
  server.handler = json(500, { message: echo, hints: [{ message: echo }] });
  const answer = await routed();
  expect(JSON.stringify(answer.body)).toContain("/route?key=…");
});

test("a failing /info is an answer too, and nothing is printed", async () => {
  const printed = vi.spyOn(console, "log");
  server.handler = json(401, { message: "Wrong credentials" });
  expect(await client.info(CALL)).toMatchObject({ status: 401 });
  server.handler = hangUp;
  expect(await client.info(CALL)).toMatchObject({ status: NO_ANSWER, code: "ECONNRESET" });
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});

test("connections are kept alive between calls", async () => {
  const ports = new Set<number>();
  server.handler = (request, response, raw) => {
    ports.add(raw.socket.remotePort!);
    return json(200, GOOD)(request, response, raw);
  };
  for (let call = 0; call < 5; call++) await client.route(REQUEST, CALL);
  expect(ports.size).toBe(1);
});
