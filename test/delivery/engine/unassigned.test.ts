import { expect, test } from "vitest";
import { UNREACHABLE } from "../../../src/delivery/engine/instance.ts";
import {
  type InstanceInput,
  packInstance,
  type StopInput,
  type VehicleInput,
} from "../../../src/delivery/engine/pack.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { UNASSIGNED_CODES } from "../../../src/delivery/engine/unassigned.ts";
import { faultsOf } from "./checker.ts";
import { planarMatrices } from "./random-instances.ts";

/** The depot at 0 m, location 1 at 1,000 m, location 2 at 2,000 m; 10 m/s. */
const LINE = planarMatrices([
  [0, 0],
  [1_000, 0],
  [2_000, 0],
]);

function leftOut(
  stops: StopInput[],
  vehicles: VehicleInput[],
  matrices = LINE,
  rules: Partial<InstanceInput> = {},
) {
  const instance = packInstance({ ...matrices, stops, vehicles, ...rules });
  const solution = solve(instance, { seed: 1, stop: (_, iterations) => iterations >= 100 });
  expect(faultsOf(instance, solution)).toEqual([]);
  return solution.unassigned;
}

const seen = new Set<string>();

function expectReason(
  stops: StopInput[],
  vehicles: VehicleInput[],
  reason: Record<string, unknown>,
  matrices = LINE,
  rules: Partial<InstanceInput> = {},
): void {
  const unassigned = leftOut(stops, vehicles, matrices, rules);
  expect(unassigned).toHaveLength(1);
  expect(unassigned[0]).toMatchObject(reason);
  seen.add(unassigned[0].code);
}

test("without any vehicle the reason is no-vehicle", () => {
  expectReason([{ location: 1 }], [], { stop: 0, code: "no-vehicle", vehicle: -1 });
});

test("a skill that no vehicle has is the reason skill", () => {
  const stops = [{ location: 1, skills: [33] }, { location: 2 }];
  expectReason(stops, [{ start: 0, skills: [1] }], { stop: 0, code: "skill", vehicle: 0 });
});

test("a demand above every capacity is the reason capacity, with dimension and amounts", () => {
  const vehicles = [
    { start: 0, capacity: [9, 4] },
    { start: 0, capacity: [9, 6] },
  ];
  const violation = { dimension: 1, needed: 7, allowed: 6 };
  const reason = { code: "capacity", vehicle: 1, violation };
  expectReason([{ location: 1, demand: [1, 7] }], vehicles, reason);
});

test("a vehicle that may serve no stop at all is the reason max-stops", () => {
  const violation = { needed: 1, allowed: 0 };
  expectReason([{ location: 1 }], [{ start: 0, maxStops: 0 }], { code: "max-stops", violation });
});

test("no way to the stop, or none back, is the reason unreachable", () => {
  for (const leg of [1, 3]) {
    const distanceM = [LINE.distanceM[0].slice()];
    distanceM[0][leg] = UNREACHABLE; // 1: depot → stop, 3: stop → depot
    const reason = { code: "unreachable", violation: { stop: leg === 1 ? 0 : -1 } };
    expectReason([{ location: 1 }], [{ start: 0 }], reason, { ...LINE, distanceM });
  }
});

test("an open route needs no way back", () => {
  const distanceM = [LINE.distanceM[0].slice()];
  distanceM[0][3] = UNREACHABLE;
  const vehicles = [{ start: 0, end: null }];
  expect(leftOut([{ location: 1 }], vehicles, { ...LINE, distanceM })).toEqual([]);
});

test("a window that closes before the earliest arrival is the reason time-window", () => {
  const stops: StopInput[] = [
    {
      location: 2,
      windowsS: [
        [0, 50],
        [60, 199],
      ],
    },
  ];
  const violation = { stop: 0, needed: 200, allowed: 199 }; // 2,000 m at 10 m/s
  expectReason(stops, [{ start: 0 }], { code: "time-window", violation });
});

test("a shift too short for the way back is the reason time-window, at the route's end", () => {
  const violation = { stop: -1, needed: 400, allowed: 399 };
  expectReason([{ location: 2 }], [{ start: 0, latestS: 399 }], { code: "time-window", violation });
});

test("a stop beyond the longest distance is the reason max-distance", () => {
  const violation = { needed: 4_000, allowed: 3_999 };
  const reason = { code: "max-distance", violation };
  expectReason([{ location: 2 }], [{ start: 0, maxDistanceM: 3_999 }], reason);
});

