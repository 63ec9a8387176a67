import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";
import { type Order, routesOf } from "./arrangement.ts";

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

type One = Plans[":id"];

/** Routes of a planner's own, priced, with what they would break. */
export type PlanCheck = AnswerOf<Awaited<ReturnType<One["checks"]["$post"]>>>;
export type DayProgress = AnswerOf<Awaited<ReturnType<One["progress"]["$get"]>>>;
export type PlanDifference = AnswerOf<Awaited<ReturnType<One["difference"]["$get"]>>>;
export type Change = NonNullable<Plan["changes"]>[number];

export const readingPlans = readingPages(["delivery-plans"], (cursor, options) =>
  api["delivery-plans"].$get({ query: { limit: "50", ...cursor } }, options),
);

export const readingPlan = (id: string) =>
  reading(["delivery-plans", id], (options) =>
    api["delivery-plans"][":id"].$get({ param: { id } }, options),
  );

/** A check changes nothing, so it is read, and kept, by the orders it is asked for. */
export const readingCheck = (id: string, orders: readonly Order[]) =>
  reading(["delivery-plan checks", id, orders], (options) =>
    api["delivery-plans"][":id"].checks.$post(
      {
        param: { id },
        json: { routes: routesOf(orders) },
      },
      options,
    ),
  );

export const readingProgress = (id: string) =>
  reading(["delivery-plans", id, "progress"], (options) =>
    api["delivery-plans"][":id"].progress.$get({ param: { id } }, options),
  );

/** What a plan does unlike the one it was made from; both are solved, so it changes no more. */
export const readingDifference = (id: string) =>
  reading(["delivery-plan differences", id], (options) =>
    api["delivery-plans"][":id"].difference.$get({ param: { id }, query: {} }, options),
  );

/** The what-ifs and re-plans made from a plan. */
export const readingMadeFrom = (id: string) =>
  reading(["delivery-plans", id, "made from it"], (options) =>
    api["delivery-plans"].$get({ query: { limit: "50", of: id } }, options),
  );

export const readingGrants = reading(["grants", "to deliver from"], (options) =>
  api.grants.$get({ query: { limit: "100", side: "held" } }, options),
);

export const readingWarehouses = reading(["warehouses", "to deliver from"], (options) =>
  api.warehouses.$get({ query: { limit: "100" } }, options),
);
