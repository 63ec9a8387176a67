import { expect, test } from "vitest";
import { connectGraphHopper } from "../../../src/delivery/network/graphhopper.ts";
import type { LonLat } from "../../../src/delivery/network/road-network.ts";
import { startFaultServer, text } from "../../support/fault-server.ts";
import {
  places,
  pretendedLeg,
  pretendGraphHopper,
  pretendRoads,
} from "../../support/graphhopper-pretend.ts";

const OPTIONS = { deadlineMs: 20_000, allowEstimate: false };

test("points outside the server's map are not even asked about", async () => {
  await using pretended = await pretendRoads();
  const { server, roads } = pretended;
  const abroad: LonLat = [120, 10];
  const query = { points: [abroad, [1, 1] as LonLat, [2, 2] as LonLat], profile: "car" };
  const [outside] = await roads.snap(query, OPTIONS);
  expect(outside).toEqual({ point: null, reason: "snap" });
  expect(server.routes.at(0)?.points).toHaveLength(2);
});

test("a long route is driven in pieces and drawn as one line", async () => {
  await using pretended = await pretendRoads({}, { legsPerRequest: 20 });
  const { server, roads } = pretended;
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
  await using pretended = await pretendRoads();
  const { server, roads } = pretended;
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
  const asOther = connectGraphHopper({ baseUrl: other.url });
  await expect(asOther).rejects.toThrow(/no GraphHopper server.*GRAPHHOPPER_URL/);

  await other[Symbol.asyncDispose]();
  const asDown = connectGraphHopper({ baseUrl: other.url, startupMs: 300 });
  await expect(asDown).rejects.toThrow(/not up.*ECONNREFUSED.*GRAPHHOPPER_URL/);

  await using server = await pretendGraphHopper();
  const options = { baseUrl: server.url, profiles: { car: "car", truck: "truck_eu" } };
  await expect(connectGraphHopper(options)).rejects.toThrow(/lacks the profile truck_eu/);
});
