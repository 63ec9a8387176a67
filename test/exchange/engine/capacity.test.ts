import { expect, test } from "vitest";
import { capacityRuns, type Step } from "../../../src/exchange/engine/capacity.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";
import { leastFree } from "../../support/least-free.ts";

test("a hold in the middle of a growing capacity", () => {
  const capacity = [
    { from: 0, until: 10, quantity: 100 },
    { from: 10, until: 20, quantity: 150 },
  ];
  const uses = [{ from: 5, until: 15, quantity: 80 }];
  expect(capacityRuns(capacity, uses, 0, 25)).toEqual([
    { from: 0, until: 5, capacity: 100, used: 0, free: 100 },
    { from: 5, until: 10, capacity: 100, used: 80, free: 100 - 80 },
    { from: 10, until: 15, capacity: 150, used: 80, free: 150 - 80 },
    { from: 15, until: 20, capacity: 150, used: 0, free: 150 },
    { from: 20, until: 25, capacity: 0, used: 0, free: 0 },
  ]);
  expect(leastFree(capacity, uses, 0, 20)).toBe(20);
});

test("an empty window is misuse", () => {
  expect(() => capacityRuns([], [], 5, 5)).toThrow(RangeError);
});

function randomSteps(random: Random, count: number): Step[] {
  return Array.from({ length: count }, () => {
    const from = random.below(40);
    return { from, until: from + 1 + random.below(20), quantity: random.below(30) };
  });
}

function sumOn(steps: readonly Step[], day: number): number {
  return steps.reduce((sum, s) => sum + (s.from <= day && day < s.until ? s.quantity : 0), 0);
}

test("every day is what adding up that day gives, on 500 random pools", () => {
  const random = randomOf(7);
  for (let instance = 0; instance < 500; instance++) {
    const capacity = randomSteps(random, random.below(6));
    const uses = randomSteps(random, random.below(12));
    const from = random.below(30);
    const until = from + 1 + random.below(40);
    const runs = capacityRuns(capacity, uses, from, until);
    const free: number[] = [];
    for (let day = from; day < until; day++) {
      const run = runs.find((candidate) => candidate.from <= day && day < candidate.until);
      expect(run, `instance ${instance}, day ${day}`).toMatchObject({
        capacity: sumOn(capacity, day),
        used: sumOn(uses, day),
      });
      free.push(sumOn(capacity, day) - sumOn(uses, day));
    }
    expect(runs.at(0)?.from).toBe(from);
    expect(runs.at(-1)?.until).toBe(until);
    expect(leastFree(capacity, uses, from, until)).toBe(Math.min(...free));
  }
});
