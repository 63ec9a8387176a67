import type { ApartRule, BelowRule, CoStorageBook } from "./co-storage.ts";

/**
 * Cells of the table by row and the columns after it; each pair stands once.
 *
 * Source: 49 CFR 177.848(d), Segregation Table for Hazardous Materials, a work of the US Government
 * (https://www.ecfr.gov/current/title-49/section-177.848).
 */
const NEVER_TOGETHER: readonly (readonly [string, string])[] = [
  ["1.1/1.2", "2.1 2.2 2.3A 2.3B 3 4.1 4.2 4.3 5.1 5.2 6.1A 7 8-liquid"],
  ["1.3", "2.1 2.3A 2.3B 3 4.2 4.3 5.1 5.2 6.1A 8-liquid"],
  ["1.5", "2.1 2.2 2.3A 2.3B 3 4.1 4.2 4.3 5.1 5.2 6.1A 7 8-liquid"],
  ["2.1", "2.3A"],
  ["2.3A", "3 4.1 4.2 4.3 5.1 5.2 8-liquid"],
  ["3", "6.1A"],
  ["4.1", "6.1A"],
  ["4.2", "6.1A 8-liquid"],
  ["4.3", "6.1A"],
  ["5.1", "6.1A"],
  ["5.2", "6.1A"],
  ["6.1A", "8-liquid"],
];

/** May lie together only if leaks cannot mix. */
const SEPARATED: readonly (readonly [string, string])[] = [
  ["1.4", "2.1 2.3A 2.3B 3 4.2 6.1A 8-liquid"],
  ["2.1", "2.3B 6.1A 7"],
  ["2.3B", "3 4.1 4.2 4.3 5.1 5.2 8-liquid"],
  ["3", "5.1"],
  ["4.1", "8-liquid"],
  ["4.3", "8-liquid"],
  ["5.1", "8-liquid"],
  ["5.2", "8-liquid"],
];

/** A table of its own, 177.848(f), by compatibility groups, which goods here do not state. */
const EXPLOSIVES: readonly (readonly [string, string])[] = [
  ["1.1/1.2", "1.1/1.2 1.3 1.4 1.5 1.6"],
  ["1.3", "1.3 1.4 1.5 1.6"],
  ["1.4", "1.4 1.5 1.6"],
  ["1.5", "1.5 1.6"],
  ["1.6", "1.6"],
];

/**
 * 177.848(c): cyanides not with acids. Goods here do not say whether they are cyanides, so none of
 * class 6.1 lies by class 8 liquids.
 */
const CYANIDES: readonly (readonly [string, string])[] = [["6.1", "8-liquid"]];

function pairsOf(
  cells: readonly (readonly [string, string])[],
  mark: string,
  scope: ApartRule["scope"],
): ApartRule[] {
  return cells.flatMap(([row, columns]) =>
    columns.split(" ").map((column) => ({
      id: `49-cfr-177.848-${mark} ${row} and ${column}`,
      kind: "apart" as const,
      groups: [row, column] as const,
      scope,
    })),
  );
}

/** 177.848(e)(3): class 8 liquids not above or adjacent to class 4 or 5, separated or not. */
const LIQUIDS_BELOW: readonly BelowRule[] = ["4.1", "4.2", "4.3", "5.1", "5.2"].map((upper) => ({
  id: `49-cfr-177.848-(e)(3) 8-liquid below ${upper}`,
  kind: "below",
  groups: ["8-liquid", upper],
}));

/** Classes 6.2 and 9 have no row, nor have what the conditions of 2.3, 6.1 and 8 leave out. */
export const US_49_CFR_177_848: CoStorageBook = {
  id: "us-49-cfr-177.848",
  jurisdiction: "US",
  source: "49 CFR 177.848(c) to (f)",
  scope:
    "Transport and storage incidental to it. Distances are this exchange's reading for racks: never " +
    "together is another aisle, separated is neither the same bay nor the next, and pairs of " +
    "explosives never share a floor. Ammonium nitrate has no exception, and food is not told from " +
    "other goods. Fire codes for fixed storage come on top.",
  groups: [
    { id: "1.1/1.2", classes: ["1.1", "1.2"] },
    { id: "1.3", classes: ["1.3"] },
    { id: "1.4", classes: ["1.4"] },
    { id: "1.5", classes: ["1.5"] },
    { id: "1.6", classes: ["1.6"] },
    { id: "2.1", classes: ["2.1"] },
    { id: "2.2", classes: ["2.2"] },
    { id: "2.3A", classes: ["2.3"], hazardZone: "A" },
    { id: "2.3B", classes: ["2.3"], hazardZone: "B" },
    { id: "3", classes: ["3"] },
    { id: "4.1", classes: ["4.1"] },
    { id: "4.2", classes: ["4.2"] },
    { id: "4.3", classes: ["4.3"] },
    { id: "5.1", classes: ["5.1"] },
    { id: "5.2", classes: ["5.2"] },
    { id: "6.1A", classes: ["6.1"], state: "liquid", packingGroup: "I", hazardZone: "A" },
    { id: "6.1", classes: ["6.1"] },
    { id: "7", classes: ["7"] },
    { id: "8-liquid", classes: ["8"], state: "liquid" },
  ],
  unregulatedClasses: ["6.2", "9"],
  rules: [
    ...pairsOf(NEVER_TOGETHER, "X", "aisle"),
    ...pairsOf(SEPARATED, "O", "adjacent-bay"),
    ...pairsOf(EXPLOSIVES, "*", "floor"),
    ...pairsOf(CYANIDES, "(c)", "aisle"),
    ...LIQUIDS_BELOW,
  ],
  caps: [],
};
