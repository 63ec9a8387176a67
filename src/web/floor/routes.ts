import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";

export const floorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/floor",
  component: lazyRouteComponent(() => import("./floors.tsx"), "Floors"),
});

export const floorPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/floor/$floorPlanId",
  component: lazyRouteComponent(() => import("./floor-page.tsx"), "FloorPage"),
});

export const slottingPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/slottings/$slottingId",
  component: lazyRouteComponent(() => import("./slotting-page.tsx"), "SlottingPage"),
});

export const floorRoutes = [floorsRoute, floorPageRoute, slottingPageRoute] as const;
