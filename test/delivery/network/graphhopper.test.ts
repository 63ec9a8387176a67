import { afterEach, expect, test } from "vitest";
import { connectGraphHopper } from "../../../src/delivery/network/graphhopper.ts";
import { pairEstimator } from "../../../src/delivery/network/great-circle.ts";
import {
  type LonLat,
  QUALITY,
  RoadNetworkError,
} from "../../../src/delivery/network/road-network.ts";
import { systemTiming } from "../../../src/delivery/network/timing.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { hangUp, json, silence, startFaultServer, text } from "../../support/fault-server.ts";
import {
  type PretendedWorld,
  pretendedLeg,
  pretendGraphHopper,
} from "../../support/graphhopper-pretend.ts";

const OPTIONS = { deadlineMs: 20_000, allowEstimate: false };
const disposables: AsyncDisposable[] = [];

afterEach(async () => {
  for (const disposable of disposables.splice(0)) await disposable[Symbol.asyncDispose]();
});

/** A pretended server and the network on it; pauses between tries take no time. */
async function given(world: PretendedWorld = {}, legsPerRequest = 20) {
  const server = await pretendGraphHopper(world);
  disposables.push(server);
  const timing = { ...systemTiming, random: () => 0 };
  const roads = await connectGraphHopper({ baseUrl: server.url, legsPerRequest, timing });
  return { server, roads };
}

/** Whole degrees, all different. */
function places(count: number, seed = 1): LonLat[] {
  const random = randomOf(seed);
  const all = random.shuffle(Array.from({ length: 1_600 }, (_, index) => index));
  return all.slice(0, count).map((index) => [(index % 40) - 20, Math.floor(index / 40) - 20]);
}

const at = ([lon, lat]: LonLat) => `${lon},${lat}`;

test("a matrix has for every pair the leg the server drives, in chains and once", async () => {
  const { server, roads } = await given({}, 50);
  const [from, to] = [places(12), places(30).slice(8)]; // four places on both sides
  const matrix = await roads.matrix({ from, to, profile: "truck" }, OPTIONS);

  for (const [row, a] of from.entries()) {
    for (const [column, b] of to.entries()) {
      const cell = row * to.length + column;
      const leg = pretendedLeg(a, b);
      expect(matrix.seconds[cell]).toBeCloseTo(leg.seconds, 9);
      expect(matrix.metres[cell]).toBe(leg.metres);
      expect(matrix.quality[cell]).toBe(QUALITY.road);
    }
  }
  expect(matrix.failures).toEqual([]);
  const [snap, ...chains] = server.routes;
  expect(snap).toMatchObject({ profile: "truck", calc_points: false });
  expect(snap.points).toHaveLength(30);
  expect(chains.length).toBeLessThan((2 * 12 * 22) / 50 + 1);
  for (const { points } of chains) expect(points.length).toBeLessThanOrEqual(51);
});

test("a second matrix takes from memory what it can and fetches only the rest", async () => {
  const { server, roads } = await given();
  const points = places(10);
  await roads.matrix({ from: points, to: points, profile: "car" }, OPTIONS);
  server.routes.length = 0;

  const again = await roads.matrix({ from: points, to: points, profile: "car" }, OPTIONS);
  expect(server.routes).toEqual([]);
  expect([...new Set(again.quality)].sort()).toEqual([QUALITY.road, QUALITY.cached]); // diagonal
  expect(again.metres[1]).toBe(pretendedLeg(points[0], points[1]).metres);

  const more = [...places(11)];
  const wider = await roads.matrix({ from: more, to: more, profile: "car" }, OPTIONS);
  expect(wider.quality.filter((quality) => quality === QUALITY.cached)).toHaveLength(90);
  await roads.matrix({ from: points, to: points, profile: "truck" }, OPTIONS);
  expect(server.routes.at(-1)?.profile).toBe("truck");
});

test("two calls at once fetch each leg once", async () => {
  const { server, roads } = await given();
  const query = { from: places(15), to: places(15), profile: "car" };
  await roads.snap({ points: places(15), profile: "car" }, OPTIONS);
  server.routes.length = 0;
  const results = await Promise.all([roads.matrix(query, OPTIONS), roads.matrix(query, OPTIONS)]);

  const legCount = server.routes.reduce((sum, { points }) => sum + points.length - 1, 0);
  expect(legCount).toBeLessThan(1.1 * 15 * 14);
  expect(results[1].metres).toEqual(results[0].metres);
  expect(results[1].seconds).toEqual(results[0].seconds);
});

