import { afterAll, beforeAll, expect, test } from "vitest";
import type { Geocoded, GeocodedPlace } from "../../../src/delivery/places/geocoder.ts";
import type { DeliveryPlan, DeliveryPlanInFull } from "../../../src/delivery/planning/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, givenPlan, STOP, solvedPlan } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

interface Problem {
  readonly faults: readonly { pointer: string; code: string; detail: string }[];
}

function withStops(stops: object): object {
  const { stops: _its, ...rest } = DAY;
  return { ...rest, ...stops };
}

function stopAt(address: string) {
  const { point: _known, ...stop } = STOP;
  return { ...stop, id: address, address };
}

async function refused(body: object): Promise<Problem["faults"]> {
  const problem = await exchange.call<Problem>(422, "POST", "/v1/delivery-plans", {
    ...{ as: planner, body },
  });
  return problem.faults;
}

test("a stop given by its address is found, and says to what it was found", async () => {
  const stops = [stopAt("Coolsingel 40, Rotterdam"), { ...STOP, address: "Kade 1" }];
  const { plan } = await solvedPlan(exchange, planner, withStops({ stops }));
  const path = `/v1/delivery-plans/${plan.id}`;
  const read = await exchange.call<DeliveryPlanInFull>(200, "GET", path, { as: planner });
  const [found, given] = read.stops;
  expect(found).toMatchObject({
    address: "Coolsingel 40, Rotterdam",
    addressFound: { label: "Rotterdam, NL-ZH", precision: "place" },
  });
  expect(found!.point.coordinates[0]).toBeCloseTo(4.48, 1);
  // Another Rotterdam is in the state of New York.
  expect(found!.addressFound!.notice).toMatch(/Of 2 places .* near a depot/);
  // A point given is where the stop is, whatever its address.
  expect(given).toMatchObject({ point: STOP.point, address: "Kade 1" });
  expect(given!.addressFound).toBeUndefined();
  const csv = await exchange.request("GET", `${path}/export`, { as: planner });
  expect(await csv.text()).toContain('"Coolsingel 40, Rotterdam",place,');
});

test("a file may have addresses instead of coordinates; each that leads nowhere names its row", async () => {
  const good = 'id,address,lon,lat\nA,"Kade 2, Rotterdam",,\nB,,4.47,51.92\n';
  const made = await givenPlan(exchange, planner, withStops({ stopsCsv: good }));
  expect(made.stopCount).toBe(2);
  const bad = "id,address,lon,lat\nA,Asdfgh 3,,\nB,,4.47,\nC,Warsaw,,\nD,,,\n";
  const first = await refused(withStops({ stopsCsv: bad }));
  expect(first.map(({ pointer }) => pointer)).toEqual(["/rows/3/lat", "/rows/5/lon"]);
  const rest = bad.replace("B,,4.47,\n", "").replace("D,,,\n", "");
  expect(await refused(withStops({ stopsCsv: rest }))).toMatchObject([
    { pointer: "/rows/2/address", code: "unknown_address" },
    { pointer: "/rows/3/address", code: "ambiguous_address" },
  ]);
  const noColumns = await refused(withStops({ stopsCsv: "id\nA\n" }));
  expect(noColumns.map(({ code }) => code)).toEqual(["missing_column", "missing_column"]);
});

test("an address that means several towns names them, and a country tells them apart", async () => {
  const body = withStops({ stops: [stopAt("Warsaw")] });
  const [fault] = await refused(body);
  expect(fault).toMatchObject({ pointer: "/stops/0/address", code: "ambiguous_address" });
  expect(fault!.detail).toMatch(/Warsaw, PL-14 \(21/);
  expect(fault!.detail).toMatch(/give the stop its `point`/);
  await givenPlan(exchange, planner, { ...body, addressCountry: "PL" });
});

test("an address known less precisely than wanted is refused", async () => {
  const body = withStops({ stops: [stopAt("Kade 2, Rotterdam")], addressPrecision: "street" });
  expect(await refused(body)).toMatchObject([
    { pointer: "/stops/0/address", code: "imprecise_address" },
  ]);
});

test("a stop with neither point nor address is refused, and other faults before any is asked for", async () => {
  const { point: _point, ...nowhere } = STOP;
  expect(await refused(withStops({ stops: [nowhere] }))).toMatchObject([
    { pointer: "/stops/0/point" },
  ]);
  const stops = [stopAt("Qwertz"), { ...stopAt("Qwertz"), forbiddenVehicles: ["nobody"] }];
  const faults = await refused(withStops({ stops }));
  expect(faults.map(({ code }) => code).sort()).toEqual(["duplicate_id", "unknown_vehicle"]);
});

test("each address is asked for once, of a hired geocoder if there is one", async () => {
  const asked: string[] = [];
  const geocoder = {
    source: "a register",
    async geocode(addresses: readonly string[]): Promise<Geocoded[]> {
      asked.push(...addresses);
      const place: GeocodedPlace = {
        ...{ precision: "address", label: "Door", country: "NL" },
        point: [4.4421, 51.8867],
      };
      return addresses.map(() => ({ outcome: "found", place }));
    },
  };
  const { ports } = exchange.ctx as { ports: { geocoder?: unknown } };
  ports.geocoder = geocoder;
  try {
    const stops = ["one", "two"].map((id) => ({ ...stopAt("Waalhaven 1"), id }));
    const { id } = await givenPlan(exchange, planner, withStops({ stops }));
    const path = `/v1/delivery-plans/${id}`;
    const read = await exchange.call<DeliveryPlanInFull>(200, "GET", path, { as: planner });
    expect(read.stops[1]!.addressFound).toMatchObject({ precision: "address" });
    expect(asked).toEqual(["Waalhaven 1"]);
  } finally {
    delete ports.geocoder;
  }
});

test("a stop added to a day may be given by its address", async () => {
  const { plan } = await solvedPlan(exchange, planner);
  const path = `/v1/delivery-plans/${plan.id}/replans`;
  const added = [stopAt("Nirgendwo 9")];
  const problem = await exchange.call<Problem>(422, "POST", path, { as: planner, body: { added } });
  expect(problem.faults).toMatchObject([{ pointer: "/added/0/address", code: "unknown_address" }]);
  const made = await exchange.call<DeliveryPlan>(202, "POST", path, {
    ...{ as: planner, body: { added: [stopAt("Kade 2, Rotterdam")] } },
  });
  expect(made.stopCount).toBe(DAY.stops.length + 1);
});
