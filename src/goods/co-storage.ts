import type { DangerousGoodsClass } from "./classes.ts";
import { US_49_CFR_177_848 } from "./co-storage-us.ts";

/** What co-storage rules may ask of goods; null is "not known", never "no". */
export interface StoredHazard {
  readonly dangerousGoodsClass: DangerousGoodsClass | null;
  /** Further hazards named on labels. */
  readonly subsidiaryClasses: readonly DangerousGoodsClass[] | null;
  readonly state: "solid" | "liquid" | "gas" | null;
  readonly packingGroup: "I" | "II" | "III" | "none" | null;
  /** Of goods poisonous by inhalation. */
  readonly hazardZone: "A" | "B" | "C" | "D" | "none" | null;
}

/** Goods that rules speak of: all conditions given must hold, at the class or a subsidiary one. */
export interface GoodsGroup {
  readonly id: string;
  readonly classes: readonly DangerousGoodsClass[];
  readonly state?: "solid" | "liquid" | "gas";
  readonly packingGroup?: "I" | "II" | "III";
  readonly hazardZone?: "A" | "B" | "C" | "D";
}

/** Two groups that must lie apart; scopes as in the floor plan: bay, next bay, aisle, whole floor. */
export interface ApartRule {
  readonly id: string;
  readonly kind: "apart";
  readonly groups: readonly [string, string];
  readonly scope: "bay" | "adjacent-bay" | "aisle" | "floor";
  readonly leastMm?: number;
}

/** Goods of the first group never lie above those of the second. */
export interface BelowRule {
  readonly id: string;
  readonly kind: "below";
  readonly groups: readonly [string, string];
}

/** The rules of one jurisdiction, as data. */
export interface CoStorageBook {
  readonly id: string;
  readonly jurisdiction: string;
  readonly source: string;
  /** What the source governs, and what of it is this exchange's own reading. */
  readonly scope: string;
  readonly groups: readonly GoodsGroup[];
  /** Classes that the book says nothing of; goods of all others must be of some group or none. */
  readonly unregulatedClasses: readonly DangerousGoodsClass[];
  readonly rules: readonly (ApartRule | BelowRule)[];
  readonly caps: readonly { readonly id: string; readonly group: string; readonly mostG: number }[];
}

export const CO_STORAGE_BOOKS: readonly CoStorageBook[] = [US_49_CFR_177_848];

/**
 * The groups of a book that goods belong to, or what has to be known to tell.
 *
 * @returns a text if the book asks for something that is not known: such goods may lie nowhere
 */
export function coStorageGroups(book: CoStorageBook, goods: StoredHazard): string[] | string {
  const { dangerousGoodsClass, subsidiaryClasses } = goods;
  if (dangerousGoodsClass === null) return [];
  if (subsidiaryClasses === null) {
    return `${book.id} counts subsidiary hazards: say which, if any, go with ${dangerousGoodsClass}.`;
  }
  const found: string[] = [];
  for (const hazard of [dangerousGoodsClass, ...subsidiaryClasses]) {
    const groups = book.groups.filter(({ classes }) => classes.includes(hazard));
    if (groups.length === 0 && !book.unregulatedClasses.includes(hazard)) {
      return `${book.id} has no row for class ${hazard}: another rule book must say where it may lie.`;
    }
    for (const group of groups) {
      for (const key of ["state", "packingGroup", "hazardZone"] as const) {
        if (group[key] !== undefined && goods[key] === null) {
          return `${book.id} asks for the ${WORDS[key]} of class ${hazard}, which is not given.`;
        }
      }
      const isMember = (["state", "packingGroup", "hazardZone"] as const).every(
        (key) => group[key] === undefined || group[key] === goods[key],
      );
      if (isMember && !found.includes(group.id)) found.push(group.id);
    }
  }
  return found;
}

const WORDS = { state: "state", packingGroup: "packing group", hazardZone: "hazard zone" } as const;
