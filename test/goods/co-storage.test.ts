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
