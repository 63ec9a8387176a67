import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GIVEN_VRP, service, VAN } from "./given.ts";
import { lineOf } from "./walk.ts";

const CLI = join(import.meta.dirname, "../../../src/cli.ts");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entrepot-route-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function route(...given: string[]) {
  const env = { ...process.env, GRAPHHOPPER_URL: "", GRAPHHOPPER_KEY: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "route", ...given], {
    encoding: "utf8",
    env,
  });
  return { status, lines: stdout.trim().split("\n"), stderr };
}

/** Two customers on either side of the depot, each of demand 1, two to a vehicle. */
const SQUARE = `NAME : square
TYPE : CVRP
DIMENSION : 5
EDGE_WEIGHT_TYPE : EUC_2D
CAPACITY : 2
NODE_COORD_SECTION
1 0 0
2 10 0
3 10 10
4 -10 0
5 -10 10
DEMAND_SECTION
1 0
2 1
3 1
4 1
5 1
DEPOT_SECTION
1
-1
EOF
`;

const SOLOMON = `small

VEHICLE
NUMBER     CAPACITY
  2         10

CUSTOMER
CUST NO.  XCOORD.  YCOORD.  DEMAND  READY TIME  DUE DATE  SERVICE TIME

    0      0         0         0         0       1000         0
    1     30         0         5         0       1000        10
    2     30        40         5         0         75        10
`;

test("a VRPLIB file: routes, cost and gap for people", () => {
  const { status, lines, stderr } = route(fileOf("square.vrp", SQUARE), "--seconds", "0.3");
  expect([status, stderr]).toEqual([0, ""]);
  expect(lines).toEqual([
    expect.stringMatching(/^route 1: (1 2|2 1|3 4|4 3)$/),
    expect.stringMatching(/^route 2: (1 2|2 1|3 4|4 3)$/),
    // Out 10, along 10 and back by the diagonal of 14, on either side.
    "cost 68, 2 routes, 4 stops, CVRP",
    expect.stringMatching(/^gap to a proven bound [\d.]+ %, \d+ iterations, [\d.]+ s$/),
  ]);
});

test("the same as JSON, by another seed, and by two threads", () => {
  const path = fileOf("square.vrp", SQUARE);
  for (const more of [
    ["--seed", "7"],
    ["--threads", "2"],
  ]) {
    const { lines } = route(path, "--seconds", "0.3", "--json", ...more);
    const plan = JSON.parse(lines.at(0)!);
    expect(plan).toMatchObject({ instance: "square", cost: 68, unassigned: [], feasible: true });
    expect(plan.routes.flat().toSorted()).toEqual([1, 2, 3, 4]);
    expect(plan.seed).toBe(more.at(0) === "--seed" ? 7 : 1);
  }
});

test("a Solomon file, with its windows", () => {
  const { lines } = route(fileOf("small.txt", SOLOMON), "--seconds", "0.3", "--json");
  // After the first customer the second would be reached at 80, five too late.
  expect(JSON.parse(lines.at(0)!)).toMatchObject({ cost: 120, routes: [[2, 1]] });
});

test("a problem in the dialect: jobs by their ids, and what is left out with its reason", () => {
  const line = lineOf({ depot: 0, a: 600, b: 1_200 });
  const body = {
    vehicles: [{ vehicle_id: "anna", start_address: line.at("depot"), latest_end: 1_500 }],
    services: [
      { id: "near", address: line.at("a") },
      { id: "far", address: line.at("b") },
    ],
    cost_matrices: [line.matrix],
  };
  const path = fileOf("day.json", body);
  const { status, lines } = route(path, "--seconds", "0.3");
  expect(status).toBe(0);
  expect(lines.slice(0, 3)).toEqual([
    "anna: near  (12.0 km, 0 h 20 min)",
    "not served: far, cannot be visited within time window (2)",
    "cost 1200, 1 vehicles, 12.0 km, 0 h 20 min of driving",
  ]);
  const plan = JSON.parse(route(path, "--seconds", "0.3", "--json").lines.at(0)!);
  expect(plan).toMatchObject({
    instance: "day",
    cost: 1_200,
    seed: 1,
    solution: { no_vehicles: 1, no_unassigned: 1, unassigned: { services: ["far"] } },
  });
});

const OFF_THE_EARTH = service(1, { address: { location_id: "x", lon: 4, lat: 91 } });
const OF_NO_TYPE = { ...VAN, type_id: "bus" };

test.each([
  ["no file", () => join(folder, "nowhere.vrp"), /nowhere\.vrp: there is no such file/],
  ["no known form", () => fileOf("letter.txt", "Dear all,"), /letter\.txt is in no form/],
  ["JSON cut short", () => fileOf("cut.json", '{"vehicles": ['), /cut\.json is not JSON/],
  [
    "a vehicle of no type",
    () => fileOf("type.json", { ...GIVEN_VRP, vehicles: [OF_NO_TYPE] }),
    /type\.json: \/vehicles\/0\/type_id: There is no vehicle type "bus"/,
  ],
  [
    "a latitude of 91",
    () => fileOf("lat.json", { ...GIVEN_VRP, services: [OFF_THE_EARTH] }),
    /lat\.json: \/services\/0\/address\/lat/,
  ],
  [
    "a demand too few",
    () => fileOf("less.vrp", SQUARE.replace("5 1\nDEPOT", "DEPOT")),
    /less\.vrp/,
  ],
] as const)("%s: one clear sentence and exit 1", (_, path, sentence) => {
  const { status, lines, stderr } = route(path());
  expect(status).toBe(1);
  expect(lines).toEqual([""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^entrepot: /);
  expect(stderr).toMatch(sentence);
});

test("an option that is no number is refused with its range", () => {
  const { status, stderr } = route(fileOf("square.vrp", SQUARE), "--seconds", "soon");
  expect([status, stderr]).toEqual([1, expect.stringMatching(/--seconds is a number from 0.1/)]);
});
