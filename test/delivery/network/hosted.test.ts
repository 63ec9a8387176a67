import { expect, test, vi } from "vitest";
import { findHosted } from "../../../src/delivery/network/hosted.ts";
import { planOfLimit } from "../../../src/delivery/network/hosted-plan.ts";
import { type LonLat, QUALITY } from "../../../src/delivery/network/road-network.ts";
import { systemTiming } from "../../../src/delivery/network/timing.ts";
import { hangUp, json } from "../../support/fault-server.ts";
import { HOSTED_KEY, type HostedWorld, pretendHosted } from "../../support/graphhopper-hosted.ts";
import { places, pretendedLeg } from "../../support/graphhopper-pretend.ts";

const OPTIONS = { deadlineMs: 20_000, allowEstimate: false };
const LENIENT = { ...OPTIONS, allowEstimate: true };

/** Waits pass at once, and are added up. */
function hurriedTiming() {
  let ahead = 0;
  return {
    now: () => systemTiming.now() + ahead,
    sleep: async (ms: number) => void (ahead += ms),
    random: () => 0,
  };
}

async function hosted(world: HostedWorld = {}, options = {}) {
  const server = await pretendHosted(world);
  const timing = hurriedTiming();
  const open = await findHosted({ baseUrl: server.url, key: HOSTED_KEY, timing, ...options });
  const { roads, geocode } = open();
  return {
    server,
    roads,
    geocode,
    timing,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

test("a matrix is asked for once, in seconds and metres, and then known", async () => {
  await using it = await hosted();
  const points = places(30);
  const query = { from: points, to: points, profile: "truck" };
  const matrix = await it.roads.matrix(query, OPTIONS);
  for (const [row, from] of points.entries()) {
    for (const [column, to] of points.entries()) {
      const leg = pretendedLeg(from, to);
      expect(matrix.seconds[row * 30 + column]).toBe(Math.round(leg.seconds));
      expect(matrix.metres[row * 30 + column]).toBe(Math.round(leg.metres));
    }
  }
  expect(it.server.matrices).toHaveLength(1);
  expect(it.server.matrices.at(0)).toMatchObject({ profile: "truck", fail_fast: false });
  expect(it.server.credits()).toBe(1 + 300); // the check of the key, and 30 × 10

  await it.roads.matrix(query, OPTIONS);
  const more = places(31);
  await it.roads.matrix({ from: more, to: more, profile: "truck" }, OPTIONS);
  expect(it.server.credits()).toBe(301 + 2 * 15); // 1 × 30 and 30 × 1
});

test("the plan is told by its credits, and no request is larger than it allows", async () => {
  expect([undefined, 499, 500, 5_000, 15_000, 50_000, 1e9].map(planOfLimit)).toEqual([
    "free",
    "free",
    "free",
    "basic",
    "standard",
    "premium",
    "premium",
  ]);
  await using it = await hosted({ creditsPerDay: 5_000, mostLocations: 30 });
  expect((await it.roads.capabilities()).maxLocations).toBe(30);
  const points = places(70);
  const matrix = await it.roads.matrix(
    { from: points, to: points, profile: "car" },
    { ...OPTIONS, deadlineMs: 3_600_000 },
  );
  expect(matrix.failures).toEqual([]);
  expect(it.server.matrices.length).toBeGreaterThan(5);
  const route = await it.roads.route({ points, profile: "car" }, { ...OPTIONS, deadlineMs: 1e6 });
  expect(route.failures).toEqual([]);
});

test("places without a road and pairs without a way are told apart, and the rest is there", async () => {
  const points = places(12);
  const at = String;
  const [sea, island] = [points[3], points[7]];
  await using it = await hosted({
    isSea: (point) => at(point) === at(sea),
    isConnected: (from, to) => (at(from) === at(island)) === (at(to) === at(island)),
  });
  const matrix = await it.roads.matrix({ from: points, to: points, profile: "car" }, LENIENT);
  const reasons = matrix.failures.map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason === "snap")).toHaveLength(2 * 11);
  expect(reasons.filter((reason) => reason === "no-connection")).toHaveLength(2 * 10);
  expect(matrix.quality.filter((quality) => quality === QUALITY.unreachable)).toHaveLength(42);
});

