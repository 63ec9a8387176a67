import { afterAll, beforeAll, expect, test } from "vitest";
import { roadsOf } from "../../../src/delivery/network/node.ts";
import { readConfig } from "../../../src/platform/config.ts";
import { silentLog } from "../../../src/platform/telemetry.ts";
import { createExchange, type TestExchange } from "../../support/exchange.ts";
import { HOSTED_KEY, pretendHosted } from "../../support/graphhopper-hosted.ts";
import { places, pretendGraphHopper } from "../../support/graphhopper-pretend.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** The road network of a process with these variables. */
async function roadsWith(env: Record<string, string>) {
  return (await roadsOf(readConfig(env)))({ db: exchange.db, log: silentLog }).roads;
}

test("without a road server the roads are estimated", async () => {
  expect((await roadsWith({})).id).toMatch(/^great-circle-/);
});

test("with a road server they are driven, whatever slash its address ends with", async () => {
  await using server = await pretendGraphHopper();
  const roads = await roadsWith({ GRAPHHOPPER_URL: `${server.url}/` });
  expect(roads.id).toBe("graphhopper-11.0|2025-12-31T00:00:00Z|2026-01-01T00:00:00Z|car,truck");
});

test("the key reaches a server of one's own", async () => {
  await using server = await pretendGraphHopper();
  await roadsWith({ GRAPHHOPPER_URL: server.url, GRAPHHOPPER_KEY: "abc" });
  expect(server.received.map(({ url }) => url)).toContain("/info?key=abc");
});

test("an address that ends in /api/1 is the hosted service, its credits counted for all", async () => {
  await using server = await pretendHosted({}, "/api/1");
  const env = {
    GRAPHHOPPER_URL: `${server.url}/api/1`,
    GRAPHHOPPER_KEY: HOSTED_KEY,
    GRAPHHOPPER_CREDITS_PER_ORGANISATION: "120",
  };
  const { organisationId } = await exchange.givenParty(["planner"]);
  const options = { deadlineMs: 5_000, allowEstimate: false, organisationId };
  const query = { from: places(10), to: places(20).slice(10), profile: "car" };
  const matrix = await (await roadsWith(env)).matrix(query, options); // 10 × 10 / 2
  expect(matrix.failures).toEqual([]);

  const other = await roadsWith(env);
  const again = await other.matrix(query, options);
  expect([...again.quality]).toEqual(new Array(100).fill(1)); // of the other process
  const dear = { ...query, from: places(10, 2), to: places(30, 2).slice(10) }; // 100 credits
  await expect(other.matrix(dear, options)).rejects.toThrow(/budget of 120 .* has 70 left/);
});

test.each([
  [{ GRAPHHOPPER_PLAN: "gold" }, /GRAPHHOPPER_PLAN must be free, basic/],
  [{ GRAPHHOPPER_CREDITS_PER_DAY: "-1" }, /GRAPHHOPPER_CREDITS_PER_DAY must be a number/],
  [{ ROAD_CACHE_DAYS: "400" }, /ROAD_CACHE_DAYS must be a number from 0 to 365/],
])("a wrong setting is told: %o", (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});
