import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packInstance } from "../../src/delivery/engine/pack.ts";
import { solve } from "../../src/delivery/engine/solve.ts";
import type { DeliveryFile } from "../../src/delivery/planning/files/delivery-file.ts";
import { readDeliveryFile } from "../../src/delivery/planning/files/read-delivery-file.ts";
import { faultsOf } from "./engine/checker.ts";
import { priceOf } from "./engine/checker-price.ts";

/** Three clients at 3-4-5 triangles from the depot: 5 to each, 6 and 8 between neighbours. */
const HEAD = `NAME : small
TYPE : CVRP
DIMENSION : 4
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 10
`;
const PLACES = `NODE_COORD_SECTION
1 0 0
2 3 4
3 -3 4
4 3 -4
DEMAND_SECTION
1 0
2 4
3 5
4 6
`;
const DEPOT = `DEPOT_SECTION
1
-1
EOF
`;

/** Cost in the file's unit of routes that name clients as the file does, 0 = reload. */
function costOf(file: DeliveryFile, routes: readonly (readonly number[])[], vehicles = [0, 1, 2]) {
  const instance = packInstance(file.input);
  const orders = routes.map((clients, route) => {
    const vehicle = vehicles[route];
    const depot = file.input.vehicles[vehicle].start;
    const reloads: { depot: number; firstVisit: number }[] = [];
    const stops: number[] = [];
    for (const client of clients) {
      if (client === 0) reloads.push({ depot, firstVisit: stops.length });
      else stops.push(file.clients.indexOf(client));
    }
    return { vehicle, stops, reloads };
  });
  const priced = priceOf(instance, orders);
  return { cost: priced.cost.total / file.costDivisor, faults: faultsOf(instance, priced) };
}

test("a VRPLIB file rounds each leg to the nearest integer and has a vehicle for every client", () => {
  const file = readDeliveryFile(HEAD + PLACES + DEPOT, "small.vrp");

  expect(file).toMatchObject({ family: "CVRP", clients: [1, 2, 3], costDivisor: 1 });
  expect(file.input.vehicles).toHaveLength(3);
  expect([...file.input.distanceM[0].slice(0, 4)]).toEqual([0, 5, 5, 5]);
  // 0 → 1 → 2 → 0 and 0 → 3 → 0.
  expect(costOf(file, [[1, 2], [3]])).toEqual({ cost: 5 + 6 + 5 + (5 + 5), faults: [] });
  expect(costOf(file, [[1, 2, 3]]).faults).toEqual(
    expect.arrayContaining(["vehicle 0 is overloaded"]),
  );
});

test("an explicit matrix is read from any half of it, with or without the diagonal", () => {
  const rows: Record<string, string> = {
    FULL_MATRIX: "0 7 8 9 7 0 3 4 8 3 0 5 9 4 5 0",
    LOWER_ROW: "7 8 3 9 4 5",
    LOWER_DIAG_ROW: "0 7 0 8 3 0 9 4 5 0",
    UPPER_ROW: "7 8 9 3 4 5",
    UPPER_DIAG_ROW: "0 7 8 9 0 3 4 0 5 0",
  };
  for (const [format, entries] of Object.entries(rows)) {
    const head = HEAD.replace("EUC_2D", "EXPLICIT");
    const weights = `EDGE_WEIGHT_FORMAT: ${format}\nEDGE_WEIGHT_SECTION\n${entries}\n`;
    const file = readDeliveryFile(head + weights + PLACES + DEPOT, format);
    expect(costOf(file, [[1, 2], [3]]).cost, format).toBe(7 + 3 + 8 + (9 + 9));
  }
});

test("windows of VRPTW count in tenths: a distance is cut, not rounded", () => {
  const windows = "TIME_WINDOW_SECTION\n1 0 100\n2 0 90\n3 20 30\n4 0 90\n";
  const service = "SERVICE_TIME : 2\n";
  const text = HEAD.replace("CVRP", "VRPTW") + service + PLACES + windows + DEPOT;
  const file = readDeliveryFile(text.replace("4 3 -4", "4 1 1"), "timed.vrp");

  expect(file.costDivisor).toBe(10);
  // √2 = 1.414 is 14 tenths, √13 = 3.605 is 36.
  expect(file.input.distanceM[0][3]).toBe(14);
  expect(file.input.stops[1]).toMatchObject({ serviceS: 20, windowsS: [[200, 300]] });
  expect(file.input.vehicles[0]).toMatchObject({ earliestS: 0, latestS: 1_000 });
  expect(costOf(file, [[3, 1], [2]]).cost).toBeCloseTo(1.4 + 3.6 + 5 + 10, 9);
});

