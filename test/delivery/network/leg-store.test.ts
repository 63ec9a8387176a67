import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findGraphHopper } from "../../../src/delivery/network/graphhopper.ts";
import { type Pair, postgresLegs } from "../../../src/delivery/network/leg-store.ts";
import { placeKey } from "../../../src/delivery/network/place-key.ts";
import { QUALITY } from "../../../src/delivery/network/road-network.ts";
import { openDatabase } from "../../../src/platform/db.ts";
import { type Log, silentLog } from "../../../src/platform/telemetry.ts";
import { createExchange, type TestExchange } from "../../support/exchange.ts";
import { places, pretendedLeg, pretendGraphHopper } from "../../support/graphhopper-pretend.ts";

const HOUR_MS = 3_600_000;
const OPTIONS = { deadlineMs: 20_000, allowEstimate: false };
const pairOf = (from: number, to: number): Pair => [
  placeKey([from / 1e6, 50]),
  placeKey([to / 1e6, 50]),
];

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await createExchange();
});
afterAll(() => exchange[Symbol.asyncDispose]());

test("places are told apart at 11 cm, anywhere on Earth", () => {
  const corners = [
    [-180, -90],
    [180, 90],
    [-180, 90],
    [180, -90],
    [-8.609851, 41.145678],
    [-8.609851, 41.145679],
    [-8.60985, 41.145678],
  ] as const;
  expect(new Set(corners.map(placeKey)).size).toBe(corners.length);
  expect(placeKey([4.40000004, 51.9])).toBe(placeKey([4.4, 51.9]));
  for (const corner of corners) expect(BigInt(placeKey(corner))).toBeLessThan(2n ** 63n);
});

test("legs come back to the millisecond and the millimetre, in the order asked for", async () => {
  const store = postgresLegs(exchange.db, { network: "exact", log: silentLog });
  const legs = [
    { pair: pairOf(1, 2), seconds: 12.345, metres: 678.901, lifeMs: HOUR_MS },
    { pair: pairOf(2, 1), seconds: 0, metres: 0, lifeMs: HOUR_MS },
    { pair: pairOf(1, 3), seconds: Number.NaN, metres: Number.NaN, lifeMs: HOUR_MS },
    { pair: pairOf(1, 4), seconds: 9_999_999, metres: 40_000_000.001, lifeMs: HOUR_MS },
  ];
  await store.write("car", legs);
  const asked = [pairOf(9, 9), ...legs.map(({ pair }) => pair).reverse()];
  const read = await store.read("car", asked);
  expect(read.at(0)).toBeUndefined();
  for (const [index, leg] of [...legs].reverse().entries()) {
    expect(read[index + 1]).toMatchObject({ seconds: leg.seconds, metres: leg.metres });
    expect(read[index + 1]?.lifeMs).toBeGreaterThan(HOUR_MS - 60_000);
    expect(read[index + 1]?.lifeMs).toBeLessThanOrEqual(HOUR_MS);
  }
});

test("another profile and other data know nothing of them, nor does who comes too late", async () => {
  const store = postgresLegs(exchange.db, { network: "mine", log: silentLog });
  const other = postgresLegs(exchange.db, { network: "other", log: silentLog });
  const leg = { seconds: 1, metres: 1, lifeMs: HOUR_MS };
  await store.write("car", [{ ...leg, pair: pairOf(1, 2) }]);
  await store.write("car", [{ ...leg, pair: pairOf(1, 3), lifeMs: -1 }]);
  expect(await store.read("truck", [pairOf(1, 2)])).toEqual([undefined]);
  expect(await other.read("car", [pairOf(1, 2)])).toEqual([undefined]);
  expect((await store.read("car", [pairOf(1, 2), pairOf(1, 3)])).map(Boolean)).toEqual([
    true,
    false,
  ]);
});

test("two writers of the same legs at once both end, and the table stays within its bound", async () => {
  const bound = { network: "bound", log: failing, mostLegs: 300 };
  const [one, two] = [postgresLegs(exchange.db, bound), postgresLegs(exchange.db, bound)];
  const legs = Array.from({ length: 2_000 }, (_, index) => ({
    pair: pairOf(index, index + 1),
    seconds: index,
    metres: index,
    lifeMs: HOUR_MS + index * 1_000,
  }));
  await Promise.all([one.write("car", legs), two.write("car", [...legs].reverse())]);
  await postgresLegs(exchange.db, bound).write("car", legs.slice(-1));
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from delivery.road_leg`.execute(exchange.db);
  expect(rows.at(0)!.count).toBeLessThanOrEqual(300);
  // What expires last is what stays.
  expect((await one.read("car", [pairOf(1_999, 2_000), pairOf(0, 1)])).map(Boolean)).toEqual([
    true,
    false,
  ]);
});

const failing: Log = Object.assign(
  (_level: string, message: string) => {
    throw new Error(message);
  },
  { with: () => failing },
);

test("what one process has driven another one reads, and drives only what is new", async () => {
  await using server = await pretendGraphHopper();
  const [mine, theirs] = [openDatabase(exchange.url), openDatabase(exchange.url)];
  const connect = (db: typeof mine) =>
    findGraphHopper({ baseUrl: server.url }).then((open) =>
      open((network) => postgresLegs(db, { network, log: failing })),
    );
  try {
    const points = places(20);
    const first = await (await connect(mine)).matrix(
      { from: points, to: points, profile: "car" },
      OPTIONS,
    );
    const other = await connect(theirs);
    const isChain = ({ calc_points }: { calc_points?: boolean }) => calc_points !== false;
    server.routes.length = 0;
    const again = await other.matrix({ from: points, to: points, profile: "car" }, OPTIONS);
    expect(server.routes.filter(isChain)).toEqual([]);
    expect(again.metres).toEqual(first.metres);
    expect(again.seconds).toEqual(first.seconds);
    expect(again.quality.filter((quality) => quality === QUALITY.cached)).toHaveLength(20 * 19);

    const more = places(21);
    await other.matrix({ from: more, to: more, profile: "car" }, OPTIONS);
    const driven = server.routes.filter(isChain);
    expect(driven.reduce((sum, chain) => sum + chain.points.length - 1, 0)).toBe(40);
  } finally {
    await mine.destroy();
    await theirs.destroy();
  }
});

test("a database that fails is told of and costs nothing but time", async () => {
  await using server = await pretendGraphHopper();
  const told: string[] = [];
  const log: Log = Object.assign((_level: string, message: string) => void told.push(message), {
    with: () => log,
  });
  const db = openDatabase("postgres://nobody@127.0.0.1:1/none");
  const open = await findGraphHopper({ baseUrl: server.url });
  const roads = open((network) => postgresLegs(db, { network, log }));
  const [from, to] = [places(3), places(5).slice(3)];
  const matrix = await roads.matrix({ from, to, profile: "car" }, OPTIONS);
  expect(matrix.failures).toEqual([]);
  expect(matrix.metres[1]).toBe(pretendedLeg(from[0], to[1]).metres);
  expect(told).toEqual([
    "the kept legs of a road network could not be read",
    "the legs of a road network could not be kept",
  ]);
  await db.destroy();
});
