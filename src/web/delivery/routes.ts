import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { present, type RawSearch, textOf } from "../frame/search.ts";

export const deliveryPlansRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes",
  component: lazyRouteComponent(() => import("./delivery-plans.tsx"), "DeliveryPlans"),
});

export const newDeliveryPlanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/new",
  // A plan to begin from: what it was given is what is offered here.
  validateSearch: (search: RawSearch) => present({ from: textOf(search.from) }),
  component: lazyRouteComponent(() => import("./new-delivery-plan.tsx"), "NewDeliveryPlan"),
});

export const routeDayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/$planId",
  // A vehicle's route, or a stop on it, opened beside the day.
  validateSearch: (search: RawSearch) =>
    present({ vehicle: textOf(search.vehicle), stop: textOf(search.stop) }),
  component: lazyRouteComponent(() => import("./route-day.tsx"), "RouteDay"),
});

export const driverSheetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/$planId/sheets",
  validateSearch: (search: RawSearch) => present({ vehicle: textOf(search.vehicle) }),
  component: lazyRouteComponent(() => import("./driver-sheets.tsx"), "DriverSheets"),
});

export const whatIfsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/routes/$planId/what-ifs",
  // The what-if that stands beside the plan.
  validateSearch: (search: RawSearch) => present({ with: textOf(search.with) }),
  component: lazyRouteComponent(() => import("./what-ifs.tsx"), "WhatIfs"),
});

export const deliveryRoutes = [
  deliveryPlansRoute,
  newDeliveryPlanRoute,
  routeDayRoute,
  driverSheetsRoute,
  whatIfsRoute,
] as const;
