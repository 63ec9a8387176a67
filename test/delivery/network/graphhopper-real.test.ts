import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_CALIBRATIONS } from "../../../src/delivery/network/calibration.ts";
import { connectGraphHopper } from "../../../src/delivery/network/graphhopper.ts";
import {
  type LonLat,
  QUALITY,
  type RoadNetwork,
} from "../../../src/delivery/network/road-network.ts";
import { greatCircleM } from "../../../src/numeric/geometry.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import {
  type GraphHopperProcess,
  lackingForGraphHopper,
  startGraphHopper,
} from "../../support/graphhopper-server.ts";
import {
  islandPlace,
  ONE_WAY_ROW,
  SEA,
  TOWN_SIDE,
  townPlace,
  writeTown,
} from "../../support/graphhopper-town.ts";

const lacking = lackingForGraphHopper();
const OPTIONS = { deadlineMs: 60_000, allowEstimate: false };
const ONE_MS = 0.001 + 1e-9;
const ONE_MM = 0.001 + 1e-9;

/** One pair, asked without any code of ours. */
async function singleRoute(url: string, profile: string, points: LonLat[]) {
  const response = await fetch(`${url}/route`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ profile, points, calc_points: false }),
  });
  const { paths } = (await response.json()) as { paths: { time: number; distance: number }[] };
  return { seconds: paths.at(0)!.time / 1_000, metres: paths.at(0)!.distance };
}

