import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

type Plans = (typeof api)["delivery-plans"];

/** A delivery plan with what was given to it. */
export type Plan = AnswerOf<Awaited<ReturnType<Plans[":id"]["$get"]>>>;
export type PlanSummary = AnswerOf<Awaited<ReturnType<Plans["$get"]>>>["items"][number];
export type PlanResult = NonNullable<Plan["result"]>;
export type Route = PlanResult["routes"][number];
export type Visit = Route["stops"][number];
export type Unassigned = PlanResult["unassigned"][number];
export type Stop = Plan["stops"][number];
export type Vehicle = Plan["vehicles"][number];
export type Depot = Plan["depots"][number];
export type TimeWindow = Stop["windows"][number];

export const readingPlans = readingPages(["delivery-plans"], (cursor, options) =>
  api["delivery-plans"].$get({ query: { limit: "50", ...cursor } }, options),
);

export const readingPlan = (id: string) =>
  reading(["delivery-plans", id], (options) =>
    api["delivery-plans"][":id"].$get({ param: { id } }, options),
  );

export const readingWarehouses = reading(["warehouses", "to deliver from"], (options) =>
  api.warehouses.$get({ query: { limit: "100" } }, options),
);
