import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { oneOf, present, type RawSearch } from "../frame/search.ts";

const LEASE_STATES = ["funded", "active", "ended", "cancelled"] as const;

export const leasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/leases",
  validateSearch: (search: RawSearch) => present({ state: oneOf(LEASE_STATES, search.state) }),
  component: lazyRouteComponent(() => import("./leases.tsx"), "Leases"),
});

export const leasePageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/leases/$leaseId",
  component: lazyRouteComponent(() => import("./lease-page.tsx"), "LeasePage"),
});

export const holdPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/holds/$holdId",
  component: lazyRouteComponent(() => import("./hold-page.tsx"), "HoldPage"),
});

export const leasesRoutes = [leasesRoute, leasePageRoute, holdPageRoute] as const;
