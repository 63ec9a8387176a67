import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import { vrpEngines } from "../../../src/delivery/vrp/node.ts";
import type { VrpAnswer } from "../../../src/delivery/vrp/solution-schema.ts";
import { silentLog } from "../../../src/platform/telemetry.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { hangUp, json, silence } from "../../support/fault-server.ts";
import {
  PRETENDED_ANSWER,
  type PretendedOptimiser,
  pretendOptimiser,
} from "../../support/optimiser-pretend.ts";
import { GIVEN_VRP, type Refusal, workOff } from "./given.ts";

const KEY = "s3cret&key";

let server: PretendedOptimiser;
let exchange: TestExchange;
let planner: Party;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

function portsWith(vrpEngine: "builtin" | "graphhopper") {
  const vrp = vrpEngines({ vrpEngine, vrpUrl: server.url, vrpKey: KEY }, { askEveryMs: 20 });
  return { ...exchange.ctx.ports, vrp };
}

/** A deployment that has the hosted optimiser search unless a request says otherwise. */
async function posted(path: string, body: unknown, vrpEngine: "builtin" | "graphhopper") {
  const host = {
    db: exchange.db,
    ports: portsWith(vrpEngine),
    log: silentLog,
    publicUrl: undefined,
  };
  const response = await createApp(() => host).request(path, {
    method: "POST",
    headers: { Authorization: `Bearer ${planner.token}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  expect(text).not.toContain(KEY);
  expect(text).not.toContain(encodeURIComponent(KEY));
  return { status: response.status, answer: JSON.parse(text) };
}

beforeAll(async () => {
  process.on("unhandledRejection", note);
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});

beforeEach(async () => {
  await server?.[Symbol.asyncDispose]();
  server = await pretendOptimiser();
});

afterAll(async () => {
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  await server[Symbol.asyncDispose]();
  await exchange[Symbol.asyncDispose]();
});

test("by one setting a problem goes to the hosted optimiser as it came, and its answer back", async () => {
  const body = { ...GIVEN_VRP, vehicles: [{ ...GIVEN_VRP.vehicles[0], min_jobs: 2 }] };
  const { status, answer } = await posted("/v1/vrp", body, "graphhopper");
  expect(status).toBe(200);
  expect(answer.solution).toEqual(PRETENDED_ANSWER.solution);
  expect(answer.copyrights).toEqual(PRETENDED_ANSWER.copyrights);
  const [problem, ...questions] = server.received;
  expect(problem).toMatchObject({ method: "POST", body });
  expect(problem!.url).toBe(`/vrp/optimize?key=${encodeURIComponent(KEY)}`);
  expect(questions.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
});

test("a request may choose the engine itself, either way", async () => {
  const hosted = await posted("/v1/vrp", { ...GIVEN_VRP, engine: "graphhopper" }, "builtin");
  expect(hosted.answer.solution).toEqual(PRETENDED_ANSWER.solution);
  expect(server.received.at(0)!.body).toEqual(GIVEN_VRP);
  server.received.length = 0;
  const ours = await posted("/v1/vrp", { ...GIVEN_VRP, engine: "builtin" }, "graphhopper");
  expect(ours.answer.solution.routes.at(0).activities).toHaveLength(5);
  expect(server.received).toEqual([]);
});

test("a job is searched by the hosted optimiser too, under our own id", async () => {
  const { answer } = await posted("/v1/vrp/optimize", GIVEN_VRP, "graphhopper");
  await workOff(exchange, answer.job_id, portsWith("graphhopper"));
  const path = `/v1/vrp/solution/${answer.job_id}`;
  const found = await exchange.call<VrpAnswer>(200, "GET", path, { as: planner });
  expect(found).toMatchObject({ status: "finished", job_id: answer.job_id });
  expect(found.solution).toEqual(PRETENDED_ANSWER.solution);
});

test("what the hosted optimiser refuses is told with all its hints", async () => {
  const hints = [
    { message: "unknown vehicle type", details: "class java.lang.IllegalArgumentException" },
    { message: "and another", details: "class java.lang.IllegalArgumentException" },
  ];
  server.onProblem = json(400, { message: "Bad Request", hints, status: "finished" });
  const { status, answer } = await posted("/v1/vrp", GIVEN_VRP, "graphhopper");
  expect(status).toBe(400);
  expect(answer.message).toContain("Bad Request");
  expect(answer.hints.map(({ message }: { message: string }) => message)).toEqual([
    expect.stringContaining("unknown vehicle type"),
    expect.stringContaining("and another"),
  ]);
});

test("a search that failed over there is refused, not answered", async () => {
  server.onQuestion = json(200, { status: "failed", message: "no solution in time" });
  const { status, answer } = await posted("/v1/vrp", GIVEN_VRP, "graphhopper");
  expect([status, answer.message]).toEqual([400, expect.stringContaining("no solution in time")]);
});

test.each([
  [
    "its quota is used up",
    json(429, { message: "API limit reached" }, { "X-RateLimit-Reset": "9" }),
    429,
  ],
  ["our key is not taken", json(401, { message: "Wrong credentials" }), 503],
  ["it fails", json(500, { message: "oops" }), 503],
  ["it hangs up", hangUp, 503],
  ["it answers no solution", json(200, { status: "finished" }), 503],
])(
  "while asking for the solution %s: told so, and no more questions",
  async (_, handler, status) => {
    server.onQuestion = handler;
    const told = await posted("/v1/vrp", GIVEN_VRP, "graphhopper");
    expect(told.status).toBe(status);
    expect((told.answer as Refusal).message).toContain("hosted optimiser");
    const asked = server.received.length;
    await new Promise((resolve) => setTimeout(resolve, 80));
    // One may have been on its way.
    expect(server.received.length - asked).toBeLessThanOrEqual(1);
  },
);

test("a search that takes too long, or is stopped, ends its questions", async () => {
  server.onQuestion = silence;
  const { hosted } = portsWith("graphhopper").vrp;
  const late = hosted!.optimise(GIVEN_VRP, {
    signal: new AbortController().signal,
    deadlineMs: 90,
  });
  await expect(late).rejects.toMatchObject({ code: "unavailable" });
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 60);
  const stopped = hosted!.optimise(GIVEN_VRP, { signal: stopping.signal, deadlineMs: 5_000 });
  await expect(stopped).rejects.toMatchObject({ message: "The search was stopped." });
  const asked = server.received.length;
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(server.received.length - asked).toBeLessThanOrEqual(1);
});
