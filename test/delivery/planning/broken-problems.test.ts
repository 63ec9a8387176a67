import { afterAll, beforeAll, expect, test } from "vitest";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, STOP, VAN } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const [A, B, C] = DAY.stops as unknown as [typeof STOP, typeof STOP, typeof STOP];
const [DEPOT] = DAY.depots as [(typeof DAY.depots)[number]];
/** Without goods of their own, as the ends of a shipment must be. */
const [P, Q] = [A, B].map((stop) => ({ ...stop, quantity: {} })) as [typeof A, typeof B];
const ship = { pickup: P.id, delivery: Q.id, quantity: { parcels: 1 } };
const stop = (change: object) => ({ stops: [{ ...STOP, ...change }] });
const van = (change: object) => ({ vehicles: [{ ...VAN, ...change }] });
const relation = (kind: string, ...stops: string[]) => ({ kind, stops });
const rows = (row: string) => ({
  stops: undefined,
  stopsCsv: `id,lon,lat,quantity,items,suppliers,prize,due,latenessCostPerHour,allowedVehicles\n${row}\n`,
});

/** What is wrong, how, and where the answer must say so. */
const BROKEN: readonly (readonly [name: string, change: object, pointer: string])[] = [
  ["a negative demand", stop({ quantity: { parcels: -1 } }), "/stops/0/quantity/parcels"],
  ["negative returns", stop({ collect: { parcels: -1 } }), "/stops/0/collect/parcels"],
  ["returns in a dimension nobody carries", stop({ collect: { m3: 1 } }), "/stops/0/collect"],
  ["an item no depot has", stop({ items: { "SKU-1": 1 } }), "/stops/0/items"],
  ["half an item", stop({ items: { "SKU-1": 0.5 } }), "/stops/0/items/SKU-1"],
  ["an unknown supplier", stop({ suppliers: ["nowhere"] }), "/stops/0/suppliers/0"],
  ["suppliers that are none", stop({ suppliers: [] }), "/stops/0/suppliers"],
  ["goods on board of no vehicle under way", stop({ onBoardOf: VAN.id }), "/stops/0/onBoardOf"],
  ["a release that is no time", stop({ release: "8 am" }), "/stops/0/release"],
  ["a release after the day", stop({ release: "24:01" }), "/stops/0/release"],
  ["lateness without due", stop({ latenessCostPerHour: "9" }), "/stops/0/latenessCostPerHour"],
  ["a prize below nothing", stop({ prize: "-5" }), "/stops/0/prize"],
  ["a priority below 0", stop({ priority: -1 }), "/stops/0/priority"],
  ["preparation for two days", stop({ preparationMinutes: 2_880 }), "/stops/0/preparationMinutes"],
  ["an unknown allowed vehicle", stop({ allowedVehicles: ["Z"] }), "/stops/0/allowedVehicles/0"],
  ["no vehicle allowed", stop({ allowedVehicles: [] }), "/stops/0/allowedVehicles"],
  [
    "a vehicle allowed and forbidden",
    { ...van({}), ...stop({ allowedVehicles: [VAN.id], forbiddenVehicles: [VAN.id] }) },
    "/stops/0/forbiddenVehicles",
  ],
  [
    "windows that overlap",
    stop({
      windows: [
        { from: "08:00", until: "12:00" },
        { from: "11:00", until: "13:00" },
      ],
    }),
    "/stops/0/windows",
  ],
  [
    "coordinates that are none",
    stop({ point: { type: "Point", coordinates: [null, null] } }),
    "/stops/0/point/coordinates/0",
  ],
  [
    "a stop in the sea at 0, 0",
    stop({ point: { type: "Point", coordinates: [0, 0] } }),
    "/stops/0/point/coordinates",
  ],
  ["an unknown field", stop({ addres: "Coolsingel 40" }), "/stops/0/addres"],
  [
    "a reload at an unknown depot",
    van({ reload: { depots: ["x"] } }),
    "/vehicles/0/reload/depots/0",
  ],
  ["a reload nowhere", van({ reload: { depots: [] } }), "/vehicles/0/reload/depots"],
  [
    "no reload at most",
    van({ reload: { depots: [DEPOT.id], most: 0 } }),
    "/vehicles/0/reload/most",
  ],
  [
    "a break outside the shift",
    van({ breaks: [{ from: "05:00", until: "06:00", minutes: 30 }] }),
    "/vehicles/0/breaks/0",
  ],
  [
    "a break that ends first",
    van({ breaks: [{ from: "13:00", until: "12:00", minutes: 30 }] }),
    "/vehicles/0/breaks/0/until",
  ],
  ["unknown driving time rules", van({ drivingTimeRules: "us" }), "/vehicles/0/drivingTimeRules"],
  ["a shift of 30 hours", van({ maxDurationHours: 30 }), "/vehicles/0/maxDurationHours"],
  [
    "a position after the shift",
    van({ position: { point: DEPOT.point, at: "19:00" } }),
    "/vehicles/0/position/at",
  ],
  ["service in no time", van({ serviceSharePercent: 0 }), "/vehicles/0/serviceSharePercent"],
  ["a vehicle twice", { vehicles: [VAN, VAN] }, "/vehicles/1/id"],
  ["a depot twice", { depots: [DEPOT, DEPOT] }, "/depots/1/id"],
  [
    "less than no stock",
    { depots: [{ ...DEPOT, stock: { "SKU-1": -1 } }] },
    "/depots/0/stock/SKU-1",
  ],
  [
    "a right to plan nobody gave",
    { depots: [{ ...DEPOT, grantId: "grt_01jd4x8k2me6r9v3t5w7y0z1a2" }] },
    "/depots/0/grantId",
  ],
  [
    "a shipment from nowhere",
    { stops: [P, Q], shipments: [{ ...ship, pickup: "x" }] },
    "/shipments/0/pickup",
  ],
  [
    "a shipment to where it comes from",
    { stops: [P, Q], shipments: [{ ...ship, delivery: P.id }] },
    "/shipments/0/delivery",
  ],
  [
    "a stop in two shipments",
    { stops: [P, Q, C], shipments: [ship, { ...ship, delivery: C.id }] },
    "/shipments/1/pickup",
  ],
  ["a shipment's stop with goods of its own", { stops: [A, Q], shipments: [ship] }, "/stops/0"],
  [
    "a shipment nobody can carry",
    { stops: [P, Q], shipments: [{ ...ship, quantity: { m3: 1 } }] },
    "/shipments/0/quantity",
  ],
  [
    "a relation with an unknown stop",
    { relations: [relation("sequence", A.id, "x")] },
    "/relations/0/stops/1",
  ],
  [
    "a relation of a stop with itself",
    { relations: [relation("same-route", A.id, A.id)] },
    "/relations/0/stops/1",
  ],
  [
    "a relation to an unknown vehicle",
    { relations: [{ ...relation("same-route", A.id, B.id), vehicle: "Z" }] },
    "/relations/0/vehicle",
  ],
  ["an unknown relation", { relations: [relation("near", A.id, B.id)] }, "/relations/0/kind"],
  [
    "a circle of relations",
    {
      relations: [
        relation("sequence", A.id, B.id),
        relation("direct-sequence", B.id, C.id),
        relation("sequence", C.id, A.id),
      ],
    },
    "/relations/2/stops/1",
  ],
  [
    "stops bound together and apart",
    { relations: [relation("same-route", A.id, B.id), relation("not-same-route", B.id, A.id)] },
    "/relations/1/stops/1",
  ],
  [
    "a start for stops without an order",
    { relations: [{ ...relation("not-same-route", A.id, B.id), fromStart: true }] },
    "/relations/0/fromStart",
  ],
  [
    "locked stops of an unknown vehicle",
    { locked: [{ vehicle: "Z", stops: [A.id] }] },
    "/locked/0/vehicle",
  ],
  [
    "a stop locked twice",
    {
      locked: [
        { vehicle: "Van A", stops: [A.id] },
        { vehicle: "Van B", stops: [A.id] },
      ],
    },
    "/locked/1/stops/0",
  ],
  ["an objective twice", { objectives: ["cost", "cost"] }, "/objectives"],
  ["an unknown objective", { objectives: ["beauty"] }, "/objectives/0"],
  ["a file with half a parcel", rows("A,4.47,51.92,0.5,,,,,,"), "/rows/2/quantity"],
  ["a file with items without an amount", rows("A,4.47,51.92,1,SKU-1:,,,,,"), "/rows/2/items"],
  ["a file with an unknown supplier", rows("A,4.47,51.92,1,,x|y,,,,"), "/rows/2/suppliers/1"],
  ["a file with a prize in words", rows("A,4.47,51.92,1,,,much,,,"), "/rows/2/prize"],
  [
    "a file with lateness without due",
    rows("A,4.47,51.92,1,,,,,9,"),
    "/rows/2/latenessCostPerHour",
  ],
  [
    "a file with an unknown vehicle",
    rows("A,4.47,51.92,1,,,,,,Van A|Z"),
    "/rows/2/allowedVehicles/1",
  ],
];

