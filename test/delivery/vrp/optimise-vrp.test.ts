import { afterAll, beforeAll, expect, test } from "vitest";
import { RoadNetworkError } from "../../../src/delivery/network/road-network.ts";
import type { VrpAnswer } from "../../../src/delivery/vrp/solution-schema.ts";
import { toEdgeId } from "../../../src/platform/ids.ts";
import type { Job } from "../../../src/platform/jobs/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { pretendRoads } from "../../support/graphhopper-pretend.ts";
import { address, GIVEN_VRP, service, VAN, workOff } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const UNKNOWN = "d62fcadd-c84a-4298-90b5-28550125bec5";

async function submitted(body: unknown = GIVEN_VRP, as = planner): Promise<string> {
  type Sent = { job_id: string };
  return (await exchange.call<Sent>(200, "POST", "/v1/vrp/optimize", { as, body })).job_id;
}

function answerOf(id: string, status = 200, as = planner): Promise<VrpAnswer> {
  return exchange.call<VrpAnswer>(status, "GET", `/v1/vrp/solution/${id}`, { as });
}

function setState(id: string, state: string, more: Readonly<Record<string, unknown>> = {}) {
  return exchange.db
    .updateTable("platform.job")
    .set({ state, ...more })
    .where("subjectId", "=", id)
    .execute();
}

test("a problem waits, is worked on, and is finished", async () => {
  const id = await submitted();
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const waiting = await answerOf(id);
  expect(waiting).toMatchObject({ status: "waiting_in_queue", job_id: id, processing_time: 0 });
  expect(waiting).not.toHaveProperty("solution");
  await setState(id, "running", { startedAt: new Date() });
  expect((await answerOf(id)).status).toBe("processing");
  await setState(id, "queued", { startedAt: null });
  await workOff(exchange, id);
  const finished = await answerOf(id);
  expect(finished).toMatchObject({ status: "finished", job_id: id, copyrights: ["Entrepot"] });
  expect(finished.waiting_time_in_queue).toBeGreaterThan(0);
  expect(finished.processing_time).toBeGreaterThan(0);
  expect(finished.solution).toMatchObject({ no_vehicles: 1, no_unassigned: 0 });
});

test("its job is among the organisation's jobs, and can be stopped there", async () => {
  const id = await submitted();
  type Page = { items: Job[] };
  const jobs = await exchange.call<Page>(200, "GET", "/v1/jobs?kind=vrp", { as: planner });
  const job = jobs.items.find(({ subjectId }) => subjectId === toEdgeId("vrpRequest", id))!;
  expect(job).toMatchObject({ kind: "vrp", state: "queued" });
  await exchange.call(202, "DELETE", `/v1/jobs/${job.id}`, { as: planner });
  const refusal = await answerOf(id, 400);
  expect(refusal).toMatchObject({
    message: expect.stringContaining("stopped"),
    status: "finished",
  });
});

test("another organisation's problem is as unknown as one that never was", async () => {
  const id = await submitted();
  const other = await exchange.givenParty(["planner"]);
  const told = async (which: string) => {
    const response = await exchange.request("GET", `/v1/vrp/solution/${which}`, { as: other });
    return [response.status, await response.text()];
  };
  const [status, text] = await told(id);
  expect(status).toBe(404);
  expect(JSON.parse(text as string)).toMatchObject({ status: "finished", hints: [] });
  expect(await told(UNKNOWN)).toEqual([status, text]);
  expect(await told("no-uuid")).toEqual([status, text]);
});

test("asked twice under one key, a problem is taken once, and one at once is answered alike", async () => {
  const sent = { as: planner, key: "once", body: GIVEN_VRP };
  const first = await exchange.call(200, "POST", "/v1/vrp/optimize", sent);
  expect(await exchange.call(200, "POST", "/v1/vrp/optimize", sent)).toEqual(first);
  const now = { as: planner, key: "now", body: GIVEN_VRP };
  const answer = await exchange.call(200, "POST", "/v1/vrp", now);
  expect(await exchange.call(200, "POST", "/v1/vrp", now)).toEqual(answer);
});

test("without a key or the role one is refused in the dialect's words", async () => {
  const response = await exchange.request("POST", "/v1/vrp", { body: GIVEN_VRP });
  expect(response.status).toBe(401);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ message: expect.any(String), status: "finished" });
  const operator = await exchange.givenParty(["operator"]);
  const sent = { as: operator, body: GIVEN_VRP };
  expect(await exchange.call(403, "POST", "/v1/vrp/optimize", sent)).toMatchObject({
    code: "wrong_role",
  });
});

/** Whole degrees, as the pretended roads have them; 9 lies in the sea. */
const inDegrees = (number: number) => ({ location_id: `deg-${number}`, lon: number, lat: number });
const ON_ROADS = {
  vehicles: [{ vehicle_id: "v", start_address: inDegrees(1) }],
  services: [2, 3, 9].map((number) => ({ id: `s-${number}`, address: inDegrees(number) })),
};

test("a place in the sea fails the request fast, naming it, or is left out if asked to", async () => {
  await using pretended = await pretendRoads({ isSea: ([lon]) => lon === 9 });
  const ports = { ...exchange.ctx.ports, roads: pretended.roads };
  const fast = await submitted(ON_ROADS);
  await workOff(exchange, fast, ports);
  const refusal = await exchange.call<{ hints: { message: string }[] }>(
    400,
    "GET",
    `/v1/vrp/solution/${fast}`,
    { as: planner },
  );
  expect(refusal.hints.map(({ message }) => message.split(":").at(0))).toEqual([
    "/services/2/address",
  ]);
  const patient = await submitted({
    ...ON_ROADS,
    configuration: { routing: { fail_fast: false } },
  });
  await workOff(exchange, patient, ports);
  const { solution, copyrights } = await answerOf(patient);
  expect(copyrights).toContain("OpenStreetMap contributors");
  expect(solution!.unassigned.details).toMatchObject([{ id: "s-9", code: 50 }]);
  expect(solution!.routes.at(0)!.activities).toHaveLength(4);
});

test("what fails on our side is told without its innards", async () => {
  const id = await submitted();
  const broken = {
    ...exchange.ctx.ports.roads,
    matrix: async () => {
      throw new RoadNetworkError("upstream", "key=s3cret at 10.0.0.7");
    },
  };
  const ports = { ...exchange.ctx.ports, roads: broken };
  for (let attempt = 0; attempt < 5; attempt++) {
    await workOff(exchange, id, ports).catch(() => {});
  }
  const refusal = await answerOf(id, 500);
  expect(JSON.stringify(refusal)).not.toContain("s3cret");
});

test("five hundred services are taken for later", async () => {
  const services = Array.from({ length: 500 }, (_, i) => ({ ...service(i), id: `s${i}` }));
  const vehicles = [{ ...VAN, start_address: address(0) }];
  expect(await submitted({ ...GIVEN_VRP, vehicles, services })).toMatch(/-/);
});
