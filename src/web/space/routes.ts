import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";

export const spaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space",
  component: lazyRouteComponent(() => import("./space.tsx"), "Space"),
});

export const newWarehouseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/warehouses/new",
  component: lazyRouteComponent(() => import("./new-warehouse.tsx"), "NewWarehouse"),
});

export const warehousePageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/warehouses/$warehouseId",
  component: lazyRouteComponent(() => import("./warehouse-page.tsx"), "WarehousePage"),
});

export const newFloorPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/floor-plans/new",
  component: lazyRouteComponent(() => import("./new-floor-plan.tsx"), "NewFloorPlan"),
});

export const poolPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/space/pools/$poolId",
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
