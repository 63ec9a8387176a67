import { expect, test } from "vitest";
import { isBetter, solveIslands } from "../../../src/delivery/planning/solve-islands.ts";
import { faultsOf } from "../engine/checker.ts";
import { fortyStops } from "../engine/random-instances.ts";

const instance = fortyStops(1);

test("two islands repeat themselves, and give the better of what each gives alone", async () => {
  const options = { seconds: 60, iterations: 2_000 };
  const both = await solveIslands(instance, { ...options, seed: 5, threads: 2 });
  const again = await solveIslands(instance, { ...options, seed: 5, threads: 2 });
  const [first, second] = await Promise.all(
    [5, 6].map((seed) => solveIslands(instance, { ...options, seed, threads: 1 })),
  );

  expect(again).toEqual(both);
  expect(both.iterations).toBe(4_000);
  expect({ ...both, iterations: 2_000 }).toEqual(isBetter(second, first) ? second : first);
  expect(faultsOf(instance, both)).toEqual([]);
});

test("islands told to stop give the best they have, and have told of it before", async () => {
  const leaving = new AbortController();
  let told: unknown;
  const found = await solveIslands(instance, {
    seed: 1,
    threads: 2,
    seconds: 60,
    signal: leaving.signal,
    onBest(solution) {
      told ??= solution;
      leaving.abort();
    },
  });

  expect(told).toBeDefined();
  expect(faultsOf(instance, found)).toEqual([]);
});

test("an island that fails says why and ends the others", async () => {
  const run = solveIslands(
    { ...instance, stopPrize: new Float64Array(0) },
    { seed: 1, threads: 2, seconds: 60 },
  );
  await expect(run).rejects.toThrow("stopPrize has 0 entries, expected 40.");
});
