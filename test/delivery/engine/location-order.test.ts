import { expect, test } from "vitest";
import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import { LocationOrder } from "../../../src/delivery/engine/location-order.ts";
import { packInstance } from "../../../src/delivery/engine/pack.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { randomOf } from "../../../src/numeric/random.ts";
import { planarMatrices, randomRichInstance } from "./random-instances.ts";
import { instanceWith } from "./rich-instances.ts";

/** Along a line, the depots at 0 and 2 km, the stops at 3 and 1 km. */
const LINE = packInstance({
  ...planarMatrices([0, 2, 3, 1].map((km) => [1_000 * km, 0] as const)),
  stops: [
    { location: 2, demand: [2], suppliers: [1] },
    { location: 3, demand: [2], items: [{ item: 0, amount: 1 }] },
  ],
  vehicles: [{ start: 0, end: null, capacity: [2], costPerM: 1, reload: { depots: [1] } }],
  stock: [{ depot: 1, item: 0, amount: 5 }],
});

test("locations are numbered so that each is the nearest of the rest to the one before", () => {
  const { instance } = new LocationOrder(LINE);
  // 0, 1, 2 and 3 km: the second depot is now third, the stops are fourth and second.
  expect([...instance.distanceM[0].subarray(0, 4)]).toEqual([0, 1_000, 2_000, 3_000]);
  expect([...instance.stopLocation]).toEqual([3, 1]);
  expect(instance.rules!.vehicleReload[0]!.depots).toEqual([2]);
  expect(instance.rules!.stopSuppliers[0]).toEqual([2]);
  expect(instance.rules!.stock).toEqual([{ depot: 2, item: 0, amount: 5 }]);
});

test("every leg of every vehicle is as long as before", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const given = instanceWith(["reload", "supply", "vehicles"], seed);
    const { instance } = new LocationOrder(given);
    expect(legsOf(instance)).toEqual(legsOf(given));
  }
});

function legsOf({ distanceM, durationS, locationCount, ...instance }: DeliveryInstance): number[] {
  const { stopLocation, vehicleStart, vehicleEnd, vehicleProfile } = instance;
  return [...vehicleStart.keys()].flatMap((vehicle) => {
    const [metres, seconds] = [distanceM, durationS].map((each) => each[vehicleProfile[vehicle]]);
    const ends = [vehicleStart[vehicle], vehicleEnd[vehicle]].filter((end) => end >= 0);
    const places = [...stopLocation, ...ends];
    const legs = places.flatMap((from) => places.map((to) => from * locationCount + to));
    return legs.flatMap((leg) => [metres[leg], seconds[leg]]);
  });
}

test("a plan to start from and the answer name the depots by the numbers given", () => {
  const trips = [
    { depot: 0, firstVisit: 0 },
    { depot: 1, firstVisit: 1 },
  ];
  const start = [{ vehicle: 0, stops: [1, 0], trips }];
  expect(new LocationOrder(LINE).start(start)[0].trips!.map(({ depot }) => depot)).toEqual([0, 2]);
  // Only the second depot has what the second stop needs, and it alone may supply the first.
  const { routes, feasible } = solve(LINE, { seed: 1, start, stop: (_, done) => done >= 50 });
  expect(feasible).toBe(true);
  expect(routes[0].trips.at(-1)!.depot).toBe(1);
});

test("plans do not depend on how the locations are numbered", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const given = randomRichInstance(seed);
    const stop = (_: number, done: number) => done >= 200;
    const routes = solve(given, { seed, stop }).routes.map(stopsOf);
    expect(solve(renumbered(given, seed), { seed, stop }).routes.map(stopsOf)).toEqual(routes);
  }
});

const stopsOf = (route: { visits: readonly { stop: number }[] }) =>
  route.visits.map(({ stop }) => stop);

function renumbered(given: DeliveryInstance, seed: number): DeliveryInstance {
  const { locationCount: count } = given;
  const numberOf = Int32Array.from({ length: count }, (_, location) => location);
  randomOf(seed).shuffle(numberOf);
  const inOrder = (matrix: Int32Array) => {
    const moved = new Int32Array(matrix.length);
    for (const [leg, length] of matrix.entries()) {
      moved[numberOf[Math.floor(leg / count)] * count + numberOf[leg % count]] = length;
    }
    return moved;
  };
  return {
    ...given,
    distanceM: given.distanceM.map(inOrder),
    durationS: given.durationS.map(inOrder),
    stopLocation: given.stopLocation.map((location) => numberOf[location]),
    vehicleStart: given.vehicleStart.map((location) => numberOf[location]),
    vehicleEnd: given.vehicleEnd.map((end) => (end < 0 ? end : numberOf[end])),
  };
}
