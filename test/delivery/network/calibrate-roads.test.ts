import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../../src/app.ts";
import {
  areaEstimator,
  calibrateArea,
  cellOf,
} from "../../../src/delivery/network/area-calibration.ts";
import { calibratedNetwork } from "../../../src/delivery/network/calibrated-network.ts";
import { pairEstimator } from "../../../src/delivery/network/great-circle.ts";
import {
  type BoundingBox,
  type LonLat,
  QUALITY,
  type RoadNetwork,
} from "../../../src/delivery/network/road-network.ts";
import { sampleRoads } from "../../../src/delivery/network/sample-roads.ts";
import type { RoadCalibration } from "../../../src/delivery/network/schema.ts";
import { greatCircleM } from "../../../src/numeric/geometry.ts";
import { silentLog } from "../../../src/platform/telemetry.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";

const BOX: BoundingBox = [4, 51.5, 5, 52.1];
const OPTIONS = { deadlineMs: 1_000, allowEstimate: true };

/** Roads 1.3 times the line in the west and 1.8 times in the east, at 36 km/h; a lake in between. */
const pretended: RoadNetwork = {
  id: "pretended",
  capabilities: async () => ({ profiles: ["car"], bbox: BOX, elevation: false, traffic: false }),
  snap: async ({ points }) =>
    points.map((point) =>
      Math.abs(point[0] - 4.5) < 0.02 ? { point: null, reason: "snap" } : { point, offsetM: 5 },
    ),
  matrix: async () => {
    throw new Error("A matrix is dearer than a way through the points.");
  },
  route: async ({ points }) => {
    const legMetres = Float64Array.from(points.slice(1), (to, leg) => drivenM(points[leg]!, to));
    return {
      metres: 0,
      seconds: 0,
      legMetres,
      legSeconds: legMetres.map((metres) => metres / 10),
      legQuality: new Uint8Array(legMetres.length).fill(QUALITY.road),
      failures: [],
    };
  },
};

function drivenM(from: LonLat, to: LonLat): number {
  const circuity = (from[0] + to[0]) / 2 < 4.5 ? 1.3 : 1.8;
  return circuity * greatCircleM(from[0], from[1], to[0], to[1]);
}

let exchange: TestExchange;
let operator: Party;
beforeAll(async () => {
  exchange = await createExchange();
  operator = await exchange.givenParty(["operator"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

async function calibrated(body: object, roads: RoadNetwork = pretended, as = operator) {
  const ports = { ...exchange.ctx.ports, roads };
  const app = createApp(() => ({ db: exchange.db, ports, log: silentLog, publicUrl: undefined }));
  const response = await app.request("/v1/roads/calibrations", {
    method: "POST",
    headers: { authorization: `Bearer ${as.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

test("cells are 25 km wide and high wherever they lie", () => {
  for (const lat of [0.1, 41.2, 63.4, -33.9]) {
    const here: LonLat = [12.34, lat];
    const far = [12.34 + 26 / (111.195 * Math.cos((lat * Math.PI) / 180)), lat] as const;
    expect(cellOf(far)).not.toBe(cellOf(here));
    expect(cellOf([here[0], lat + 26 / 111.195])).not.toBe(cellOf(here));
  }
  expect(cellOf([4.48, 51.92])).toBe(cellOf([4.481, 51.921]));
});

test("200 pairs are spread over short and long, all on roads", async () => {
  const order = { roads: pretended, profile: "car", bbox: BOX, pairCount: 200, seed: 2 };
  const samples = await sampleRoads(order);
  expect(samples).toHaveLength(200);
  const share = (within: number) =>
    samples.filter(({ crowM }) => crowM < within).length / samples.length;
  expect(share(5_000)).toBeGreaterThan(0.2);
  expect(share(20_000)).toBeLessThan(0.9);
  expect(samples.every(({ from }) => Math.abs(from[0] - 4.5) >= 0.02)).toBe(true);
  expect(await sampleRoads(order)).toEqual(samples);
});

test("an area's estimate follows its cells, and outside it the default does", async () => {
  const samples = await sampleRoads({
    roads: pretended,
    profile: "car",
    bbox: BOX,
    pairCount: 600,
    seed: 1,
  });
  const base = pairEstimator();
  const estimator = areaEstimator(base, [calibrateArea("car", BOX, samples)]);
  const pairs: [LonLat, LonLat][] = [
    [
      [4.1, 51.7],
      [4.2, 51.8],
    ],
    [
      [4.8, 51.7],
      [4.9, 51.8],
    ],
  ];
  for (const [from, to] of pairs) {
    const estimate = estimator.between("car", from, to);
    const driven = drivenM(from, to);
    expect(Math.abs(estimate.metres / driven - 1)).toBeLessThan(0.12);
    expect(Math.abs(estimate.seconds / (driven / 10) - 1)).toBeLessThan(0.12);
  }
  const abroad = [
    [6, 51.7],
    [6.1, 51.8],
  ] as const;
  expect(estimator.between("car", ...abroad)).toEqual(base.between("car", ...abroad));
  expect(estimator.between("truck", ...pairs[0]!)).toEqual(base.between("truck", ...pairs[0]!));
});

test("what the operator measures is what great circles are estimated by", async () => {
  const before = calibratedNetwork({ db: exchange.db, log: silentLog });
  const [from, to]: LonLat[] = [
    [4.8, 51.7],
    [4.9, 51.8],
  ];
  const query = { from: [from!], to: [to!], profile: "car" };
  const byDefault = (await before.matrix(query, OPTIONS)).metres[0]!;

  const answer = await calibrated({ profile: "car", pairs: 600 });
  expect(answer.status).toBe(201);
  const told = answer.body as RoadCalibration;
  expect(told).toMatchObject({ network: "pretended", bbox: BOX, pairCount: 600 });
  expect(told.cellCount).toBeGreaterThan(2);
  expect(told.medianErrorShare.metres).toBeLessThan(told.medianErrorShare.defaultMetres);

  const after = calibratedNetwork({ db: exchange.db, log: silentLog });
  const metres = (await after.matrix(query, OPTIONS)).metres[0]!;
  expect(Math.abs(metres / drivenM(from!, to!) - 1)).toBeLessThan(0.12);
  expect(metres).not.toBe(byDefault);
  expect(after.id).not.toBe(before.id);
});

test("where nothing can be measured it is said", async () => {
  const estimated = await calibrated({ profile: "car" }, exchange.ctx.ports.roads);
  expect(estimated).toMatchObject({ status: 409, body: { code: "conflict" } });
  const lake = { ...pretended, snap: async () => [] };
  expect(await calibrated({ profile: "car" }, lake)).toMatchObject({
    status: 409,
    body: { detail: expect.stringMatching(/Only 0 pairs/) },
  });
  const everywhere = {
    ...pretended,
    capabilities: async () => ({ profiles: ["car"], elevation: false, traffic: false }),
  };
  expect(await calibrated({ profile: "car" }, everywhere)).toMatchObject({
    status: 422,
    body: { faults: [{ pointer: "/bbox" }] },
  });
  expect(await calibrated({ profile: "car", bbox: [5, 51, 4, 52] })).toMatchObject({
    status: 422,
    body: { faults: [{ pointer: "/bbox" }] },
  });
  const owner = await exchange.givenParty(["owner"]);
  expect((await calibrated({ profile: "car" }, pretended, owner)).status).toBe(403);
});
