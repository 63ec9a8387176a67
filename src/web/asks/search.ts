import { dateOf, numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

export const TABS = ["ranking", "compare"] as const;

/** How the matches of a request are looked at. */
export function askSearch(search: RawSearch) {
  return present({
    tab: oneOf(TABS, search.tab),
    /** Listings compared, commas between. */
    chosen: textOf(search.chosen),
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: numberOf(search.quantity),
  });
}
