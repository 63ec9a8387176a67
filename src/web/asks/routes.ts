import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { dateOf, numberOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

export const ASK_STEPS = ["where", "when", "terms"] as const;
export type AskStep = (typeof ASK_STEPS)[number];

function positive(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number > 0 ? number : undefined;
}

/** The step of the wizard, and what a search for space was asked before. */
function newAskSearch(search: RawSearch) {
  return present({
    step: oneOf(ASK_STEPS, search.step),
    country: textOf(search.country)?.slice(0, 2).toUpperCase(),
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: positive(search.quantity),
    unit: oneOf(["pallet", "m3"], search.unit),
    service: textOf(search.service),
    currency: textOf(search.currency)?.slice(0, 3).toUpperCase(),
  });
}
export type NewAskSearch = ReturnType<typeof newAskSearch>;

/** What is looked at, which listings are compared, and what the request is tried with. */
function askSearch(search: RawSearch) {
  return present({
    tab: oneOf(["compare"], search.tab),
    compare: textOf(search.compare),
    match: textOf(search.match),
    from: dateOf(search.from),
    until: dateOf(search.until),
    quantity: positive(search.quantity),
  });
}
export type AskSearch = ReturnType<typeof askSearch>;

export const asksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/asks",
  component: lazyRouteComponent(() => import("./asks.tsx"), "Asks"),
});

export const newAskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/asks/new",
  validateSearch: newAskSearch,
  component: lazyRouteComponent(() => import("./new-ask.tsx"), "NewAsk"),
});

export const askPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/asks/$requestId",
  validateSearch: askSearch,
  component: lazyRouteComponent(() => import("./ask-page.tsx"), "AskPage"),
});

export const asksRoutes = [asksRoute, newAskRoute, askPageRoute] as const;
