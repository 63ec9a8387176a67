import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type LayoutSummary = AnswerOf<Awaited<ReturnType<typeof api.layouts.$get>>>["items"][number];
export type Layout = AnswerOf<Awaited<ReturnType<(typeof api.layouts)[":id"]["$get"]>>>;
export type LayoutResult = NonNullable<Layout["result"]>;
export type Candidate = LayoutResult["candidates"][number];

export const readingLayouts = (floorPlanId: string | undefined) =>
  readingPages(["layouts", "list", floorPlanId], (cursor, options) =>
    api.layouts.$get(
      { query: { limit: "50", ...cursor, ...(floorPlanId && { floorPlanId }) } },
      options,
    ),
  );

export const readingLayout = (id: string) =>
  reading(["layouts", id], (options) => api.layouts[":id"].$get({ param: { id } }, options));
