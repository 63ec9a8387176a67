import { expect, test } from "vitest";
import type { UseRun } from "../../../src/web/space/capacity-steps.ts";
import { csvOf, meanUse, nextFree, shareOf, weeksOf } from "../../../src/web/space/weekly-use.ts";

const run = (from: string, until: string, offered: number, leased: number, held = 0): UseRun => ({
  from,
  until,
  offered,
  leased,
  held,
  free: offered - leased - held,
});

test("weeks begin on Mondays and cover the window", () => {
  const weeks = weeksOf({ from: "2026-11-01", until: "2026-12-01" });

  expect(weeks.at(0)).toEqual({ from: "2026-10-26", until: "2026-11-02" });
  expect(weeks.at(-1)).toEqual({ from: "2026-11-30", until: "2026-12-07" });
  expect(weeks).toHaveLength(6);
});

test("a week's mean weighs each run by its days", () => {
  // Two days of 70 leased and five of none, of 100 offered: 140 / 7 = 20 a day.
  const runs = [
    run("2026-11-01", "2026-11-04", 100, 70),
    run("2026-11-04", "2026-12-01", 100, 0, 35),
  ];
  const use = meanUse(runs, { from: "2026-11-02", until: "2026-11-09" });

  expect(use).toEqual({ offered: 100, leased: 20, held: 25, free: 55 });
  expect(shareOf(use, "used")).toBeCloseTo(0.45);
  expect(shareOf(meanUse([], { from: "2026-11-02", until: "2026-11-09" }), "free")).toBe(undefined);
});

test("the next free day is today, or the first day of the next run with room", () => {
  const runs = [run("2026-11-01", "2026-12-01", 10, 10), run("2026-12-01", "2027-01-01", 10, 4)];

  expect(nextFree(runs, "2026-11-21")).toEqual({ from: "2026-12-01", free: 6 });
  expect(nextFree(runs, "2026-12-24")).toEqual({ from: "2026-12-24", free: 6 });
  expect(nextFree(runs, "2027-02-01")).toBe(undefined);
});

test("cells with commas and quotes are quoted, and none passes for a formula", () => {
  expect(csvOf([['Hall "B", north', "=1+1", 2.5]])).toBe('"Hall ""B"", north",\'=1+1,2.5\r\n');
});
