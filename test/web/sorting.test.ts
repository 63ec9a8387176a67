import { expect, test } from "vitest";
import { sortedRows } from "../../src/web/parts/sorting.ts";

const ROWS = [{ n: 2 }, { n: undefined }, { n: 10 }, { n: 1 }];

test("numbers are sorted as numbers, and what has none stands last either way", () => {
  expect(sortedRows(ROWS, ({ n }) => n, false).map(({ n }) => n)).toEqual([1, 2, 10, undefined]);
  expect(sortedRows(ROWS, ({ n }) => n, true).map(({ n }) => n)).toEqual([10, 2, 1, undefined]);
});

test("texts with numbers in them are sorted as people count, and equals keep their order", () => {
  const rows = ["Zone 10", "Zone 2", "Élan", "Zone 2"].map((name, i) => ({ name, i }));
  const sorted = sortedRows(rows, ({ name }) => name, false);
  expect(sorted.map(({ name }) => name)).toEqual(["Élan", "Zone 2", "Zone 2", "Zone 10"]);
  expect(sorted.filter(({ name }) => name === "Zone 2").map(({ i }) => i)).toEqual([1, 3]);
  expect(rows.map(({ i }) => i)).toEqual([0, 1, 2, 3]);
});
