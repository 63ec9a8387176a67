import { expect, test } from "vitest";
import { Trail } from "../../src/platform/jobs/trail.ts";

test("only what is new makes a point, and a long search keeps its first and latest", () => {
  const trail = new Trail(12);
  expect(trail.note(undefined, 5)).toBe(false);
  expect(trail.note(10_000, undefined)).toBe(true);
  expect(trail.note(10_000, undefined)).toBe(false);
  expect(trail.note(10_000, 5)).toBe(true);
  for (let best = 9_999; best > 5_000; best--) trail.note(best, 5);
  const { points } = trail;
  expect(points.length).toBeLessThanOrEqual(240);
  expect(points[0]).toMatchObject({ best: 10_000, bound: null });
  expect(points.at(-1)).toMatchObject({ best: 5_001, bound: 5 });
  expect(points[0]!.seconds).toBeGreaterThanOrEqual(12);
});
