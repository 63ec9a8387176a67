import { expect, test } from "vitest";
import { type InstanceInput, packInstance } from "../../../src/delivery/engine/pack.ts";
import { faultsOf, type StatedSolution } from "./checker.ts";
import type { StatedBreak, StatedRoute } from "./checker-plan.ts";
import { priceOf } from "./checker-price.ts";

/** Places 0 … 5 on a line, 100 s and 1,000 m apart; 0 and 5 are depots, stop k lies at k + 1. */
function line(part: Partial<InstanceInput> = {}): InstanceInput {
  const legs = (each: number) =>
    Int32Array.from({ length: 36 }, (_, leg) => each * Math.abs(Math.floor(leg / 6) - (leg % 6)));
  return {
    locationCount: 6,
    distanceM: [legs(1_000)],
    durationS: [legs(100)],
    stops: [1, 2, 3, 4].map((location) => ({ location, demand: [1], serviceS: 10 })),
    vehicles: [{ start: 0, capacity: [4] }, { start: 0 }].map((vehicle) => ({
      capacity: [4],
      costPerM: 1,
      costPerS: 2,
      ...vehicle,
    })),
    ...part,
  };
}

const ALL = [0, 1, 2, 3];
type Order = { stops: number[]; reloads?: { depot: number; firstVisit: number }[] };

function faults(input: InstanceInput, ...orders: Order[]): string[] {
  const instance = packInstance(input);
  const plan = priceOf(
    instance,
    orders.map((order, vehicle) => ({ vehicle, reloads: [], ...order })),
  );
  return faultsOf(instance, plan);
}

const stopsWith = (stop: number, part: object) =>
  line({
    stops: line().stops.map((each, index) => (index === stop ? { ...each, ...part } : each)),
  });
const vehiclesWith = (part: object) =>
  line({ vehicles: line().vehicles.map((each) => ({ ...each, ...part })) });

test("a plan out and back along the line costs what it drives and takes", () => {
  const instance = packInstance(line());
  const plan = priceOf(instance, [{ vehicle: 0, stops: ALL, reloads: [] }]);

  // 4 km there and 4 back at 1 per metre; 800 s driven and 40 s served at 2 per second.
  expect(plan.cost).toMatchObject({ distance: 8_000, time: 2 * 840, total: 9_680 });
  expect(faultsOf(instance, plan)).toEqual([]);
});

const RELOAD = { reload: { depots: [0], serviceS: 30 } };
const twoTrips = { stops: ALL, reloads: [{ depot: 0, firstVisit: 2 }] };