test("when the one who fetches gives up, the one who waits fetches himself", async () => {
  const abort = new AbortController();
  const world: PretendedWorld = {
    fault: ({ calc_points }) => {
      if (calc_points === false || abort.signal.aborted) return undefined;
      abort.abort(new Error("changed my mind"));
      return silence;
    },
  };
  const { roads } = await given(world);
  const query = { from: places(8), to: places(8), profile: "car" };
  const first = roads.matrix(query, { ...OPTIONS, signal: abort.signal });
  const second = roads.matrix(query, OPTIONS);
  await expect(first).rejects.toThrow("changed my mind");
  expect((await second).failures).toEqual([]);
});

test("points at sea are found by one refusal and spoil no other leg", async () => {
  const points = places(60);
  const sea = new Set([3, 17, 18, 59].map((index) => at(points[index])));
  const { server, roads } = await given({ isSea: (point) => sea.has(at(point)) });
  const matrix = await roads.matrix({ from: points, to: points, profile: "car" }, OPTIONS);

  expect(matrix.failures).toHaveLength(60 * 60 - 56 * 56);
  expect(matrix.failures.every(({ reason }) => reason === "snap")).toBe(true);
  expect(matrix.seconds.filter(Number.isNaN)).toHaveLength(60 * 60 - 56 * 56);
  expect(server.routes.filter(({ calc_points }) => calc_points === false)).toHaveLength(2);
  const chained = server.routes.filter(({ calc_points }) => calc_points !== false);
  expect(chained.some(({ points: chain }) => chain.some((point) => sea.has(at(point))))).toBe(
    false,
  );
});

test("points outside the server's map are not even asked about", async () => {
  const { server, roads } = await given();
  const abroad: LonLat = [120, 10];
  const query = { points: [abroad, [1, 1] as LonLat, [2, 2] as LonLat], profile: "car" };
  const [outside] = await roads.snap(query, OPTIONS);
  expect(outside).toEqual({ point: null, reason: "snap" });
  expect(server.routes.at(0)?.points).toHaveLength(2);
});

test("an island is reported leg by leg, without a request for each leg to the mainland", async () => {
  const points = places(40);
  const island = new Set([5, 22].map((index) => at(points[index])));
  const isConnected = (a: LonLat, b: LonLat) => island.has(at(a)) === island.has(at(b));
  const { server, roads } = await given({ isConnected }, 80);
  const matrix = await roads.matrix({ from: points, to: points, profile: "car" }, OPTIONS);

  const cutOff = 2 * 2 * 38;
  expect(matrix.failures).toHaveLength(cutOff);
  expect(matrix.failures.every(({ reason }) => reason === "no-connection")).toBe(true);
  expect(matrix.quality.filter((quality) => quality === QUALITY.unreachable)).toHaveLength(cutOff);
  const unreachable = matrix.failures.find(({ from, to }) => from === 5 && to === 22);
  expect(unreachable).toBeUndefined();
  expect(server.routes.length).toBeLessThan(2 * cutOff);
});

test("a missing way is remembered for a while, too", async () => {
  const { server, roads } = await given({ isConnected: (a) => a[0] > 0 });
  const query = { from: [[-5, 1] as LonLat], to: [[5, 1] as LonLat], profile: "car" };
  await roads.matrix(query, OPTIONS);
  const asked = server.routes.length;
  const again = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(server.routes.length).toBe(asked);
  expect(again.quality[0]).toBe(QUALITY.unreachable);
  expect(again.seconds[0]).toBeNaN();
});

