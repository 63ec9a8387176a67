import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import {
  newFloorPlanSearchOf,
  newWarehouseSearchOf,
  occupancySearchOf,
  poolSearchOf,
  spaceSearchOf,
  warehouseSearchOf,
} from "./search.ts";

export const spaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space",
  validateSearch: spaceSearchOf,
  component: lazyRouteComponent(() => import("./space.tsx"), "Space"),
});

export const newWarehouseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/warehouses/new",
  validateSearch: newWarehouseSearchOf,
  component: lazyRouteComponent(() => import("./new-warehouse.tsx"), "NewWarehouse"),
});

export const warehousePageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/warehouses/$warehouseId",
  validateSearch: warehouseSearchOf,
  component: lazyRouteComponent(() => import("./warehouse-page.tsx"), "WarehousePage"),
});

export const newFloorPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/floor-plans/new",
  validateSearch: newFloorPlanSearchOf,
  component: lazyRouteComponent(() => import("./new-floor-plan.tsx"), "NewFloorPlan"),
});

export const poolPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/pools/$poolId",
  validateSearch: poolSearchOf,
  component: lazyRouteComponent(() => import("./pool-page.tsx"), "PoolPage"),
});

export const myListingPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/listings/$listingId",
  component: lazyRouteComponent(() => import("./my-listing-page.tsx"), "MyListingPage"),
});

export const occupancyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/occupancy",
  validateSearch: occupancySearchOf,
  component: lazyRouteComponent(() => import("./occupancy.tsx"), "Occupancy"),
});

export const spaceRoutes = [
  spaceRoute,
  newWarehouseRoute,
  warehousePageRoute,
  newFloorPlanRoute,
  poolPageRoute,
  myListingPageRoute,
  occupancyRoute,
] as const;