test.each<[string, InstanceInput, Order[], string]>([
  ["too much on board", vehiclesWith({ capacity: [3] }), [{ stops: ALL }], "is overloaded"],
  [
    "too much taken on board",
    stopsWith(0, { demand: [0], collect: [3] }),
    [{ stops: ALL }],
    "is overloaded after 0",
  ],
  ["too many stops", vehiclesWith({ maxStops: 3 }), [{ stops: ALL }], "has too many stops"],
  ["too far", vehiclesWith({ maxDistanceM: 7_999 }), [{ stops: ALL }], "drives too far"],
  ["too long out", vehiclesWith({ maxDurationS: 839 }), [{ stops: ALL }], "is out too long"],
  ["too long at the wheel", vehiclesWith({ maxDriveS: 799 }), [{ stops: ALL }], "drives too long"],
  ["a shift overrun", vehiclesWith({ latestS: 839 }), [{ stops: ALL }], "ends after its shift"],
  ["a skill missing", stopsWith(2, { skills: [7] }), [{ stops: ALL }], "lacks skill 7 for stop 2"],
  ["a window missed", stopsWith(3, { windowsS: [[0, 99]] }), [{ stops: ALL }], "accounted for 0"],
  [
    "a forbidden vehicle",
    stopsWith(1, { forbiddenVehicles: [0] }),
    [{ stops: ALL }],
    "may not serve 1",
  ],
  ["a reload nobody allowed", line(), [twoTrips], "may not reload"],
  [
    "a reload elsewhere",
    vehiclesWith(RELOAD),
    [{ stops: ALL, reloads: [{ depot: 5, firstVisit: 2 }] }],
    "may not reload at 5",
  ],
  [
    "a reload too many",
    vehiclesWith({ reload: { depots: [0], most: 0 } }),
    [twoTrips],
    "reloads too often",
  ],
  [
    "goods from another depot",
    stopsWith(3, { suppliers: [5] }),
    [{ stops: ALL }],
    "carries 3 from 0",
  ],
  [
    "more than is in stock",
    {
      ...stopsWith(3, { items: [{ item: 1, amount: 5 }] }),
      stock: [{ depot: 0, item: 1, amount: 4 }],
    },
    [{ stops: ALL }],
    "stock 0/1 is overdrawn",
  ],
  [
    "stock that is not there at all",
    { ...stopsWith(3, { items: [{ item: 1, amount: 1 }] }), stock: [] },
    [{ stops: ALL }],
    "stock 0/1 is overdrawn",
  ],
  [
    "stops to be kept together",
    line({ relations: [{ kind: "same-route", stops: [0, 3] }] }),
    [{ stops: [0, 1] }, { stops: [2, 3] }],
    "same-route of 0,3: are on several routes",
  ],
  [
    "stops to be kept apart",
    line({ relations: [{ kind: "not-same-route", stops: [0, 3] }] }),
    [{ stops: ALL }],
    "not-same-route of 0,3: share a route",
  ],
  [
    "stops out of order",
    line({ relations: [{ kind: "sequence", stops: [3, 0] }] }),
    [{ stops: ALL }],
    "sequence of 3,0: are out of order",
  ],
  [
    "a stop between two that follow one another",
    line({ relations: [{ kind: "direct-sequence", stops: [0, 2] }] }),
    [{ stops: ALL }],
    "do not follow one another",
  ],
  [
    "a reload between two that follow one another",
    {
      ...vehiclesWith(RELOAD),
      relations: [{ kind: "direct-sequence", stops: [1, 2] }],
    },
    [twoTrips],
    "do not follow one another",
  ],
  [
    "a stop that should begin its route",
    line({ relations: [{ kind: "sequence", stops: [1, 2], fromStart: true }] }),
    [{ stops: ALL }],
    "do not begin their route",
  ],
  [
    "a stop that should end its route",
    line({ relations: [{ kind: "sequence", stops: [1, 2], toEnd: true }] }),
    [{ stops: ALL }],
    "do not end their route",
  ],
  [
    "stops bound to another vehicle",
    line({ relations: [{ kind: "same-route", stops: [1, 2], vehicle: 1 }] }),
    [{ stops: ALL }],
    "are not on vehicle 1",
  ],
  [
    "locked stops moved back",
    line({ locked: [{ vehicle: 0, stops: [1, 0] }] }),
    [{ stops: ALL }],
    "locked stop 1 is visit 1",
  ],
  [
    "a locked stop on another vehicle",
    line({ locked: [{ vehicle: 1, stops: [0] }] }),
    [{ stops: ALL }],
    "locked stop 0 is elsewhere",
  ],
])("the checker sees %s", (_, input, orders, fault) => {
  expect(faults(input, ...orders).join("; ")).toContain(fault);
});

const SHIPPED = line({
  stops: [1, 2, 3, 4].map((location, stop) => ({ location, priority: stop === 2 ? 0 : 1 })),
  shipments: [{ pickup: 0, delivery: 2, load: [4], maxInVehicleS: 200 }],
});

test.each<[string, Order[], string]>([
  ["delivered before it is picked up", [{ stops: [2, 0, 1, 3] }], "does not carry 0 to 2"],
  ["on two vehicles", [{ stops: [0, 1] }, { stops: [2, 3] }], "splits shipment 0 → 2"],
  ["for too long on board", [{ stops: [0, 3, 1, 2] }], "has 0 on board for too long"],
])("the checker sees a shipment %s", (_, orders, fault) => {
  expect(faults(SHIPPED, { stops: ALL })).toEqual([]);
  expect(faults(SHIPPED, ...orders).join("; ")).toContain(fault);
});

test("goods are not on board before their release, nor after a reload without it", () => {
  const input = {
    ...vehiclesWith(RELOAD),
    stops: line().stops.map((stop, index) => (index >= 2 ? { ...stop, releaseS: 1_000 } : stop)),
  };
  const instance = packInstance(input);
  const plan = priceOf(instance, [{ vehicle: 0, ...twoTrips }]);
  const [route] = plan.routes;

  expect(faultsOf(instance, plan)).toEqual([]);
  expect(route.trips!.map(({ startS }) => startS)[1]).toBe(1_000);
  const hasty = { ...route, trips: route.trips!.map((trip) => ({ ...trip, startS: 999 })) };
  expect(faultsOf(instance, { ...plan, routes: [hasty] }).join("; ")).toContain(
    "leaves with 2 before its release",
  );
});

