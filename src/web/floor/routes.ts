import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { floorPlanSearchOf, floorsSearchOf, slottingSearchOf } from "./search.ts";

export const floorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/floor",
  validateSearch: floorsSearchOf,
  component: lazyRouteComponent(() => import("./floors.tsx"), "Floors"),
});

export const floorPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/floor/$floorPlanId",
  validateSearch: floorPlanSearchOf,
  component: lazyRouteComponent(() => import("./floor-page.tsx"), "FloorPage"),
});

export const slottingPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/slottings/$slottingId",
  validateSearch: slottingSearchOf,
  component: lazyRouteComponent(() => import("./slotting-page.tsx"), "SlottingPage"),
});

export const floorRoutes = [floorsRoute, floorPageRoute, slottingPageRoute] as const;
