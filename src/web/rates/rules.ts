import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type RateCard = AnswerOf<Awaited<ReturnType<(typeof api)["rate-cards"][":id"]["$get"]>>>;
export type Rules = RateCard["rules"];

export const readingRateCards = readingPages(["rate-cards"], (cursor, options) =>
  api["rate-cards"].$get({ query: { limit: "100", ...cursor } }, options),
);

export const readingRateCard = (id: string) =>
  reading(["rate-cards", id], (options) =>
    api["rate-cards"][":id"].$get({ param: { id }, query: {} }, options),
  );
