import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { dateOf, oneOf, present, type RawSearch, textOf } from "../frame/search.ts";
import { JOB_KINDS, JOB_STATES, PARTY_ROLES } from "./vocabulary.ts";

/** `job` is the one whose drawer is open. */
const jobSearch = (search: RawSearch) =>
  present({
    state: oneOf(JOB_STATES, search.state),
    kind: oneOf(JOB_KINDS, search.kind),
    job: textOf(search.job),
  });

export const healthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/health",
  component: lazyRouteComponent(() => import("./health.tsx"), "Health"),
});

export const partiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/parties",
  validateSearch: (search: RawSearch) =>
    present({
      q: textOf(search.q),
      role: oneOf(PARTY_ROLES, search.role),
      // The one whose drawer is open.
      party: textOf(search.party),
    }),
  component: lazyRouteComponent(() => import("./parties.tsx"), "Parties"),
});

export const allJobsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/jobs",
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import("./all-jobs.tsx"), "AllJobs"),
});

export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/operator/audit",
  validateSearch: (search: RawSearch) =>
    present({
      organisation: textOf(search.organisation),
      operation: textOf(search.operation),
      from: dateOf(search.from),
      to: dateOf(search.to),
      // The link whose drawer is open.
      entry: textOf(search.entry),
    }),
  component: lazyRouteComponent(() => import("./audit.tsx"), "Audit"),
});

export const jobsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/jobs",
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import("./jobs.tsx"), "Jobs"),
});

export const operatorRoutes = [
  healthRoute,
  partiesRoute,
  allJobsRoute,
  auditRoute,
  jobsRoute,
] as const;