interface Problem {
  readonly code: string;
  readonly faults: readonly { pointer: string; code: string; detail: string }[];
}

test.each(BROKEN)("%s is refused, naming where it is", async (_name, change, pointer) => {
  const problem = await exchange.call<Problem>(422, "POST", "/v1/delivery-plans", {
    as: planner,
    body: { ...DAY, ...change },
  });
  expect(problem.code).toBe("invalid");
  expect(problem.faults.map((fault) => fault.pointer)).toContain(pointer);
  expect(problem.faults.every(({ detail }) => detail.length > 0)).toBe(true);
});

test("100,000 stops are refused before anything is made of them", async () => {
  const stops = Array.from({ length: 100_000 }, (_, i) => ({ id: `S${i}`, point: DEPOT.point }));
  const body = { ...DAY, stops };
  const problem = await exchange.call<Problem>(422, "POST", "/v1/delivery-plans", {
    ...{ as: planner, body },
  });
  expect(problem.faults).toMatchObject([{ pointer: "/stops", code: "too_big" }]);
  const { stops: _listed, ...rest } = DAY;
  const stopsCsv = ["id,lon,lat", ...stops.map(({ id }) => `${id},4.4,51.9`)].join("\n");
  const refused = await exchange.call<Problem>(422, "POST", "/v1/delivery-plans", {
    ...{ as: planner, body: { ...rest, stopsCsv } },
  });
  expect(refused.faults.at(0)?.pointer).toMatch(/^\/rows/);
  const named = body.stops.map((stop) => ({ ...stop, name: "x".repeat(100) }));
  const large = await exchange.call<Problem>(413, "POST", "/v1/delivery-plans", {
    ...{ as: planner, body: { ...rest, stops: named } },
  });
  expect(large.faults).toMatchObject([{ pointer: "", code: "too_large" }]);
});

