import { afterAll, beforeAll, expect, test } from "vitest";
import type { DeliveryPlanInFull } from "../../../src/delivery/planning/schema.ts";
import { createExchange, type Party, type TestExchange } from "../../support/exchange.ts";
import { DAY, givenPlan, solvedPlan } from "./given.ts";

let exchange: TestExchange;
let planner: Party;
beforeAll(async () => {
  exchange = await createExchange();
  planner = await exchange.givenParty(["planner"]);
});
afterAll(() => exchange[Symbol.asyncDispose]());

const [DEPOT] = DAY.depots as [(typeof DAY.depots)[number]];
const { point: _point, ...NOWHERE } = DEPOT;
const STOPS = DAY.stops.slice(0, 4);

function dayWith(depot: object, rest: object = {}) {
  return { ...DAY, stops: STOPS, depots: [{ ...NOWHERE, ...depot }], ...rest };
}

/** Stops that are known by nothing but their addresses. */
function addressed(...addresses: string[]) {
  return addresses.map((address, i) => {
    const { point: _its, ...stop } = STOPS[i]!;
    return { ...stop, address };
  });
}

async function refused(body: object) {
  const problem = await exchange.call<{
    faults: readonly { pointer: string; code: string; detail: string }[];
  }>(422, "POST", "/v1/delivery-plans", { as: planner, body });
  return problem.faults;
}

async function depotOf(body: object) {
  const { id } = await givenPlan(exchange, planner, body);
  const path = `/v1/delivery-plans/${id}`;
  const read = await exchange.call<DeliveryPlanInFull>(200, "GET", path, { as: planner });
  return read.depots[0]!;
}

test("a depot given by its address is found, driven from, and says to what precision", async () => {
  const body = dayWith({ address: "Waalhaven 1, Rotterdam" });
  const { plan, result } = await solvedPlan(exchange, planner, body);
  const [depot] = plan.depots;
  expect(depot).toMatchObject({
    address: "Waalhaven 1, Rotterdam",
    addressFound: { label: "Rotterdam, NL-ZH", precision: "place" },
  });
  // Another Rotterdam is in the state of New York; the stops are in this one.
  expect(depot!.addressFound!.notice).toMatch(/Of 2 places .* near a stop/);
  expect(depot!.point.coordinates[0]).toBeCloseTo(4.48, 1);
  expect(result.totals.servedCount).toBe(STOPS.length);
  const path = `/v1/delivery-plans/${plan.id}`;
  const csv = await (await exchange.request("GET", `${path}/export`, { as: planner })).text();
  expect(csv).toMatch(/start,.*"Waalhaven 1, Rotterdam",place,/);
  const gpx = await (await exchange.request("GET", `${path}/gpx`, { as: planner })).text();
  expect(gpx).toContain("Waalhaven 1, Rotterdam");
});

test("a point that is given is where the depot is, whatever its address", async () => {
  const depot = await depotOf(dayWith({ point: DEPOT.point, address: "Nirgendwo 9" }));
  expect(depot).toMatchObject({ point: DEPOT.point, address: "Nirgendwo 9" });
  expect(depot.addressFound).toBeUndefined();
});

test("without a point in the day, what addresses mean for certain tells towns apart", async () => {
  const stops = addressed("Kade 2, Rotterdam", "Dordrecht, NL");
  const depot = await depotOf(dayWith({ address: "Rotterdam" }, { stops }));
  expect(depot.addressFound!.label).toBe("Rotterdam, NL-ZH");
  // Nothing is certain: depot and stop are both named, each by what it is.
  const unsure = dayWith({ address: "Warsaw" }, { stops: addressed("Rotterdam") });
  const faults = await refused(unsure);
  expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/depots/0/address", "ambiguous_address"],
    ["/stops/0/address", "ambiguous_address"],
  ]);
  expect(faults[0]!.detail).toMatch(/Warsaw, PL-14 .* give the depot its `point`/);
  expect(faults[1]!.detail).toMatch(/give the stop its `point`/);
  await givenPlan(exchange, planner, dayWith({ address: "Warsaw" }, { addressCountry: "PL" }));
});

test.each<[string, object, object, string, string]>([
  ["that is unknown", { address: "Asdfgh 3" }, {}, "address", "unknown_address"],
  [
    "known less precisely than wanted",
    { address: "Waalhaven 1, Rotterdam" },
    { addressPrecision: "street" },
    "address",
    "imprecise_address",
  ],
  ["that is missing, and no point", {}, {}, "point", "custom"],
])("a depot with an address %s is refused by pointer", async (_name, depot, rest, at, code) => {
  expect(await refused(dayWith(depot, rest))).toMatchObject([{ pointer: `/depots/0/${at}`, code }]);
});
