import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type FloorPlanSummary = AnswerOf<
  Awaited<ReturnType<(typeof api)["floor-plans"]["$get"]>>
>["items"][number];
export type FloorPlanAnswer = AnswerOf<
  Awaited<ReturnType<(typeof api)["floor-plans"][":id"]["$get"]>>
>;
export type SlottingSummary = AnswerOf<
  Awaited<ReturnType<typeof api.slottings.$get>>
>["items"][number];
export type Slotting = AnswerOf<Awaited<ReturnType<(typeof api.slottings)[":id"]["$get"]>>>;
export type SlottingResult = NonNullable<Slotting["result"]>;
export type Placement = SlottingResult["placements"][number];
export type Healing = AnswerOf<Awaited<ReturnType<(typeof api.healings)[":id"]["$get"]>>>;
export type HealingResult = NonNullable<Healing["result"]>;
export type Grant = AnswerOf<Awaited<ReturnType<typeof api.grants.$get>>>["items"][number];
export type Warehouse = AnswerOf<Awaited<ReturnType<typeof api.warehouses.$get>>>["items"][number];
export type OrderOfSlotting = AnswerOf<
  Awaited<ReturnType<(typeof api.slottings)[":id"]["orders"]["$get"]>>
>["items"][number];
export type Tours = AnswerOf<Awaited<ReturnType<typeof api.tours.$post>>>;
export type Tour = Tours["tours"][number];

export const readingFloorPlans = (warehouseId: string | undefined) =>
  readingPages(["floor-plans", warehouseId], (cursor, options) =>
    api["floor-plans"].$get(
      { query: { limit: "100", ...cursor, ...(warehouseId && { warehouseId }) } },
      options,
    ),
  );

export const readingFloorPlan = (id: string) =>
  reading(["floor-plans", id], (options) =>
    api["floor-plans"][":id"].$get({ param: { id } }, options),
  );

export const readingSlottings = (floorPlanId: string | undefined) =>
  readingPages(["slottings", floorPlanId], (cursor, options) =>
    api.slottings.$get(
      { query: { limit: "50", ...cursor, ...(floorPlanId && { floorPlanId }) } },
      options,
    ),
  );

export const readingSlotting = (id: string) =>
  reading(["slottings", id], (options) => api.slottings[":id"].$get({ param: { id } }, options));

/** The newest of a slotting. */
export const readingHealings = (slottingId: string) =>
  reading(["healings", "of", slottingId], (options) =>
    api.healings.$get({ query: { limit: "1", slottingId } }, options),
  );

export const readingHealing = (id: string) =>
  reading(["healings", id], (options) => api.healings[":id"].$get({ param: { id } }, options));

export const readingOrdersOfSlotting = (id: string, reference: string) =>
  readingPages(["slottings", id, "orders", reference], (cursor, options) =>
    api.slottings[":id"].orders.$get(
      { param: { id }, query: { limit: "50", ...cursor, ...(reference && { reference }) } },
      options,
    ),
  );

export const readingGrants = (side: "held" | "given") =>
  readingPages(["grants", side], (cursor, options) =>
    api.grants.$get({ query: { limit: "100", side, ...cursor } }, options),
  );

export const readingWarehouses = readingPages(["warehouses"], (cursor, options) =>
  api.warehouses.$get({ query: { limit: "100", ...cursor } }, options),
);

/** Walks a pick list; nothing is stored, so it is read like anything else. */
export const readingTours = (floorPlanId: string, slots: readonly string[]) =>
  reading(["tours", floorPlanId, ...slots], (options) =>
    api.tours.$post({ query: {}, json: { floorPlanId, slots: [...slots] } }, options),
  );
