import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { bookingSearch, findSearch } from "./search.ts";

export const findSpaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: findSearch,
  component: lazyRouteComponent(() => import("./find-space.tsx"), "FindSpace"),
});

export const listingPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/listings/$listingId",
  validateSearch: bookingSearch,
  component: lazyRouteComponent(() => import("./listing-page.tsx"), "ListingPage"),
});

export const partyPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/parties/$partyId",
  component: lazyRouteComponent(() => import("./party-page.tsx"), "PartyPage"),
});

export const findRoutes = [findSpaceRoute, listingPageRoute, partyPageRoute] as const;
