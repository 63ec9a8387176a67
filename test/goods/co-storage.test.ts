import { expect, test } from "vitest";
import {
  CO_STORAGE_BOOKS,
  coStorageGroups,
  type StoredHazard,
} from "../../src/goods/co-storage.ts";
import type { CoStorage } from "../../src/layout/engine/slotting/co-storage.ts";

const [us] = CO_STORAGE_BOOKS;
const acid: StoredHazard = {
  dangerousGoodsClass: "8",
  subsidiaryClasses: [],
  state: "liquid",
  packingGroup: "II",
  hazardZone: "none",
};

test("the US book has every cell of the table once, and names its rules", () => {
  const marks = us.rules.map((rule) => rule.id.split(" ")[0].split("-").at(-1));
  const count = (mark: string) => marks.filter((found) => found === mark).length;
  expect([count("X"), count("O"), count("*")]).toEqual([52, 22, 15]);
  expect(new Set(us.rules.map((rule) => rule.id)).size).toBe(us.rules.length);
  const groups = us.groups.map((group) => group.id);
  expect(us.rules.flatMap((rule) => rule.groups).filter((id) => !groups.includes(id))).toEqual([]);
});

/** The table as it is printed, row by row: 173 of its 324 cells are marked. */
const TABLE = `
1.1/1.2   * * * * * X X X X X X X X X X X X X
1.3       * * * * * X . X X X . X X X X X . X
1.4       * * * * * O . O O O . O . . . O . O
1.5       * * * * * X X X X X X X X X X X X X
1.6       * * * * * . . . . . . . . . . . . .
2.1       X X O X . . . X O . . . . . . O O .
2.2       X . . X . . . . . . . . . . . . . .
2.3A      X X O X . X . . . X X X X X X . . X
2.3B      X X O X . O . . . O O O O O O . . O
3         X X O X . . . X O . . . . O . X . .
4.1       X . . X . . . X O . . . . . . X . O
4.2       X X O X . . . X O . . . . . . X . X
4.3       X X . X . . . X O . . . . . . X . O
5.1       X X . X . . . X O O . . . . . X . O
5.2       X X . X . . . X O . . . . . . X . O
6.1A      X X O X . O . . . X X X X X X . . X
7         X . . X . O . . . . . . . . . . . .
8-liquid  X X O X . . . X O . O X O O O X . .
`;

test("each cell of the US table is a rule, and reads the same from its row and its column", () => {
  const rows = TABLE.trim()
    .split("\n")
    .map((row) => row.split(/\s+/));
  const ids = rows.map(([id]) => id!);
  const marked = new Map<string, string>();
  for (const rule of us.rules) {
    const mark = /^49-cfr-177\.848-([XO*]) /.exec(rule.id)?.[1];
    if (mark === undefined) continue;
    const [a, b] = rule.groups;
    marked.set(`${a}|${b}`, mark);
    marked.set(`${b}|${a}`, mark);
  }
  let count = 0;
  for (const [id, ...cells] of rows) {
    expect(cells).toHaveLength(18);
    for (const [column, cell] of cells.entries()) {
      expect(marked.get(`${id}|${ids[column]}`) ?? ".", `${id} and ${ids[column]}`).toBe(cell);
      if (cell !== ".") count++;
    }
  }
  expect(count).toBe(173);
  expect(marked.size).toBe(173);
});

test.each([
  // As the agency has answered in writing: letters 09-0252, 08-0143, and paragraph (c) itself.
  ["6.1A", "3", "X"],
  ["2.3B", "5.1", "O"],
  ["2.3B", "8-liquid", "O"],
  ["4.2", "8-liquid", "X"],
])("%s and %s are marked %s", (a, b, mark) => {
  const rule = us.rules.find(
    ({ id, groups }) => id.includes(`-${mark} `) && groups.includes(a) && groups.includes(b),
  );
  expect(rule).toBeDefined();
});

test("what may be a cyanide lies apart from acids", () => {
  const poison = { ...acid, dangerousGoodsClass: "6.1", packingGroup: "II" } as const;
  expect(coStorageGroups(us, poison)).toEqual(["6.1"]);
  const rule = us.rules.find(({ groups }) => groups[0] === "6.1");
  expect(rule).toMatchObject({ kind: "apart", scope: "aisle", groups: ["6.1", "8-liquid"] });
});

test("only class 8 liquids are in the table, with their subsidiary hazards", () => {
  expect(coStorageGroups(us, acid)).toEqual(["8-liquid"]);
  expect(coStorageGroups(us, { ...acid, state: "solid" })).toEqual([]);
  expect(coStorageGroups(us, { ...acid, subsidiaryClasses: ["5.1"] })).toEqual(["8-liquid", "5.1"]);
  expect(coStorageGroups(us, { ...acid, dangerousGoodsClass: "9" })).toEqual([]);
  expect(coStorageGroups(us, { ...acid, dangerousGoodsClass: null })).toEqual([]);
});

test.each([
  ["state of class 8", { state: null }],
  ["say which, if any, go with 8", { subsidiaryClasses: null }],
  ["hazard zone of class 2.3", { dangerousGoodsClass: "2.3", hazardZone: null }],
  ["packing group of class 6.1", { dangerousGoodsClass: "6.1", packingGroup: null }],
] as const)("refuses what it does not know: %s", (words, changes) => {
  expect(coStorageGroups(us, { ...acid, ...changes })).toContain(words);
});

test("a book is what the slotting engine takes", () => {
  const rules: CoStorage = { ...us, groupsOfSku: [coStorageGroups(us, acid)] };
  expect(rules.groupsOfSku).toEqual([["8-liquid"]]);
});
