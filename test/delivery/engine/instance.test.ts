import { expect, test } from "vitest";
import { type DeliveryInstance, validate } from "../../../src/delivery/engine/instance.ts";
import { microMinorPerM, microMinorPerS, packInstance } from "../../../src/delivery/engine/pack.ts";
import { scheduleRoute } from "../../../src/delivery/engine/schedule.ts";
import { solve } from "../../../src/delivery/engine/solve.ts";
import { planarMatrices } from "./random-instances.ts";

const GOOD = packInstance({
  ...planarMatrices([
    [0, 0],
    [1_000, 0],
  ]),
  stops: [
    {
      location: 1,
      demand: [1],
      windowsS: [
        [0, 10],
        [20, 300],
      ],
    },
  ],
  vehicles: [{ start: 0, capacity: [1] }],
});

test("a sound instance passes", () => {
  expect(() => validate(GOOD)).not.toThrow();
});

test.each<[string, Partial<DeliveryInstance>, RegExp]>([
  [
    "a demand too many",
    { stopDemand: Int32Array.of(1, 2) },
    /stopDemand has 2 entries, expected 1/,
  ],
  ["a matrix too small", { distanceM: [new Int32Array(3)] }, /distanceM\[0\] has 3 entries/],
  ["no matrix", { distanceM: [], durationS: [] }, /at least one profile/],
  ["a negative leg", { durationS: [Int32Array.of(0, 1, -5, 0)] }, /from 1 to 0 is -5/],
  ["a stop nowhere", { stopLocation: Int32Array.of(2) }, /stopLocation\[0\] is 2/],
  ["a negative demand", { stopDemand: Int32Array.of(-1) }, /stopDemand\[0\] is -1/],
  ["a broken prize", { stopPrize: Float64Array.of(0.5) }, /stopPrize\[0\] is 0.5/],
  ["a window backwards", { windowLatestS: Int32Array.of(-1, 300) }, /ends \(-1\) before 0/],
  ["windows that overlap", { windowEarliestS: Int32Array.of(0, 5) }, /overlap/],
  ["an unknown profile", { vehicleProfile: Int32Array.of(1) }, /vehicleProfile\[0\] is 1/],
  ["a shift backwards", { vehicleLatestS: Int32Array.of(-1) }, /shift of vehicle 0/],
  ["costs beyond exact sums", { vehicleCostPerM: Float64Array.of(1e13) }, /coarser cost unit/],
])("%s is refused, and the message names it", (_, fault, message) => {
  const instance = { ...GOOD, ...fault };
  expect(() => validate(instance)).toThrow(RangeError);
  expect(() => solve(instance, { seed: 1, stop: () => true })).toThrow(message);
});

test("a demand with another number of dimensions is refused when packed", () => {
  const stops = [
    { location: 0, demand: [1, 2] },
    { location: 0, demand: [1] },
  ];
  const input = { ...planarMatrices([[0, 0]]), stops, vehicles: [] };
  expect(() => packInstance(input)).toThrow("The demand of entry 1 has 1 dimensions, expected 2.");
});

test("a number that is not whole is refused when packed, never cut", () => {
  const input = { ...planarMatrices([[0, 0]]), stops: [], vehicles: [{ start: 0, latestS: 1.5 }] };
  expect(() => packInstance(input)).toThrow(/1.5/);
});

test("rates become integers per metre and per second in millionths of a minor unit", () => {
  expect(microMinorPerM(45)).toBe(45_000); // 0.45 a kilometre: 0.045 minor units a metre
  expect(microMinorPerS(3_600)).toBe(1_000_000); // 36.00 an hour: one minor unit a second
});

test("an instance without stops has an empty plan that costs nothing", () => {
  const instance = packInstance({
    ...planarMatrices([[0, 0]]),
    stops: [],
    vehicles: [{ start: 0 }],
  });
  const solution = solve(instance, { seed: 1, stop: () => false });
  expect(solution.routes).toEqual([]);
  expect(solution.cost.total).toBe(0);
});

test("a schedule asked for unknown stops or vehicles is misuse", () => {
  expect(() => scheduleRoute(GOOD, 1, [0])).toThrow("There is no vehicle 1.");
  expect(() => scheduleRoute(GOOD, 0, [7])).toThrow("There is no stop 7.");
  expect(() => scheduleRoute(GOOD, 0, [])).toThrow("at least one stop");
});

test("a plan to start from gives up what breaks a constraint, and must make sense", () => {
  const tight = { ...GOOD, vehicleCapacity: Int32Array.of(0) };
  const from = (start: { vehicle: number; stops: number[] }[]) =>
    solve(tight, { seed: 1, stop: () => true, start });
  expect(from([{ vehicle: 0, stops: [0] }]).unassigned).toMatchObject([{ code: "capacity" }]);
  expect(() => from([{ vehicle: 1, stops: [0] }])).toThrow("start: there is no vehicle 1.");
  expect(() => from([{ vehicle: 0, stops: [0, 0] }])).toThrow("start: stop 0 is served twice.");
});
