import { expect, test } from "vitest";
import { type LonLat, QUALITY } from "../../../src/delivery/network/road-network.ts";
import { places, pretendedLeg, pretendRoads } from "../../support/graphhopper-pretend.ts";

const OPTIONS = { deadlineMs: 20_000, allowEstimate: false };

const at = ([lon, lat]: LonLat) => `${lon},${lat}`;

test("a matrix has for every pair the leg the server drives, in chains and once", async () => {
  await using pretended = await pretendRoads({}, { legsPerRequest: 50 });
  const { server, roads } = pretended;
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
  await using pretended = await pretendRoads();
  const { server, roads } = pretended;
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
  await using pretended = await pretendRoads();
  const { server, roads } = pretended;
  const query = { from: places(15), to: places(15), profile: "car" };
  await roads.snap({ points: places(15), profile: "car" }, OPTIONS);
  server.routes.length = 0;
  const results = await Promise.all([roads.matrix(query, OPTIONS), roads.matrix(query, OPTIONS)]);

  const legCount = server.routes.reduce((sum, { points }) => sum + points.length - 1, 0);
  expect(legCount).toBeLessThan(1.1 * 15 * 14);
  expect(results[1].metres).toEqual(results[0].metres);
  expect(results[1].seconds).toEqual(results[0].seconds);
});

test("points at sea are found by one refusal and spoil no other leg", async () => {
  const points = places(60);
  const sea = new Set([3, 17, 18, 59].map((index) => at(points[index])));
  await using pretended = await pretendRoads({ isSea: (point) => sea.has(at(point)) });
  const { server, roads } = pretended;
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

test("an island is reported leg by leg, without ruining chain after chain", async () => {
  const points = places(40);
  const island = new Set([5, 22].map((index) => at(points[index])));
  const isConnected = (a: LonLat, b: LonLat) => island.has(at(a)) === island.has(at(b));
  await using pretended = await pretendRoads({ isConnected }, { legsPerRequest: 80 });
  const { server, roads } = pretended;
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
  await using pretended = await pretendRoads({ isConnected: (a) => a[0] > 0 });
  const { server, roads } = pretended;
  const query = { from: [[-5, 1] as LonLat], to: [[5, 1] as LonLat], profile: "car" };
  await roads.matrix(query, OPTIONS);
  const asked = server.routes.length;
  const again = await roads.matrix(query, { ...OPTIONS, allowEstimate: true });
  expect(server.routes.length).toBe(asked);
  expect(again.quality[0]).toBe(QUALITY.unreachable);
  expect(again.seconds[0]).toBeNaN();
});

test("points on one spot share a place, and nothing is driven between them", async () => {
  await using pretended = await pretendRoads();
  const { server, roads } = pretended;
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
