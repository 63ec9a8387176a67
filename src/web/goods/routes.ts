import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

export const skusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/skus",
  validateSearch: (search: RawSearch) =>
    present({
      find: textOf(search.find),
      sku: textOf(search.sku),
      new: textOf(search.new) === "1" ? 1 : undefined,
    }),
  component: lazyRouteComponent(() => import("./skus.tsx"), "Skus"),
});

export const ordersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/orders",
  validateSearch: (search: RawSearch) =>
    present({ by: oneOf(["day", "week"], search.by), count: oneOf(["units"], search.count) }),
  component: lazyRouteComponent(() => import("./orders.tsx"), "Orders"),
});

export const goodsRoutes = [skusRoute, ordersRoute] as const;
