import fc from "fast-check";
import { expect, test } from "vitest";
import { chainsOf, cutAround } from "../../../src/delivery/network/chain.ts";

function pairsOf(count: number, isNeeded: (from: number, to: number) => boolean) {
  const needed = Uint8Array.from({ length: count * count }, (_, cell) =>
    Number(isNeeded(Math.floor(cell / count), cell % count)),
  );
  return { count, needed };
}

function legsOf(chains: number[][]): [number, number][] {
  return chains.flatMap((chain) =>
    chain.slice(1).map((to, leg): [number, number] => [chain[leg], to]),
  );
}

test("a square of three places is one star after the other", () => {
  const all = pairsOf(3, () => true);
  expect(chainsOf(all, 80)).toEqual([[0, 1, 0, 2, 0 /* jumps */, 1, 2, 1]]);
  expect(chainsOf(all, 4)).toEqual([
    [0, 1, 0, 2, 0],
    [1, 2, 1],
  ]);
});

test("a square wastes hardly more than the jumps from star to star", () => {
  const count = 40;
  const legs = legsOf(
    chainsOf(
      pairsOf(count, () => true),
      80,
    ),
  );
  expect(legs.length).toBeLessThan(1.05 * count * (count - 1));
});

test("one origin and many destinations, or the other way round, waste every second leg", () => {
  const fan = legsOf(
    chainsOf(
      pairsOf(11, (from) => from === 0),
      80,
    ),
  );
  expect(fan).toHaveLength(10 + 9);
  const funnel = legsOf(
    chainsOf(
      pairsOf(11, (_, to) => to === 10),
      80,
    ),
  );
  expect(funnel).toHaveLength(10 + 9);
});

test("every needed pair is driven, by chains of no more legs than allowed", () => {
  const cells = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      flags: fc.array(fc.boolean(), { minLength: count * count, maxLength: count * count }),
      mostLegs: fc.integer({ min: 1, max: 9 }),
    }),
  );
  fc.assert(
    fc.property(cells, ({ count, flags, mostLegs }) => {
      const pairs = pairsOf(count, (from, to) => flags[from * count + to]);
      const chains = chainsOf(pairs, mostLegs);
      const legs = legsOf(chains);
      const driven = new Set(legs.map(([from, to]) => from * count + to));
      let neededCount = 0;
      for (let cell = 0; cell < count * count; cell++) {
        if (!flags[cell] || Math.floor(cell / count) === cell % count) continue;
        neededCount++;
        expect(driven.has(cell)).toBe(true);
      }
      expect(legs.every(([from, to]) => from !== to)).toBe(true);
      expect(legs.length).toBeLessThanOrEqual(2 * neededCount);
      for (const chain of chains) expect(chain.length - 1).toBeLessThanOrEqual(mostLegs);
    }),
    { seed: 11, numRuns: 500 },
  );
});

test("a suspect leg is cut out, and nothing else is lost", () => {
  const isSuspect = (from: number, to: number) => from === 9 || to === 9;
  expect(cutAround([0, 1, 2, 9, 2, 3], isSuspect)).toEqual([
    [0, 1, 2],
    [2, 9],
    [9, 2],
    [2, 3],
  ]);
  expect(cutAround([0, 1, 0, 2], isSuspect)).toEqual([[0, 1, 0, 2]]);
});

test("senseless input is refused", () => {
  expect(() =>
    chainsOf(
      pairsOf(2, () => true),
      0,
    ),
  ).toThrow(RangeError);
  expect(() => chainsOf({ count: 3, needed: new Uint8Array(4) }, 5)).toThrow(/4 flags.*3 × 3/);
});
