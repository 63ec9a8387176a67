import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { numberOf, present, type RawSearch, textOf } from "../frame/search.ts";

export const layoutsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/layouts",
  component: lazyRouteComponent(() => import("./layouts.tsx"), "Layouts"),
});

export const newLayoutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/layouts/new",
  // The floor plan that is to become better.
  validateSearch: (search: RawSearch) => present({ plan: textOf(search.plan) }),
  component: lazyRouteComponent(() => import("./new-layout.tsx"), "NewLayout"),
});

export const layoutPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/layouts/$layoutId",
  // The layout opened beside the others.
  validateSearch: (search: RawSearch) => present({ rank: numberOf(search.rank) }),
  component: lazyRouteComponent(() => import("./layout-page.tsx"), "LayoutPage"),
});

export const layoutsRoutes = [layoutsRoute, newLayoutRoute, layoutPageRoute] as const;
