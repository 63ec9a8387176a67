import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";

export const skusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/skus",
  component: lazyRouteComponent(() => import("./skus.tsx"), "Skus"),
});

export const ordersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/orders",
  component: lazyRouteComponent(() => import("./orders.tsx"), "Orders"),
});

export const goodsRoutes = [skusRoute, ordersRoute] as const;
