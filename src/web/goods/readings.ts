import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type Sku = AnswerOf<Awaited<ReturnType<(typeof api.skus)[":id"]["$get"]>>>;
export type Order = AnswerOf<Awaited<ReturnType<typeof api.orders.$get>>>["items"][number];
export type OrderSummary = AnswerOf<Awaited<ReturnType<typeof api.orders.summary.$get>>>;

export const readingSkus = readingPages(["skus"], (cursor, options) =>
  api.skus.$get({ query: { limit: "100", ...cursor } }, options),
);

export const readingSku = (id: string) =>
  reading(["skus", id], (options) => api.skus[":id"].$get({ param: { id } }, options));

export const readingOrders = readingPages(["orders"], (cursor, options) =>
  api.orders.$get({ query: { limit: "100", ...cursor } }, options),
);

export const readingOrderSummary = reading(["orders", "summary"], (options) =>
  api.orders.summary.$get({}, options),
);
