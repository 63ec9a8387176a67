import { expect, test } from "vitest";
import { shortestTour } from "../../../../src/layout/engine/tours/shortest-tour.ts";
import { tourLengthMm, tourMeterOf } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { randomFloorLists, shortestOnFloorMm, walkedOnFloorMm } from "./floor-walker.ts";

const front = { aisle: 0, crossAisle: 0 };
const twoBlocks = {
  aisleCount: 3,
  aislePitchMm: 4_000,
  crossAislesMm: Int32Array.of(0, 10_000, 20_000),
  start: front,
  end: front,
};

test("changes aisles in the middle rather than walk to the back", () => {
  const tour = shortestTour(twoBlocks, Uint16Array.of(0, 1), Int32Array.of(9_000, 8_000));
  expect(tour.lengthMm).toBe(10_000 + 4_000 + 10_000 + 4_000);
  expect([...tour.sequence].sort()).toEqual([0, 1]);
});

test("walks through a block twice where there is no other way to the next", () => {
  const oneAisle = { ...twoBlocks, aisleCount: 1 };
  expect(shortestTour(oneAisle, [0], [12_000]).lengthMm).toBe(2 * 12_000);
});

test("ends elsewhere than it starts", () => {
  const through = { ...twoBlocks, end: { aisle: 2, crossAisle: 2 } };
  expect(shortestTour(through, [0, 1], [5_000, 15_000]).lengthMm).toBe(20_000 + 2 * 4_000);
});

test("turns at mouths only where aisles are too narrow to turn in", () => {
  const narrow = { ...twoBlocks, canTurnInAisles: false };
  expect(shortestTour(twoBlocks, [0], [1_000]).lengthMm).toBe(2 * 1_000);
  expect(shortestTour(narrow, [0], [1_000]).lengthMm).toBe(2 * 10_000);
  expect(tourLengthMm(narrow, [0], [1_000])).toBe(2 * 10_000);
});

test("is as short as the best of all orders, on 900 random pick lists", () => {
  for (const [instance, list] of randomFloorLists(900, 1, 6).entries()) {
    const shortestMm = shortestOnFloorMm(list);
    const label = `instance ${instance}`;
    expect(shortestTour(list.floor, list.aisles, list.depthsMm).lengthMm, label).toBe(shortestMm);
    expect(tourLengthMm(list.floor, list.aisles, list.depthsMm), label).toBe(shortestMm);
  }
});

test("is as long as the walk it describes, on 600 random pick lists", () => {
  for (const [instance, list] of randomFloorLists(600, 2, 25).entries()) {
    const tour = shortestTour(list.floor, list.aisles, list.depthsMm);
    expect(walkedOnFloorMm(list, tour), `instance ${instance}`).toBe(tour.lengthMm);
  }
});

test("walks the floor the other way round in the same length", () => {
  for (const { floor, aisles, depthsMm } of randomFloorLists(200, 3, 20, 6)) {
    const mirrored = {
      ...floor,
      start: { ...floor.end, aisle: floor.aisleCount - 1 - floor.end.aisle },
      end: { ...floor.start, aisle: floor.aisleCount - 1 - floor.start.aisle },
    };
    const mirroredAisles = aisles.map((aisle) => floor.aisleCount - 1 - aisle);
    expect(tourLengthMm(mirrored, mirroredAisles, depthsMm)).toBe(
      tourLengthMm(floor, aisles, depthsMm),
    );
  }
});

test("a meter measures any selection of its places, repeated or none", () => {
  const random = randomOf(4);
  for (const { floor, aisles, depthsMm } of randomFloorLists(100, 5, 90)) {
    const meter = tourMeterOf(floor, aisles, depthsMm);
    const places = Int32Array.from({ length: aisles.length >> 1 }, () =>
      random.below(aisles.length),
    );
    const expectedMm = shortestTour(
      floor,
      places.map((place) => aisles[place]),
      places.map((place) => depthsMm[place]),
    ).lengthMm;
    expect(meter.lengthMm(places)).toBe(expectedMm);
    expect(meter.lengthMm(places, 0, 0)).toBe(shortestTour(floor, [], []).lengthMm);
    expect(meter.lengthMm(places)).toBe(expectedMm);
  }
});

test("refuses what makes no sense, saying why", () => {
  const measure = (changes: object) => () => tourLengthMm({ ...twoBlocks, ...changes }, [0], [0]);
  expect(measure({ crossAislesMm: Int32Array.of(0) })).toThrow("2 to 8 cross-aisles");
  expect(measure({ crossAislesMm: Int32Array.of(0, 5, 5) })).toThrow("ascend");
  expect(measure({ start: { aisle: 0, crossAisle: 3 } })).toThrow("cross-aisle 3");
  expect(measure({ end: { aisle: 3, crossAisle: 0 } })).toThrow("aisle 3");
  expect(measure({ aislePitchMm: 0.5 })).toThrow("whole millimetres");
  expect(() => tourLengthMm(twoBlocks, [3], [0])).toThrow("aisle 3; there are 3");
  expect(() => tourLengthMm(twoBlocks, [0], [20_001])).toThrow("20001 mm deep");
  expect(() => tourLengthMm(twoBlocks, [0, 0], [1])).toThrow("Got 1 depths for 2");
});