/** One vehicle through all stops with breaks in the times given, each delaying all after it. */
function withBreaks(input: InstanceInput, breaks: StatedBreak[]): string[] {
  const plain = packInstance(line());
  const plan = priceOf(plain, [{ vehicle: 0, stops: ALL, reloads: [] }]);
  const [route] = plan.routes;
  const delayUpTo = (visit: number) =>
    breaks.filter((each) => each.beforeVisit <= visit).reduce((s, each) => s + each.durationS, 0);
  const visits = route.visits.map((visit, index) => ({
    ...visit,
    arrivalS: visit.arrivalS + delayUpTo(index),
    serviceStartS: visit.serviceStartS + delayUpTo(index),
    departureS: visit.departureS + delayUpTo(index),
  }));
  const total = delayUpTo(4);
  const time = route.cost.time + 2 * total;
  const delayed: StatedRoute = {
    ...route,
    visits,
    breaks,
    endS: route.endS + total,
    durationS: route.durationS + total,
    cost: { ...route.cost, time },
  };
  const cost = { ...plan.cost, time, total: plan.cost.total + 2 * total };
  const durationS = plan.durationS + total;
  const solution: StatedSolution = { ...plan, cost, durationS, routes: [delayed] };
  return faultsOf(packInstance(input), solution);
}

// The route begins at 0, serves at 100, 210, 320 and 430, and is home at 840.
test("a break in a window is taken there, as long as it is, if the route is under way", () => {
  const lunch = vehiclesWith({
    breaks: [{ kind: "window", earliestS: 300, latestS: 320, durationS: 60 }],
  });
  expect(withBreaks(lunch, [{ beforeVisit: 2, startS: 300, durationS: 60 }])).toEqual([]);
  for (const wrong of [
    [],
    [{ beforeVisit: 2, startS: 299, durationS: 60 }],
    [{ beforeVisit: 2, startS: 300, durationS: 59 }],
  ]) {
    expect(withBreaks(lunch, wrong).join()).toContain("misses a break in its window");
  }
  const late = vehiclesWith({
    breaks: [{ kind: "window", earliestS: 900, latestS: 999, durationS: 60 }],
  });
  expect(withBreaks(late, [])).toEqual([]);
});

test("after the longest drive there is a break, whole or in its parts in order", () => {
  const rule = { kind: "driving", afterDriveS: 500, durationS: 45, splitS: [15, 30] } as const;
  const input = vehiclesWith({ breaks: [rule] });
  const rest = (startS: number, durationS: number, beforeVisit: number) => ({
    startS,
    durationS,
    beforeVisit,
  });

  expect(withBreaks(input, [rest(440, 45, 4)])).toEqual([]);
  expect(withBreaks(input, [rest(110, 15, 1), rest(455, 30, 4)])).toEqual([]);
  for (const wrong of [[], [rest(440, 44, 4)], [rest(110, 30, 1), rest(470, 15, 4)]]) {
    expect(withBreaks(input, wrong).join()).toContain("s without a whole break");
  }
  // 100 s on the way home are the 500th second at the wheel.
  expect(withBreaks(input, [rest(540, 45, 4)])).toEqual([]);
  expect(withBreaks(input, [rest(541, 45, 4)]).join()).toContain("drives 501 s");
});

test("numbers that do not follow from the order of stops are seen", () => {
  const instance = packInstance(line());
  const plan = priceOf(instance, [{ vehicle: 0, stops: ALL, reloads: [] }]);
  const [route] = plan.routes;
  const [first, ...others] = route.visits;
  const changes: [Partial<StatedSolution> | Partial<StatedRoute>, string][] = [
    [{ cost: { ...plan.cost, total: 9_679 } }, "total cost is 9679, recomputed 9680"],
    [{ unservedPriority: 1 }, "unserved priority is 1, recomputed 0"],
    [{ lowerBound: { value: 9_681 } }, "the lower bound 9681 is above the cost 9680"],
    [{ driveS: 801 }, "total driveS is 801"],
  ];
  for (const [change, fault] of changes) {
    expect(faultsOf(instance, { ...plan, ...change } as StatedSolution).join()).toContain(fault);
  }
  const visits: [object, string][] = [
    [{ arrivalS: 101 }, "arrives at 0 at 100"],
    [{ serviceStartS: 101 }, "waits 1 at 0, not 0"],
    [{ serviceStartS: 99 }, "serves 0 before it is ready at 100"],
    [{ departureS: 111 }, "departs from 0 at 110"],
    [{ loadAfter: [4] }, "leaves 0 with 3, not 4"],
    [{ lateS: 1 }, "is 0 late at 0, not 1"],
  ];
  for (const [change, fault] of visits) {
    const routes = [{ ...route, visits: [{ ...first, ...change }, ...others] }];
    expect(faultsOf(instance, { ...plan, routes }).join()).toContain(fault);
  }
  const late = priceOf(instance, [{ vehicle: 0, stops: ALL, reloads: [] }]);
  const shifted = { ...late.routes[0], startS: 1 };
  expect(faultsOf(instance, { ...late, routes: [shifted] })).not.toEqual([]);
});
