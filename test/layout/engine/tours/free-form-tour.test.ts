import { expect, test } from "vitest";
import { freeFormTour } from "../../../../src/layout/engine/tours/free-form-tour.ts";
import { tourLengthMm } from "../../../../src/layout/engine/tours/tour-meter.ts";
import { isInside, type Obstacle } from "../../../../src/layout/engine/tours/visibility.ts";
import { randomOf } from "../../../../src/numeric/random.ts";

const at = (xMm: number, yMm: number) => ({ xMm, yMm });
const rectangle = (x0: number, y0: number, x1: number, y1: number): Obstacle => [
  at(x0, y0),
  at(x1, y0),
  at(x1, y1),
  at(x0, y1),
];
const home = at(0, 0);

test("walks straight where nothing is in the way", () => {
  const floor = { obstacles: [], start: home, end: home };
  expect(freeFormTour(floor, [at(3_000, 4_000)], { seed: 1 }).lengthMm).toBe(2 * 5_000);
});

test("walks round a rack by its nearer corner", () => {
  const floor = {
    obstacles: [rectangle(2_000, -3_000, 4_000, 9_000)],
    start: home,
    end: home,
  };
  const tour = freeFormTour(floor, [at(6_000, 0)], { seed: 1 });
  const oneWayMm = 2 * Math.round(Math.hypot(2_000, 3_000)) + 2_000;
  expect(tour.lengthMm).toBe(2 * oneWayMm);
  expect(tour.boundMm).toBe(tour.lengthMm);
  expect(tour.walk.slice(0, 4)).toEqual([home, at(2_000, -3_000), at(4_000, -3_000), at(6_000, 0)]);
});

test("does not slip through a rack by its corners, nor between racks that touch", () => {
  const diamond = [at(2_000, 0), at(4_000, 2_000), at(6_000, 0), at(4_000, -2_000)];
  const floor = { obstacles: [diamond], start: home, end: home };
  expect(freeFormTour(floor, [at(8_000, 0)], { seed: 1 }).lengthMm).toBeGreaterThan(16_000);
  const walled = {
    obstacles: [
      rectangle(2_000, -1_000, 3_000, 1_000),
      rectangle(-3_000, 1_000, 3_000, 2_000),
      rectangle(-3_000, -2_000, 3_000, -1_000),
      rectangle(-4_000, -2_000, -3_000, 2_000),
    ],
    start: home,
    end: home,
  };
  // Four walls that share corners only leave a way along the line where they touch.
  expect(freeFormTour(walled, [at(1_000, 500)], { seed: 1 }).lengthMm).toBeGreaterThan(0);
});

test("names picks within an obstacle, and refuses a start within one", () => {
  const floor = { obstacles: [rectangle(1_000, 1_000, 3_000, 3_000)], start: home, end: home };
  const tour = freeFormTour(floor, [at(2_000, 2_000), at(0, 2_000)], { seed: 1 });
  expect(tour.unreachable).toEqual([0]);
  expect([...tour.sequence]).toEqual([1]);
  const within = { ...floor, start: at(2_000, 2_000) };
  expect(() => freeFormTour(within, [], { seed: 1 })).toThrow("start lies in obstacle 0");
});

test("fetches what is heavy first", () => {
  const floor = { obstacles: [], start: home, end: home };
  const picks = [at(1_000, 0), at(5_000, 0)];
  expect([...freeFormTour(floor, picks, { seed: 1, ranks: [1, 0] }).sequence]).toEqual([1, 0]);
});

test("every leg of the walk is free of obstacles, on 40 random floors", () => {
  const random = randomOf(3);
  for (let instance = 0; instance < 40; instance++) {
    const obstacles = Array.from({ length: 6 }, () => {
      const x = 1_000 + random.below(15_000);
      const y = 1_000 + random.below(15_000);
      return rectangle(x, y, x + 500 + random.below(4_000), y + 500 + random.below(4_000));
    });
    const picks = Array.from({ length: 7 }, () => at(random.below(20_000), random.below(20_000)));
    const tour = freeFormTour({ obstacles, start: home, end: home }, picks, { seed: 1 });
    let walkedMm = 0;
    for (let i = 1; i < tour.walk.length; i++) {
      const [a, b] = [tour.walk[i - 1], tour.walk[i]];
      walkedMm += Math.round(Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm));
      for (let step = 1; step < 100; step++) {
        const share = step / 100;
        const point = at(a.xMm + share * (b.xMm - a.xMm), a.yMm + share * (b.yMm - a.yMm));
        expect(obstacles.some((obstacle) => isInside(point, obstacle))).toBe(false);
      }
    }
    expect(walkedMm).toBe(tour.lengthMm);
    const inside = picks.filter((pick) => obstacles.some((obstacle) => isInside(pick, obstacle)));
    expect(tour.unreachable).toHaveLength(inside.length);
    expect(tour.sequence.length + tour.unreachable.length).toBe(picks.length);
  }
});

test("agrees with the aisles of a rectangular floor when racks fill the space between them", () => {
  const pitchMm = 3_000;
  const lengthMm = 10_000;
  const random = randomOf(5);
  // Aisles without width: racks reach from one aisle to the next.
  const obstacles = [0, 1, 2].map((gap) =>
    rectangle(gap * pitchMm, 0, (gap + 1) * pitchMm, lengthMm),
  );
  const corner = { aisle: 0, crossAisle: 0 };
  const floor = {
    aisleCount: 4,
    aislePitchMm: pitchMm,
    crossAislesMm: Int32Array.of(0, lengthMm),
    start: corner,
    end: corner,
  };
  for (let instance = 0; instance < 20; instance++) {
    const aisles = Array.from({ length: 8 }, () => random.below(4));
    const depthsMm = aisles.map(() => 10 * random.below(1_000));
    const picks = aisles.map((aisle, pick) => at(aisle * pitchMm, depthsMm[pick]));
    const tour = freeFormTour({ obstacles, start: home, end: home }, picks, { seed: 1 });
    expect(tour.lengthMm).toBe(tourLengthMm(floor, aisles, depthsMm));
  }
});
