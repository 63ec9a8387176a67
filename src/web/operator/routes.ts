import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";

export const healthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/health",
  component: lazyRouteComponent(() => import("./health.tsx"), "Health"),
});

export const partiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/parties",
  component: lazyRouteComponent(() => import("./parties.tsx"), "Parties"),
});

export const allJobsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/jobs",
  component: lazyRouteComponent(() => import("./all-jobs.tsx"), "AllJobs"),
});

export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/audit",
  component: lazyRouteComponent(() => import("./audit.tsx"), "Audit"),
});

export const jobsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/jobs",
  component: lazyRouteComponent(() => import("./jobs.tsx"), "Jobs"),
});

export const operatorRoutes = [
  healthRoute,
  partiesRoute,
  allJobsRoute,
  auditRoute,
  jobsRoute,
] as const;