describe.skipIf(lacking)(`a street grid on the real server${lacking ? `: ${lacking}` : ""}`, () => {
  let directory: string;
  let server: GraphHopperProcess;
  let roads: RoadNetwork;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "entrepot-town-"));
    const file = join(directory, "town.osm");
    await writeTown(file);
    server = await startGraphHopper(file, { "prepare.min_network_size": 3 });
    roads = await connectGraphHopper({ baseUrl: server.url, legsPerRequest: 50 });
  });

  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    await rm(directory, { recursive: true, force: true });
  });

  test("the data's date and the profiles are part of the id", async () => {
    expect(roads.id).toMatch(/^graphhopper-11\.0\|2026-01-02T03:04:05Z\|20.*\|car,truck$/);
    const capabilities = await roads.capabilities();
    expect(capabilities).toMatchObject({ profiles: ["car", "truck"], traffic: false });
  });

  test.each(["car", "truck"])(
    "every leg of a %s matrix equals its single route",
    async (profile) => {
      const random = randomOf(5);
      const anywhere = () => (TOWN_SIDE - 1) * random.next();
      const points = Array.from({ length: 10 }, () => townPlace(anywhere(), anywhere()));
      const matrix = await roads.matrix({ from: points, to: points, profile }, OPTIONS);
      expect(matrix.failures).toEqual([]);

      let isSymmetric = true;
      for (const [from, start] of points.entries()) {
        for (const [to, end] of points.entries()) {
          const cell = from * points.length + to;
          const single = await singleRoute(server.url, profile, [start, end]);
          expect(Math.abs(matrix.seconds[cell] - single.seconds)).toBeLessThanOrEqual(ONE_MS);
          expect(Math.abs(matrix.metres[cell] - single.metres)).toBeLessThanOrEqual(ONE_MM);
          isSymmetric &&= matrix.metres[cell] === matrix.metres[to * points.length + from];
        }
      }
      expect(isSymmetric).toBe(false); // the one-way street
    },
  );

  test("a one-way street is driven around on the way back", async () => {
    const [west, east] = [townPlace(2.5, ONE_WAY_ROW), townPlace(6.5, ONE_WAY_ROW)];
    const query = { from: [west], to: [east], profile: "car" };
    const there = await roads.matrix(query, OPTIONS);
    const back = await roads.matrix({ ...query, from: [east], to: [west] }, OPTIONS);
    expect(back.metres[0]).toBeGreaterThan(there.metres[0] + 400); // two blocks north or south
  });

  test("an island and a place at sea are reported and spoil no other leg", async () => {
    const town = [
      townPlace(1, 1),
      townPlace(8, 2),
      townPlace(3, 7),
      townPlace(5, 5),
      townPlace(0, 9),
    ];
    const island = [islandPlace(1, 1), islandPlace(2, 3)];
    const points = [...town, ...island, SEA];
    const matrix = await roads.matrix({ from: points, to: points, profile: "car" }, OPTIONS);
    const isTown = (index: number) => index < 5;
    const isSea = (index: number) => index === 7;
    for (let cell = 0; cell < 64; cell++) {
      const [from, to] = [Math.floor(cell / 8), cell % 8];
      const isReachable = !isSea(from) && !isSea(to) && isTown(from) === isTown(to);
      const failure = matrix.failures.find((one) => one.from === from && one.to === to);
      expect(Number.isNaN(matrix.seconds[cell])).toBe(!isReachable);
      if (isReachable) expect(failure).toBeUndefined();
      else expect(failure?.reason).toBe(isSea(from) || isSea(to) ? "snap" : "no-connection");
      if (!isReachable) expect(matrix.quality[cell]).toBe(QUALITY.unreachable);
    }
  });

  test("a route is drawn along the streets and is as long as its line", async () => {
    const points = [townPlace(0.5, 0), townPlace(9, 3.5), townPlace(9, 3.5), townPlace(2, 8)];
    const route = await roads.route({ points, profile: "car", geometry: true }, OPTIONS);
    const line = route.geometry!.coordinates;
    let lengthM = 0;
    for (let index = 1; index < line.length; index++) {
      lengthM += greatCircleM(...line[index - 1], ...line[index]);
    }
    expect(lengthM / route.metres).toBeCloseTo(1, 2);
    expect(greatCircleM(...line.at(0)!, ...points[0])).toBeLessThan(1);
    expect(greatCircleM(...line.at(-1)!, ...points[3])).toBeLessThan(1);
    expect(route.legMetres[1]).toBe(0);
    const single = await singleRoute(server.url, "car", points);
    expect(Math.abs(route.seconds - single.seconds)).toBeLessThanOrEqual(ONE_MS);
    expect(Math.abs(route.metres - single.metres)).toBeLessThanOrEqual(3 * ONE_MM);
  });

  test("an island stop leaves the other legs of a route driven, its own straight", async () => {
    const points = [townPlace(1, 1), townPlace(4, 1), islandPlace(1, 1), townPlace(6, 1)];
    const route = await roads.route({ points, profile: "car", geometry: true }, OPTIONS);
    expect([...route.legQuality]).toEqual([QUALITY.road, QUALITY.unreachable, QUALITY.unreachable]);
    expect(route.metres).toBeNaN();
    expect(route.failures).toEqual([
      { from: 1, to: 2, reason: "no-connection" },
      { from: 2, to: 3, reason: "no-connection" },
    ]);
    expect(route.geometry!.coordinates.at(-1)).toEqual(points[3]);
  });

  test("points snap to the nearest street, and those at sea or abroad to none", async () => {
    const off = townPlace(3.5, 0.2); // 0.2 × 222 m north of the southernmost street
    const query = { points: [off, SEA, [0, 0] as LonLat, islandPlace(1, 1)], profile: "car" };
    const [near, sea, abroad, island] = await roads.snap(query, OPTIONS);
    expect(near.point).not.toBeNull();
    expect(near).toHaveProperty("offsetM", expect.closeTo(0.2 * 222.4, 0));
    expect(sea).toEqual({ point: null, reason: "snap" });
    expect(abroad).toEqual({ point: null, reason: "snap" });
    expect(island.point).not.toBeNull();
  });

  test("a profile the server lacks is refused at start", async () => {
    const options = {
      baseUrl: server.url,
      profiles: { car: "car", bike: "cargo_bike" },
      calibrations: { ...DEFAULT_CALIBRATIONS, bike: DEFAULT_CALIBRATIONS.car },
    };
    await expect(connectGraphHopper(options)).rejects.toThrow(/lacks.*cargo_bike.*car, truck/);
  });
});