test("a coordinate that is NaN in the text is named, though the text is no JSON", async () => {
  const body = JSON.stringify({ ...DAY, stops: [STOP, STOP] }).replace(
    /(.*)"coordinates":\[[^,]+/,
    '$1"coordinates":[NaN',
  );
  const problem = await exchange.call<Problem>(400, "POST", "/v1/delivery-plans", {
    ...{ as: planner, body },
  });
  expect(problem.faults).toMatchObject([
    { pointer: "/stops/1/point/coordinates/0", code: "not_json" },
  ]);
});

test("a problem that uses every rule at once is accepted", async () => {
  const stock = { "SKU-1": 10 };
  const made = await exchange.call<{ stopCount: number }>(202, "POST", "/v1/delivery-plans", {
    as: planner,
    body: {
      ...DAY,
      depots: [
        { ...DEPOT, stock },
        { id: "north", point: A.point, stock },
      ],
      vehicles: [
        {
          ...VAN,
          loadingMinutes: 10,
          reload: { depots: ["north"], most: 2, minutes: 15 },
          breaks: [{ from: "12:00", until: "13:00", minutes: 30 }],
          drivingTimeRules: "eu",
          serviceSharePercent: 90,
          maxDriveHours: 8,
          maxDurationHours: 10,
        },
      ],
      stops: [
        { ...P, release: "08:00", due: "09:00", latenessCostPerHour: "12.5", prize: "4" },
        Q,
        { ...C, items: { "SKU-1": 2 }, suppliers: ["north"], collect: { parcels: 1 } },
      ],
      shipments: [{ ...ship, maxInVehicleMinutes: 90 }],
      relations: [{ ...relation("sequence", P.id, C.id), fromStart: true }],
      locked: [{ vehicle: VAN.id, stops: [P.id] }],
      objectives: ["vehicles", "cost"],
    },
  });
  expect(made.stopCount).toBe(3);
});
