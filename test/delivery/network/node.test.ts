import { expect, test } from "vitest";
import { roadsOf } from "../../../src/delivery/network/node.ts";
import { readConfig } from "../../../src/platform/config.ts";
import { pretendGraphHopper } from "../../support/graphhopper-pretend.ts";

test("without a road server the roads are estimated", async () => {
  expect((await roadsOf(readConfig({}))).id).toMatch(/^great-circle-/);
});

test("with a road server they are driven, whatever slash its address ends with", async () => {
  await using server = await pretendGraphHopper();
  const roads = await roadsOf(readConfig({ GRAPHHOPPER_URL: `${server.url}/` }));
  expect(roads.id).toBe("graphhopper-11.0|2025-12-31T00:00:00Z|2026-01-01T00:00:00Z|car,truck");
});

test("the key reaches the server, and a key without a server is refused", async () => {
  await using server = await pretendGraphHopper();
  await roadsOf(readConfig({ GRAPHHOPPER_URL: server.url, GRAPHHOPPER_KEY: "abc" }));
  expect(server.received.map(({ url }) => url)).toContain("/info?key=abc");
  await expect(roadsOf(readConfig({ GRAPHHOPPER_KEY: "abc" }))).rejects.toThrow(/GRAPHHOPPER_URL/);
});
