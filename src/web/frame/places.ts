import type { LinkProps } from "@tanstack/react-router";
import type { Role } from "../api/session.ts";
import type { frame } from "../words/en/frame.ts";

/** An entry of the rail: a noun, and where it leads. */
export interface Place {
  readonly noun: keyof typeof frame;
  readonly to: NonNullable<LinkProps["to"]>;
}

const FIND: Place = { noun: "findSpace", to: "/" };
const LEASES: Place = { noun: "leases", to: "/leases" };
const FLOOR: Place = { noun: "floor", to: "/floor" };
const WAVES: Place = { noun: "waves", to: "/waves" };
const ROUTES: Place = { noun: "routes", to: "/routes" };
const JOBS: Place = { noun: "jobs", to: "/jobs" };

/** What a role works with, in the order in which it is used. */
const PLACES: Readonly<Record<Role, readonly Place[]>> = {
  owner: [
    { noun: "space", to: "/space" },
    { noun: "rateCards", to: "/rate-cards" },
    { noun: "requests", to: "/requests" },
    LEASES,
    { noun: "occupancy", to: "/occupancy" },
    FLOOR,
  ],
  exporter: [
    FIND,
    { noun: "skus", to: "/skus" },
    { noun: "asks", to: "/asks" },
    LEASES,
    FLOOR,
    ROUTES,
  ],
  planner: [FLOOR, WAVES, ROUTES, JOBS],
  operator: [
    { noun: "health", to: "/operator/health" },
    { noun: "parties", to: "/operator/parties" },
    { noun: "jobs", to: "/operator/jobs" },
    { noun: "audit", to: "/operator/audit" },
  ],
};

/** The rail of a role; of a visitor when there is none. */
export function placesOf(role: Role | undefined): readonly Place[] {
  return role ? PLACES[role] : [FIND];
}