test("an organisation's budget refuses by name, or falls back to estimates that say so", async () => {
  await using it = await hosted({}, { budget: { perDay: 10_000, perOrganisation: 400 } });
  const mine = { organisationId: "a" };
  const query = (count: number, seed: number) => {
    const points = places(count, seed);
    return { from: points, to: points, profile: "car" };
  };
  await it.roads.matrix(query(30, 1), { ...OPTIONS, ...mine }); // 300
  const before = it.server.credits();
  await expect(it.roads.matrix(query(20, 2), { ...OPTIONS, ...mine })).rejects.toMatchObject({
    name: "RoadNetworkError",
    reason: "budget",
    message: expect.stringMatching(/the organisation's budget of 400 .* has 100 left and 200 are/),
  });
  const estimated = await it.roads.matrix(query(20, 2), { ...LENIENT, ...mine });
  expect(estimated.notices?.join()).toMatch(/budget of 400 GraphHopper credits a day/);
  expect(new Set(estimated.failures.map(({ reason }) => reason))).toEqual(new Set(["budget"]));
  expect(estimated.quality.filter((quality) => quality === QUALITY.estimate)).toHaveLength(380);
  expect(it.server.credits()).toBe(before);

  const others = await it.roads.matrix(query(20, 2), { ...OPTIONS, organisationId: "b" });
  expect(others.failures).toEqual([]);
  const all = await it.roads.matrix(query(200, 3), { ...LENIENT, organisationId: "c" });
  expect(all.notices?.join()).toMatch(/the organisation's budget of 400/);
});

test("the service's own quota is heeded before it is broken", async () => {
  await using it = await hosted({ creditsPerDay: 500 }, { plan: "premium" });
  const points = places(40);
  await it.roads.matrix({ from: points, to: points, profile: "car" }, OPTIONS); // 400
  const asked = it.server.received.length;
  const other = places(40, 2);
  const matrix = await it.roads.matrix({ from: other, to: other, profile: "car" }, LENIENT);
  expect(it.server.received).toHaveLength(asked);
  expect(matrix.notices?.join()).toMatch(/own quota has 99 credits left and 400 are needed/);
});

test("requests keep to the plan's pace", async () => {
  await using it = await hosted({ mostLocations: 30 }, { plan: "basic" });
  const started = it.timing.now();
  const points = places(60); // six squares of 30: 1,800 credits at 100 a minute
  const query = { from: points, to: points, profile: "car" };
  await it.roads.matrix(query, { ...OPTIONS, deadlineMs: 3_600_000 });
  expect(it.server.matrices).toHaveLength(6);
  expect(it.timing.now() - started).toBeGreaterThan(5 * 60_000);
  const hasty = await it.roads.matrix(
    { from: places(10, 5), to: places(10, 5), profile: "car" },
    LENIENT,
  );
  expect(hasty.notices?.join()).toMatch(/100 credits a minute leave no time/);
});

test("a busy or broken service is asked again, and given up by name", async () => {
  const busy = json(429, { message: "API limit reached" }, { "x-ratelimit-reset": "1" });
  await using it = await hosted({
    fault: (path, count) =>
      path === "/matrix" && count < 4 ? [busy, hangUp][count % 2] : undefined,
  });
  const [from, to] = [places(2), places(5).slice(2)];
  const matrix = await it.roads.matrix({ from, to, profile: "car" }, OPTIONS);
  expect(matrix.failures).toEqual([]);

  await using broken = await hosted({
    fault: (path) => (path === "/matrix" ? json(200, { times: [[1]] }) : undefined),
  });
  const estimated = await broken.roads.matrix({ from, to, profile: "car" }, LENIENT);
  expect(estimated.notices?.join()).toMatch(/no matrix of that size/);
  expect([...estimated.quality]).toEqual(new Array(6).fill(QUALITY.estimate));
});

test("a wrong key is told at start, and no key is ever told", async () => {
  await using server = await pretendHosted();
  const printed = vi.spyOn(console, "log");
  const wrong = await findHosted({ baseUrl: server.url, key: "s3cret" }).catch(String);
  expect(wrong).toMatch(/does not take GRAPHHOPPER_KEY \(status 401\)/);
  const gone = await findHosted({ baseUrl: "http://127.0.0.1:1", key: "s3cret" }).catch(String);
  expect(gone).toMatch(/does not answer/);

  await using it = await hosted({
    fault: (path, count) =>
      count > 1 ? json(400, { message: `bad ${path}?key=${HOSTED_KEY}`, hints: [] }) : undefined,
  });
  const [a, b] = places(2) as [LonLat, LonLat];
  const told = [
    wrong,
    gone,
    await it.roads.matrix({ from: [a], to: [b], profile: "car" }, OPTIONS).catch(String),
    await it.roads.matrix({ from: [a], to: [b], profile: "car" }, LENIENT),
    await it.roads.route({ points: [a, b], profile: "car" }, LENIENT),
    await it.geocode(undefined)({ query: "x" }, { at: it.timing.now() + 1e4, signal: undefined }),
    printed.mock.calls,
  ];
  printed.mockRestore();
  const text = JSON.stringify(told);
  for (const secret of ["s3cret", HOSTED_KEY, encodeURIComponent(HOSTED_KEY)]) {
    expect(text).not.toContain(secret);
  }
});
