import { expect, test } from "vitest";
import { randomOf } from "../../../src/numeric/random.ts";
import {
  dateOfDay,
  dayOf,
  offeredOn,
  runsOfUse,
  type Step,
  shortRuns,
  withStep,
} from "../../../src/web/space/capacity-steps.ts";

const step = (from: string, until: string, quantity: number): Step => ({ from, until, quantity });

test("a change in the middle of a step leaves what lies before and behind it", () => {
  const before = [step("2027-01-01", "2027-12-31", 100)];

  expect(withStep(before, step("2027-03-01", "2027-04-01", 60))).toEqual([
    step("2027-01-01", "2027-03-01", 100),
    step("2027-03-01", "2027-04-01", 60),
    step("2027-04-01", "2027-12-31", 100),
  ]);
});

test("a change to nothing leaves a gap, and one to the same quantity leaves one step", () => {
  const before = [step("2027-01-01", "2027-03-01", 100), step("2027-03-01", "2027-05-01", 50)];

  expect(withStep(before, step("2027-02-01", "2027-06-01", 0))).toEqual([
    step("2027-01-01", "2027-02-01", 100),
  ]);
  expect(withStep(before, step("2027-03-01", "2027-05-01", 100))).toEqual([
    step("2027-01-01", "2027-05-01", 100),
  ]);
});

test("each day keeps its quantity or gets the new one, over 300 random changes", () => {
  const random = randomOf(7);
  const first = dayOf("2027-01-01");
  let steps: Step[] = [];
  const expected = new Array<number>(60).fill(0);
  for (let change = 0; change < 300; change++) {
    const from = random.below(59);
    const until = from + 1 + random.below(60 - from);
    const quantity = random.below(4);
    expected.fill(quantity, from, until);
    steps = withStep(steps, step(dateOfDay(first + from), dateOfDay(first + until), quantity));
    const found = expected.map((_, day) => offeredOn(steps, dateOfDay(first + day)));
    expect(found, `change ${change}`).toEqual(expected);
    for (const [i, { from }] of steps.slice(1).entries()) {
      expect(from >= steps[i]!.until).toBe(true);
    }
  }
});

test("what is used is told apart into leased and held, and what is short is named", () => {
  const runs = runsOfUse(
    [step("2027-01-01", "2027-02-01", 100)],
    [step("2027-01-05", "2027-01-20", 70)],
    [step("2027-01-10", "2027-01-15", 30)],
    { from: "2027-01-01", until: "2027-02-10" },
  );

  expect(runs.map(({ from, leased, held, free }) => [from, leased, held, free])).toEqual([
    ["2027-01-01", 0, 0, 100],
    ["2027-01-05", 70, 0, 30],
    ["2027-01-10", 40, 30, 30],
    ["2027-01-15", 70, 0, 30],
    ["2027-01-20", 0, 0, 100],
    ["2027-02-01", 0, 0, 0],
  ]);
  const short = shortRuns(runs, step("2027-01-12", "2027-02-01", 50));
  expect(short.map(({ from, until }) => [from, until])).toEqual([
    ["2027-01-12", "2027-01-15"],
    ["2027-01-15", "2027-01-20"],
  ]);
});
