import { expect, test } from "vitest";
import { cheapestAssignment } from "../../../../src/layout/engine/slotting/cheapest-assignment.ts";
import { randomOf } from "../../../../src/numeric/random.ts";

test("gives up the cheapest single pair where that is cheaper in all", () => {
  // 1 + 10 with the cheapest pair, 2 + 3 without.
  expect([...cheapestAssignment(Float64Array.of(1, 2, 3, 10), 2, 2)]).toEqual([1, 0]);
});

test("costs as little as the best of all assignments, on 300 random matrices", () => {
  const random = randomOf(4);
  for (let instance = 0; instance < 300; instance++) {
    const columns = 1 + random.below(6);
    const rows = 1 + random.below(columns);
    const costs = Float64Array.from({ length: rows * columns }, () => random.below(20) - 5);
    const found = cheapestAssignment(costs, rows, columns);
    expect(new Set(found).size).toBe(rows);
    const sum = found.reduce((all, column, row) => all + costs[row * columns + column], 0);
    expect(sum).toBe(leastOf(costs, rows, columns, 0, new Set()));
  }
});

function leastOf(
  costs: Float64Array,
  rows: number,
  columns: number,
  row: number,
  taken: Set<number>,
): number {
  if (row === rows) return 0;
  let least = Infinity;
  for (let column = 0; column < columns; column++) {
    if (taken.has(column)) continue;
    taken.add(column);
    const rest = leastOf(costs, rows, columns, row + 1, taken);
    least = Math.min(least, costs[row * columns + column] + rest);
    taken.delete(column);
  }
  return least;
}

test("refuses more rows than columns and too few costs", () => {
  expect(() => cheapestAssignment(new Float64Array(2), 2, 1)).toThrow("2 rows");
  expect(() => cheapestAssignment(new Float64Array(3), 2, 2)).toThrow("3 costs for 2 × 2");
});
