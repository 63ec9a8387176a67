import { expect, test } from "vitest";
import { healSlots } from "../../../../src/layout/engine/healing/heal-slots.ts";
import { chainsOf, moveCountOf, movesOf } from "../../../../src/layout/engine/healing/move-list.ts";
import { planSlots } from "../../../../src/layout/engine/slotting/plan-slots.ts";
import { NO_SLOT } from "../../../../src/layout/engine/slotting-instance.ts";
import { randomOf } from "../../../../src/numeric/random.ts";
import { expectNoFault, hazardousInstance } from "../slotting/plan-instances.ts";

test("takes a change apart into a path to a free slot and a ring with a detour", () => {
  // SKUs 0 and 1 follow each other into free slot 9; 2, 3 and 4 change places.
  const from = Int32Array.of(0, 1, 2, 3, 4);
  const to = Int32Array.of(9, 0, 3, 4, 2);
  const [path, ring] = chainsOf(from, to);
  expect(path).toEqual({ skus: [0, 1], isRing: false });
  expect(ring.isRing).toBe(true);
  expect(moveCountOf([path, ring])).toBe(2 + 4);
  const moves = movesOf(ring, to, from, [8], () => true)!;
  expect(moves.map(({ sku, from, to }) => `${sku}: ${from} to ${to}`)).toEqual([
    "2: 2 to 8",
    "4: 4 to 2",
    "3: 3 to 4",
    "2: 8 to 3",
  ]);
  expect(movesOf(ring, to, from, [], () => true)).toBeUndefined();
});

test("every random change is done in moves to free slots", () => {
  const random = randomOf(9);
  for (let instance = 0; instance < 500; instance++) {
    const slots = Int32Array.from({ length: 12 }, (_, slot) => slot);
    const from = random.shuffle(slots.slice()).subarray(0, 10);
    const to = random.shuffle(slots.slice()).subarray(0, 10);
    const now = from.slice();
    const chains = chainsOf(from, to);
    for (const chain of chains) {
      const free = slots.filter((slot) => !now.includes(slot));
      // A path may end in the slot that another ring waits in, so each chain looks anew.
      const moves = movesOf(chain, to, now, free, () => true)!;
      for (const { sku, from: left, to: entered } of moves) {
        expect(now[sku]).toBe(left);
        expect(now.includes(entered)).toBe(false);
        now[sku] = entered;
      }
    }
    expect(now).toEqual(to);
  }
});

test("heals within the budget, at a profit, breaking no rule at any step", () => {
  let moved = 0;
  for (let seed = 0; seed < 25; seed++) {
    const instance = hazardousInstance(seed);
    const { slotOfSku: current } = planSlots(instance, {
      policy: seed % 2 ? "nearest" : "within-aisle",
    });
    const shuffled = shaken(instance, current, seed);
    const options = { mostMoves: 12, moveS: 2, seed, rounds: 6 };
    const healed = healSlots(instance, shuffled, options);
    const now = shuffled.slice();
    for (const { moves, netS, savedSPerDay, workS } of healed.chains) {
      expect(netS).toBeGreaterThan(0);
      expect(workS).toBe(2 * moves.length);
      expect(netS).toBeCloseTo(56 * savedSPerDay - workS, 6);
      for (const { sku, from, to } of moves) {
        expect(now[sku]).toBe(from);
        now[sku] = to;
        expectNoFault(instance, now, `seed ${seed}`);
      }
    }
    expect(now).toEqual(healed.slotOfSku);
    const moves = healed.chains.flatMap((chain) => chain.moves);
    expect(healed.moveCount).toBe(moves.length);
    expect(healed.moveCount).toBeLessThanOrEqual(12);
    expect(healed.newSkuSlots.some((slot) => now.includes(slot))).toBe(false);
    expect(healSlots(instance, shuffled, options)).toEqual(healed);
    moved += moves.length;
  }
  expect(moved).toBeGreaterThan(50);
});

/** SKUs that no rule is about exchange slots where both fit. */
function shaken(
  instance: ReturnType<typeof hazardousInstance>,
  current: Int32Array,
  seed: number,
): Int32Array {
  const random = randomOf(seed);
  const slotOfSku = current.slice();
  const { plan, skus, coStorage } = instance;
  const isPlain = (sku: number) =>
    slotOfSku[sku] !== NO_SLOT && !coStorage!.groupsOfSku[sku].length;
  const isSmall = (sku: number) => skus.heightMm[sku] <= 390 && skus.weightG[sku] <= 15_000;
  const plain = [...current.keys()].filter((sku) => isPlain(sku) && isSmall(sku));
  for (let i = 0; i + 1 < plain.length; i += 2) {
    const [a, b] = [plain[i], plain[i + 1 + random.below(plain.length - i - 1)]];
    if (skus.storageClass[a] !== skus.storageClass[b]) continue;
    if (plan.zone[slotOfSku[a]] !== plan.zone[slotOfSku[b]]) continue;
    if (skus.lengthMm[a] > 590 || skus.lengthMm[b] > 590) continue;
    [slotOfSku[a], slotOfSku[b]] = [slotOfSku[b], slotOfSku[a]];
  }
  return slotOfSku;
}

test("moves nothing where moves cost more than they save", () => {
  const instance = hazardousInstance(1);
  const { slotOfSku } = planSlots(instance, { policy: "nearest" });
  const healed = healSlots(instance, slotOfSku, { mostMoves: 50, moveS: 1_000_000, rounds: 3 });
  expect(healed.chains).toEqual([]);
  expect(healed.slotOfSku).toEqual(slotOfSku);
});

test("refuses two SKUs in one slot", () => {
  const instance = hazardousInstance(1);
  const { slotOfSku } = planSlots(instance, { policy: "nearest" });
  const [a, b] = [...slotOfSku.keys()].filter((sku) => slotOfSku[sku] !== NO_SLOT);
  slotOfSku[b] = slotOfSku[a];
  expect(() => healSlots(instance, slotOfSku, { mostMoves: 5 })).toThrow(
    `SKUs ${a} and ${b} both lie`,
  );
});
