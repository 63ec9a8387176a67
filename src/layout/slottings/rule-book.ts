import {
  CO_STORAGE_BOOKS,
  type CoStorageBook,
  coStorageGroups,
  type StoredHazard,
} from "../../goods/index.ts";
import type { StoredSku } from "./stored-input.ts";

/** In place of a book: whoever plans keeps dangerous goods apart, and nothing is checked. */
export const NO_RULE_BOOK = "none";
export const RULE_BOOKS = [NO_RULE_BOOK, ...CO_STORAGE_BOOKS.map(({ id }) => id)] as const;

/** Whose rules say where dangerous goods may lie. */
export interface RuleBook {
  /** `NO_RULE_BOOK` where it was asked for; null: none is kept for the country. */
  readonly id: string | null;
  groupsOf(hazard: StoredHazard): NonNullable<StoredSku["groups"]>;
}

/**
 * The book named, else that of the warehouse's country. Where none is kept, dangerous goods may lie
 * nowhere: it is not guessed which rules hold.
 *
 * @param country ISO 3166 code; undefined where nobody said
 */
export function ruleBookOf(named: string | undefined, country: string | undefined): RuleBook {
  if (named === NO_RULE_BOOK) return { id: NO_RULE_BOOK, groupsOf: () => [] };
  const book = bookOf(named) ?? CO_STORAGE_BOOKS.find((each) => each.jurisdiction === country);
  if (book !== undefined) return { id: book.id, groupsOf: (goods) => coStorageGroups(book, goods) };
  return {
    id: null,
    groupsOf: ({ dangerousGoodsClass }) =>
      dangerousGoodsClass === null
        ? []
        : `No rule book is kept for ${country ?? "a place nobody named"}, so nothing says where class ${dangerousGoodsClass} may lie: name one as ruleBook.`,
  };
}

export function bookOf(id: string | null | undefined): CoStorageBook | undefined {
  return CO_STORAGE_BOOKS.find((book) => book.id === id);
}