test("a search that the server cut off is a timeout, not a missing way, and not remembered", async () => {
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
  const server = await pretendGraphHopper({
    fault: ({ calc_points }) =>
      isSlow && calc_points !== false
        ? (...request) => void setTimeout(() => slowly(...request), 55)
        : undefined,
  });
  disposables.push(server);
  const roads = await connectGraphHopper({ baseUrl: server.url, routingTimeoutMs: 60 });
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

test("points on one spot of the road share a place, and nothing is driven between them", async () => {
  const { server, roads } = await given();
  const points: LonLat[] = [
    [1, 1],
    [1, 1],
    [3, 3],
  ];
  const { metres, seconds } = await roads.matrix(
    { from: points, to: points, profile: "car" },
    OPTIONS,
  );
  expect([metres[1], seconds[1], metres[3]]).toEqual([0, 0, 0]);
  expect(metres[5]).toBe(metres[2]);
  const legCount = server.routes.slice(1).reduce((sum, chain) => sum + chain.points.length - 1, 0);
  expect(legCount).toBe(2);
});

test("a passing fault is ridden out", async () => {
  const faults = [hangUp, text(200, "<html>"), text(503, ""), undefined, json(429, {})];
  const { server, roads } = await given({ fault: (_request, count) => faults[count - 1] });
  const query = { from: places(4), to: places(4), profile: "car" };
  expect((await roads.matrix(query, OPTIONS)).failures).toEqual([]);
  expect(server.routes).toHaveLength(6); // snapped at the fourth try, driven at the second
});

test("of a server that fails for good the estimate is taken, if that is allowed", async () => {
  const { server, roads } = await given({
    fault: ({ calc_points }) => (calc_points === false ? undefined : text(503, "")),
  });
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
  const { roads } = await given({ fault: () => hangUp });
  const query = { from: [[1, 1] as LonLat], to: [[2, 2] as LonLat], profile: "car" };
  const failure = await roads.matrix(query, OPTIONS).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RoadNetworkError);
  expect(failure).toMatchObject({ reason: "upstream" });
  const route = { points: places(3), profile: "car" };
  await expect(roads.route(route, OPTIONS)).rejects.toThrow(RoadNetworkError);
});

test("an empty quota is told as such and not asked again", async () => {
  const empty = json(429, { message: "API limit reached" }, { "X-RateLimit-Reset": "40000" });
  const { server, roads } = await given({ fault: () => empty });
  const query = { from: places(5), to: places(5), profile: "car" };
  const first = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(first.failures.every(({ reason }) => reason === "budget")).toBe(true);
  await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(server.routes).toHaveLength(1);
});

test("at the deadline what is missing has timed out, what was had is kept", async () => {
  const { roads } = await given({
    fault: ({ calc_points }, count) => (calc_points === false || count < 5 ? undefined : silence),
  });
  const query = { from: places(12), to: places(12), profile: "car" };
  const startedAt = performance.now();
  const matrix = await roads.matrix(query, { deadlineMs: 400, allowEstimate: true });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(matrix.quality).toContain(QUALITY.road);
  expect(matrix.failures.length).toBeGreaterThan(0);
  expect(matrix.failures.every(({ reason }) => reason === "timeout")).toBe(true);
  expect(matrix.seconds.every((seconds) => seconds >= 0)).toBe(true);
});

test("aborting ends a call at once, with the signal's reason", async () => {
  const { roads } = await given({ fault: () => silence });
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
  const { roads } = await given({
    fault: ({ calc_points }) => (calc_points === false ? undefined : bare),
  });
  const query = { from: places(2), to: places(2), profile: "car" };
  const matrix = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(matrix.failures.map(({ reason }) => reason)).toEqual(["upstream", "upstream"]);
});

test("a long route is driven in pieces and drawn as one line", async () => {
  const { server, roads } = await given({}, 20);
  const points = places(51);
  const route = await roads.route({ points, profile: "car", geometry: true }, OPTIONS);
  expect(server.routes.map((chain) => chain.points.length)).toEqual([21, 21, 11]);
  expect(route.geometry?.coordinates).toEqual(points);
  let metres = 0;
  for (let leg = 0; leg < 50; leg++) {
    const driven = pretendedLeg(points[leg], points[leg + 1]).metres;
    expect(route.legMetres[leg]).toBe(driven);
    metres += driven;
  }
  expect(route.metres).toBeCloseTo(metres, 3);
});

test("bad input is refused before anything is asked", async () => {
  const { server, roads } = await given();
  const swapped = {
    points: [
      [1, 1],
      [52, 104],
    ] as LonLat[],
    profile: "car",
  };
  await expect(roads.route(swapped, OPTIONS)).rejects.toThrow(/points\[1\]/);
  const bike = {
    points: [
      [1, 1],
      [2, 2],
    ] as LonLat[],
    profile: "bike",
  };
  await expect(roads.route(bike, OPTIONS)).rejects.toThrow(/"bike".*car, truck/);
  await expect(roads.snap(bike, OPTIONS)).rejects.toThrow(/"bike"/);
  const matrix = { from: bike.points, to: bike.points, profile: "bike" };
  await expect(roads.matrix(matrix, OPTIONS)).rejects.toThrow(/"bike"/);
  expect(server.routes).toEqual([]);
});

test("at start a server that is down, is another one or lacks a profile is refused", async () => {
  const other = await startFaultServer(text(200, "<html>Welcome</html>"));
  disposables.push(other);
  const asOther = connectGraphHopper({ baseUrl: other.url });
  await expect(asOther).rejects.toThrow(/no GraphHopper server.*GRAPHHOPPER_URL/);

  await other[Symbol.asyncDispose]();
  disposables.length = 0;
  const asDown = connectGraphHopper({ baseUrl: other.url, startupMs: 300 });
  await expect(asDown).rejects.toThrow(/not up.*ECONNREFUSED.*GRAPHHOPPER_URL/);

  const server = await pretendGraphHopper();
  disposables.push(server);
  const options = { baseUrl: server.url, profiles: { car: "car", truck: "truck_eu" } };
  await expect(connectGraphHopper(options)).rejects.toThrow(
    /lacks the profile truck_eu.*car, truck/,
  );
});