test("a mixed fleet has types in the order of the file, costs a hundredth of the file's", () => {
  const text = `${HEAD.replace("CVRP", "HFVRP").replace("CAPACITY : 10\n", "")}VEHICLES: 3
${PLACES}CAPACITY_SECTION
1 6
2 6
3 12
VEHICLES_FIXED_COST_SECTION
1 1000
2 1000
3 2500
VEHICLES_UNIT_DISTANCE_COST_SECTION
1 100
2 100
3 150
${DEPOT}`;
  const file = readDeliveryFile(text, "mixed.vrp");

  expect(file.vehicleTypes).toEqual([0, 0, 1]);
  // (1000 + 10 × 100) / 100 for client 3, (2500 + 16 × 150) / 100 for clients 1 and 2.
  expect(costOf(file, [[3], [1, 2]], [0, 2])).toEqual({ cost: 20 + 49, faults: [] });
});

test("depots of a file with several keep their place before the clients", () => {
  const text = `${HEAD.replace("CVRP", "MDVRPTW")}VEHICLES: 2
VEHICLES_MAX_DURATION: 30
${PLACES}VEHICLES_DEPOT_SECTION
1 2
2 1
DEPOT_SECTION
1
2
EOF
`;
  const file = readDeliveryFile(text, "depots.vrp");

  expect(file).toMatchObject({ depots: [0, 1], clients: [2, 3] });
  expect(file.input.vehicles.map(({ start }) => start)).toEqual([1, 0]);
  expect(file.input.vehicles[0].maxDurationS).toBe(30_000);
  expect(costOf(file, [[2], [3]])).toEqual({ cost: 6 + 6 + 5 + 5, faults: [] });
});

test("only the vehicles a file allows may serve a client", () => {
  const allowed = "VEHICLES_ALLOWED_CLIENTS_SECTION\n1 2 3\n2 3 4\n";
  const text = `${HEAD.replace("CVRP", "SDVRPTW")}VEHICLES: 2\n${PLACES}${allowed}${DEPOT}`;
  const file = readDeliveryFile(text, "sites.vrp");

  expect(costOf(file, [[1, 2], [3]])).toEqual({ cost: 16 + 10, faults: [] });
  expect(costOf(file, [[3], [2, 1]]).faults.join()).toMatch(
    /vehicle 0 lacks skill \d for stop 2.*vehicle 1 lacks skill \d for stop 0/,
  );
});

test("a prize makes a client optional, and is charged in tenths if it is not collected", () => {
  const prizes = "PRIZE_SECTION\n1 0\n2 7\n3 0\n4 9\n";
  const text = HEAD.replace("CVRP", "PCVRPTW") + PLACES + prizes + DEPOT;
  const file = readDeliveryFile(text, "prizes.vrp");

  expect(file.input.stops.map(({ priority }) => priority)).toEqual([0, undefined, 0]);
  // Published costs of this family are in tenths: 10 × (5 + 5) driven, 10 × (7 + 9) left.
  expect(costOf(file, [[2]]).cost).toBe(100 + 160);
});

test("backhauls come after linehauls, and never alone", () => {
  const text = `${HEAD.replace("CVRP", "VRPB")}${PLACES.replace("\n4 6\n", "\n4 0\n")}BACKHAUL_SECTION
1 0
2 0
3 0
4 6
${DEPOT}`;
  const file = readDeliveryFile(text, "back.vrp");

  expect(costOf(file, [[1, 2, 3]])).toEqual({ cost: 5 + 6 + 10 + 5, faults: [] });
  expect(costOf(file, [[3, 1], [2]]).faults.join()).toContain("has no way from 0 to 3");
  expect(costOf(file, [[1, 3, 2]]).faults.join()).toContain("has no way from 3 to 2");
});

test("a vehicle that may reload leaves again when the goods of its next trip are there", () => {
  const text = `${HEAD.replace("CVRP", "MTVRPTWR")}VEHICLES: 1
${PLACES}TIME_WINDOW_SECTION
1 0 100
2 0 100
3 0 100
4 0 41
RELEASE_TIME_SECTION
1 0
2 20
3 0
4 30
VEHICLES_RELOAD_DEPOT_SECTION
1 1
${DEPOT}`;
  const file = readDeliveryFile(text, "trips.vrp");

  expect(file.input.vehicles[0].reload).toEqual({ depots: [0] });
  expect(file.input.stops.map(({ releaseS }) => releaseS)).toEqual([200, 0, 300]);
  // Published in tenths: three times there and back.
  expect(costOf(file, [[2, 0, 3, 0, 1]])).toEqual({ cost: 300, faults: [] });
  expect(costOf(file, [[2, 1, 0, 3]])).toEqual({ cost: 10 * (5 + 6 + 5 + 10), faults: [] });
});

