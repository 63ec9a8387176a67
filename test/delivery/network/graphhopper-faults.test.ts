import { expect, test } from "vitest";
import { pairEstimator } from "../../../src/delivery/network/great-circle.ts";
import {
  type LonLat,
  QUALITY,
  RoadNetworkError,
} from "../../../src/delivery/network/road-network.ts";
import { type Handler, hangUp, json, silence, text } from "../../support/fault-server.ts";
import { type PretendedWorld, places, pretendRoads } from "../../support/graphhopper-pretend.ts";

const OPTIONS = { deadlineMs: 20_000, allowEstimate: false };

test("when the one who fetches gives up, the one who waits fetches himself", async () => {
  const abort = new AbortController();
  const world: PretendedWorld = {
    fault: ({ calc_points }) => {
      if (calc_points === false || abort.signal.aborted) return undefined;
      abort.abort(new Error("changed my mind"));
      return silence;
    },
  };
  await using pretended = await pretendRoads(world);
  const { roads } = pretended;
  const query = { from: places(8), to: places(8), profile: "car" };
  const first = roads.matrix(query, { ...OPTIONS, signal: abort.signal });
  const second = roads.matrix(query, OPTIONS);
  await expect(first).rejects.toThrow("changed my mind");
  expect((await second).failures).toEqual([]);
});

test("a search the server cut off is a timeout, no missing way, and not remembered", async () => {
  let isSlow = true;
  const slowly = text(
    400,
    JSON.stringify({
      message: "Connection between locations not found",
      hints: [
        { message: "", details: "com.graphhopper.util.exceptions.ConnectionNotFoundException" },
      ],
    }),
    { "content-type": "application/json" },
  );
  const delayed: Handler = (...request) => void setTimeout(() => slowly(...request), 550);
  await using pretended = await pretendRoads(
    { fault: ({ calc_points }) => (isSlow && calc_points !== false ? delayed : undefined) },
    { routingTimeoutMs: 600 },
  );
  const { roads } = pretended;
  const query = {
    from: [[1, 1] as LonLat],
    to: [[5, 1] as LonLat, [6, 1] as LonLat],
    profile: "car",
  };
  const late = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(late.failures.map(({ reason }) => reason)).toEqual(["timeout", "timeout"]);
  expect([...late.quality]).toEqual([QUALITY.estimate, QUALITY.estimate]);
  isSlow = false;
  const again = await roads.matrix(query, OPTIONS);
  expect([...again.quality]).toEqual([QUALITY.road, QUALITY.road]);
});

test("a passing fault is ridden out", async () => {
  const faults = [hangUp, text(200, "<html>"), text(503, ""), undefined, json(429, {})];
  await using pretended = await pretendRoads({ fault: (_request, count) => faults[count - 1] });
  const { server, roads } = pretended;
  const query = { from: places(4), to: places(4), profile: "car" };
  expect((await roads.matrix(query, OPTIONS)).failures).toEqual([]);
  expect(server.routes).toHaveLength(6); // snapped at the fourth try, driven at the second
});

test("of a server that fails for good the estimate is taken, if that is allowed", async () => {
  await using pretended = await pretendRoads({
    fault: ({ calc_points }) => (calc_points === false ? undefined : text(503, "")),
  });
  const { server, roads } = pretended;
  const query = { from: places(20), to: places(20), profile: "car" };
  const estimated = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });

  expect(estimated.quality.filter((quality) => quality === QUALITY.estimate)).toHaveLength(380);
  expect(estimated.failures).toHaveLength(380);
  expect(estimated.failures.every(({ reason }) => reason === "upstream")).toBe(true);
  const [a, b] = query.from;
  expect(estimated.metres[1]).toBe(pairEstimator().between("car", a, b).metres);
  expect(server.routes.length, "the breaker spares the server").toBeLessThan(12);
});

test("with nothing to go by and no estimate allowed the call fails and says why", async () => {
  await using pretended = await pretendRoads({ fault: () => hangUp });
  const { roads } = pretended;
  const query = { from: [[1, 1] as LonLat], to: [[2, 2] as LonLat], profile: "car" };
  const failure = await roads.matrix(query, OPTIONS).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RoadNetworkError);
  expect(failure).toMatchObject({ reason: "upstream" });
  const route = { points: places(3), profile: "car" };
  await expect(roads.route(route, OPTIONS)).rejects.toThrow(RoadNetworkError);
});

test("an empty quota is told as such and not asked again", async () => {
  const empty = json(429, { message: "API limit reached" }, { "X-RateLimit-Reset": "40000" });
  await using pretended = await pretendRoads({ fault: () => empty });
  const { server, roads } = pretended;
  const query = { from: places(5), to: places(5), profile: "car" };
  const first = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(first.failures.every(({ reason }) => reason === "budget")).toBe(true);
  await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(server.routes).toHaveLength(1);
});

test("at the deadline what is missing has timed out, what was had is kept", async () => {
  await using pretended = await pretendRoads({
    fault: ({ calc_points }, count) => (calc_points === false || count < 5 ? undefined : silence),
  });
  const { roads } = pretended;
  const query = { from: places(12), to: places(12), profile: "car" };
  const startedAt = performance.now();
  const matrix = await roads.matrix(query, { deadlineMs: 3_000, allowEstimate: true });
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(matrix.quality).toContain(QUALITY.road);
  expect(matrix.failures.length).toBeGreaterThan(0);
  expect(matrix.failures.every(({ reason }) => reason === "timeout")).toBe(true);
  expect(matrix.seconds.every((seconds) => seconds >= 0)).toBe(true);
});

test("aborting ends a call at once, with the signal's reason", async () => {
  await using pretended = await pretendRoads({ fault: () => silence });
  const { roads } = pretended;
  const abort = new AbortController();
  const options = { ...OPTIONS, signal: abort.signal };
  const calls = [
    roads.matrix({ from: places(9), to: places(9), profile: "car" }, options),
    roads.route({ points: places(3), profile: "car" }, options),
    roads.snap({ points: places(3, 2), profile: "car" }, options),
  ];
  setTimeout(() => abort.abort(new Error("closed the page")), 30);
  for (const call of calls) await expect(call).rejects.toThrow("closed the page");
});

test("an answer without its leg details is no answer", async () => {
  const bare = json(200, { paths: [{ distance: 5, time: 5, points_encoded: false }] });
  await using pretended = await pretendRoads({
    fault: ({ calc_points }) => (calc_points === false ? undefined : bare),
  });
  const { roads } = pretended;
  const query = { from: places(2), to: places(2), profile: "car" };
  const matrix = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(matrix.failures.map(({ reason }) => reason)).toEqual(["upstream", "upstream"]);
});
