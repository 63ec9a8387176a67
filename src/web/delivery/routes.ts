import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";

export const deliveryPlansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes",
  component: lazyRouteComponent(() => import("./delivery-plans.tsx"), "DeliveryPlans"),
});

export const newDeliveryPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/new",
  component: lazyRouteComponent(() => import("./new-delivery-plan.tsx"), "NewDeliveryPlan"),
});

export const routeDayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/$planId",
  component: lazyRouteComponent(() => import("./route-day.tsx"), "RouteDay"),
});

export const driverSheetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/$planId/sheets",
  component: lazyRouteComponent(() => import("./driver-sheets.tsx"), "DriverSheets"),
});

export const deliveryRoutes = [
  deliveryPlansRoute,
  newDeliveryPlanRoute,
  routeDayRoute,
  driverSheetsRoute,
] as const;
