import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { present, type RawSearch, textOf } from "../frame/search.ts";

export const fittingRequestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/requests",
  validateSearch: (search: RawSearch) => present({ listing: textOf(search.listing) }),
  component: lazyRouteComponent(() => import("./fitting-requests.tsx"), "FittingRequests"),
});

export const requestsRoutes = [fittingRequestsRoute] as const;