test("a stop beyond the longest duration is the reason max-duration, service included", () => {
  const stops = [{ location: 2, serviceS: 100 }];
  const violation = { needed: 500, allowed: 499 };
  const reason = { code: "max-duration", violation };
  expectReason(stops, [{ start: 0, maxDurationS: 499 }], reason);
});

test("a stop that an empty vehicle could serve is left out because the fleet is full", () => {
  const stops = [
    { location: 1, demand: [2] },
    { location: 2, demand: [2] },
  ];
  const reason = { code: "fleet-full", vehicle: 0 };
  expectReason(stops, [{ start: 0, capacity: [3] }], reason);
});

test("an optional stop is served exactly if its prize exceeds its detour", () => {
  const vehicles = [{ start: 0, costPerM: 1 }];
  const stopWorth = (prize: number) => [{ location: 2, priority: 0, prize }];
  const reason = { code: "prize-too-low", vehicle: 0 };
  expectReason(stopWorth(3_999), vehicles, reason); // out and back: 4,000
  expect(leftOut(stopWorth(4_001), vehicles)).toEqual([]);
});

test("the vehicle that comes nearest gives the reason", () => {
  const stops = [{ location: 2, demand: [5], skills: [0] }];
  const unskilled: VehicleInput = { start: 0, capacity: [9] };
  const small: VehicleInput = { start: 0, capacity: [4], skills: [0] };
  const slow: VehicleInput = { start: 0, capacity: [9], skills: [0], maxDurationS: 10 };
  expectReason(stops, [slow, small, unskilled], { code: "max-duration", vehicle: 0 });
  expectReason(stops, [unskilled, small], { code: "capacity", vehicle: 1 });
});

test("a stop for which no vehicle is allowed is the reason vehicle", () => {
  const stops = [{ location: 1, forbiddenVehicles: [0] }];
  expectReason(stops, [{ start: 0 }], { code: "vehicle", vehicle: 0 });
});

test("a stop whose suppliers no trip starts from is the reason supply", () => {
  const reload = { depots: [0, 2], most: 1 };
  const stops = [{ location: 1, suppliers: [1] }];
  expectReason(stops, [{ start: 0, reload }], { code: "supply", vehicle: 0 });
});

test("a stop for which too little is left in stock is the reason stock, with the item", () => {
  const items = [{ item: 7, amount: 3 }];
  const stops = [
    { location: 1, items, priority: 2 },
    { location: 2, items },
  ];
  const violation = { dimension: 7, needed: 3, allowed: 2 };
  const stock = [{ depot: 0, item: 7, amount: 5 }];
  expectReason(stops, [{ start: 0 }], { stop: 1, code: "stock", violation }, LINE, { stock });
});

test("a stop released too late for its window is the reason release", () => {
  const stops = [{ location: 1, releaseS: 500, windowsS: [[0, 599] as const] }];
  const violation = { needed: 600, allowed: 599 };
  expectReason(stops, [{ start: 0 }], { code: "release", violation });
});

test("a stop that must not share the only route is the reason relation", () => {
  const stops = [{ location: 1, priority: 2 }, { location: 2 }];
  const relations = [{ kind: "not-same-route" as const, stops: [0, 1] }];
  const reason = { stop: 1, code: "relation", vehicle: 0 };
  expectReason(stops, [{ start: 0 }], reason, LINE, { relations });
});

test("a stop beyond the driving allowed is the reason max-drive, waiting left out", () => {
  const stops = [{ location: 2, serviceS: 900 }];
  const violation = { needed: 400, allowed: 399 };
  expectReason(stops, [{ start: 0, maxDriveS: 399 }], { code: "max-drive", violation });
});

test("a break that leaves no time for the stop is the reason break", () => {
  const lunch = { kind: "window" as const, earliestS: 0, latestS: 50, durationS: 300 };
  const stops = [{ location: 1, windowsS: [[0, 100] as const] }];
  expectReason(stops, [{ start: 0, breaks: [lunch] }], { code: "break", vehicle: 0 });
});

test("a shipment on board for too long is the reason max-in-vehicle at both its stops", () => {
  const shipments = [{ pickup: 0, delivery: 1, load: [], maxInVehicleS: 99 }];
  const stops = [{ location: 1 }, { location: 2 }];
  const unassigned = leftOut(stops, [{ start: 0 }], LINE, { shipments });
  const violation = { needed: 100, allowed: 99 };
  expect(unassigned).toMatchObject([
    { stop: 0, code: "max-in-vehicle", violation },
    { stop: 1, code: "max-in-vehicle", violation },
  ]);
  seen.add("max-in-vehicle");
});

test("every reason of the closed set has occurred above", () => {
  expect([...seen].sort()).toEqual([...UNASSIGNED_CODES].sort());
});