test("a Solomon file gives its customers' numbers, windows and fleet", () => {
  const file = readDeliveryFile(
    `T1

VEHICLE
NUMBER     CAPACITY
  2         10

CUSTOMER
CUST NO.   XCOORD.   YCOORD.    DEMAND   READY TIME   DUE DATE   SERVICE   TIME

    0      0         0          0          0        230          0
    1      3         4          6         50         60          2
    2      1         1          5          0        200          2
`,
    "T1.txt",
  );

  expect(file).toMatchObject({ family: "VRPTW", clients: [1, 2], costDivisor: 10 });
  expect(file.input.vehicles).toHaveLength(2);
  expect(costOf(file, [[1], [2]])).toEqual({ cost: 10 + 2.8, faults: [] });
});

test("a Cordeau file has its vehicles at each depot and a longest route that counts service", () => {
  const text = (longest: number) => `2 1 2 2
${longest} 10
0 10
1 3 4 2 6 1 2 1 2
2 0 12 0 5 1 2 1 2
3 0 0 0 0 0 0
4 0 20 0 0 0 0
`;
  const file = readDeliveryFile(text(12), "p.txt");

  expect(file).toMatchObject({ family: "MDVRP", clients: [1, 2], depots: [2, 3] });
  expect(costOf(file, [[1], [2]])).toEqual({ cost: 10 + 16, faults: [] });
  const short = readDeliveryFile(text(11), "p.txt");
  expect(costOf(short, [[1], [2]]).faults).toEqual(["vehicle 0 is out too long"]);
});

test("a Li–Lim file pairs pickups with deliveries", () => {
  const text = `2 10 1
0 0 0 0 0 100 0 0 0
1 3 4 6 0 90 1 0 2
2 3 -4 -6 0 90 1 1 0
`;
  const file = readDeliveryFile(text, "l.txt");

  expect(file.input.shipments).toEqual([{ pickup: 0, delivery: 1, load: [6] }]);
  expect(costOf(file, [[1, 2]])).toEqual({ cost: 5 + 8 + 5, faults: [] });
  expect(costOf(file, [[2, 1]]).faults.join()).toContain("does not carry 0 to 1 on one trip");
  expect(() => readDeliveryFile(text.replace("1 1 0\n", "1 3 0\n"), "l.txt")).toThrow(
    "l.txt: pickup 1 and delivery 2 are not paired.",
  );
  const lone = text
    .split("\n")
    .filter((line) => !line.startsWith("1 ") || line.split(" ").length < 9);
  expect(() => readDeliveryFile(lone.join("\n"), "l.txt")).toThrow("delivery 2 has no pickup 1");
});

test("a mixed fleet is read from coordinates and from a matrix in metres", () => {
  const planar = readDeliveryFile(
    `//a comment with 3 numbers\n2 2 999999.0 0.0 1 2\n1 20 0 1.1\n1 30 5 1.5\n0 0\n3 4 18\n-3 4 26\n`,
    "HVRP.txt",
  );
  expect(planar.vehicleTypes).toEqual([0, 1]);
  expect(costOf(planar, [[1], [2]])).toEqual({ cost: 11 + (5 + 15), faults: [] });

  const road = readDeliveryFile(
    `//--\n2 2 999999 0 0 0\n1 20 35 1.1\n1 30 50 2.2\n0 // the depot\n0 1500 2000\n1500 0 900\n2000 900 0\n1\t\t18\n2\t\t26\t\n`,
    "DLP.txt",
  );
  expect(costOf(road, [[1], [2]]).cost).toBeCloseTo(35 + 3 * 1.1 + 50 + 4 * 2.2, 9);
});

test.each([
  ["nothing at all", "", "is in no form that is read"],
  ["an unknown type", HEAD.replace("CVRP", "TSP") + PLACES, "is of TYPE TSP; CVRP, "],
  ["a section that is not read", `${HEAD}${PLACES}LINEHAUL_SECTION\n1 1\n`, "has LINEHAUL_SECTION"],
  ["no dimension", HEAD.replace("DIMENSION : 4", "") + PLACES, "DIMENSION is NaN"],
  ["a word for a number", HEAD + PLACES.replace("3 -3 4", "3 west 4"), 'SECTION holds "west"'],
  [
    "a node too many",
    HEAD + PLACES.replace("4 3 -4", "5 3 -4"),
    "has a row for 5; there are 1 … 4",
  ],
  ["a node too few", HEAD + PLACES.replace("4 3 -4\n", ""), "has no row for 4"],
  ["a node twice", HEAD + PLACES.replace("4 3 -4", "3 3 -4"), "has two rows for 3"],
  ["no demands", (HEAD + PLACES).split("DEMAND")[0], "has no DEMAND_SECTION"],
  ["no capacity", HEAD.replace("CAPACITY : 10", "") + PLACES, "has no CAPACITY"],
  ["a depot nowhere", `${HEAD}${PLACES}DEPOT_SECTION\n9\n-1\n`, "names 9, which is no node"],
  ["polar weights", HEAD.replace("EUC_2D", "GEO") + PLACES, "EDGE_WEIGHT_TYPE GEO; EUC_2D and"],
  [
    "a matrix cut short",
    `${HEAD.replace("EUC_2D", "EXPLICIT")}EDGE_WEIGHT_FORMAT: LOWER_ROW\nEDGE_WEIGHT_SECTION\n1 2\n${PLACES}`,
    "is missing; it must be a 32-bit integer",
  ],
  [
    "a negative demand",
    `${HEAD}${PLACES}`.replace(/(DEMAND_SECTION\n1 0\n2) \d+/, "$1 -3"),
    "client 1 has a demand of -3",
  ],
  [
    "a negative capacity",
    HEAD.replace("CAPACITY : 10", "CAPACITY : -5") + PLACES,
    "vehicle 1 has a capacity of -5",
  ],
  [
    "a window that closes first",
    "VEHICLE\nNUMBER CAPACITY\n1 5\nCUST NO.\n0 0 0 0 0 90 0\n1 3 4 1 20 10 5\n",
    "client 1 has a window that closes (10) before it opens (20)",
  ],
  ["no client", "VEHICLE\nNUMBER CAPACITY\n1 5\nCUST NO.\n0 0 0 0 0 90 0\n", "has no client"],
  ["half a Solomon row", "VEHICLE\nNUMBER CAPACITY\n1 5\nCUST NO.\n0 1 2\n", "needs seven numbers"],
  [
    "a Cordeau file without its depots",
    "2 1 2 2\n0 9\n0 9\n1 3 4 2 6 1\n",
    "announces 2 customers",
  ],
  ["a periodic Cordeau file", "1 1 2 2\n0 9\n0 9\n", "is of kind 1; kinds 0,2,4,6 are read"],
  ["a fleet cut short", "2 1 999999 0 0 0\n1 20 0 1\n0 0\n", "customers need 8 with coordinates"],
])("a file with %s is refused by name", (_, text, message) => {
  expect(() => readDeliveryFile(text, "bad.vrp")).toThrow(RangeError);
  expect(() => readDeliveryFile(text, "bad.vrp")).toThrow(message);
  expect(() => readDeliveryFile(text, "bad.vrp")).toThrow("bad.vrp");
});

const DATA = join(process.env.BENCH_DATA ?? "../shared/data", "delivery");

test.runIf(existsSync(DATA))("published plans cost what is published, and keep every rule", () => {
  const [, ...rows] = readFileSync(join(DATA, "bks.csv"), "utf8").trim().split("\n");
  let checked = 0;
  for (const row of rows) {
    const [path, , customers, best] = row.split(",");
    const solutionPath = join(DATA, path.replace(/\.\w+$/, ".sol"));
    // The larger ones of the same families say nothing new.
    if (!existsSync(solutionPath) || (path.startsWith("cvrp") && Number(customers) > 250)) continue;
    const file = readDeliveryFile(readFileSync(join(DATA, path), "utf8"), path);
    expect(file.clients, path).toHaveLength(Number(customers));
    const lines = readFileSync(solutionPath, "utf8").matchAll(/^Route #(\d+):(.*)$/gm);
    const routes = [...lines]
      .map(([, number, clients]) => ({
        vehicle: Number(number) - 1,
        clients: clients.split(" ").filter(Boolean).map(Number),
      }))
      .filter(({ clients }) => clients.length > 0);
    const { cost, faults } = costOf(
      file,
      routes.map(({ clients }) => clients),
      routes.map(({ vehicle }) => vehicle),
    );
    expect(Math.abs(cost - Number(best)), path).toBeLessThan(0.01);
    expect(faults, path).toEqual([]);
    checked++;
  }
  expect(checked).toBeGreaterThan(20);
});

test("a file that was read can be planned", () => {
  const file = readDeliveryFile(HEAD + PLACES + DEPOT, "small.vrp");
  const instance = packInstance(file.input);
  const plan = solve(instance, { seed: 1, stop: (_, iterations) => iterations >= 200 });

  // Clients 1 and 2 share a route, 3 goes alone: 16 + 10; 1 and 3 would be 18 + 10.
  expect(plan.cost.total).toBe(26);
});
