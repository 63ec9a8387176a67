import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type FittingRequest = AnswerOf<
  Awaited<ReturnType<(typeof api.listings)[":id"]["requests"]["$get"]>>
>["items"][number];

export const readingPublished = reading(["listings", "mine", "published"], (options) =>
  api.listings.mine.$get({ query: { limit: "100", state: "published" } }, options),
);

export const readingFitting = (id: string) =>
  readingPages(["requests", "fitting", id], (cursor, options) =>
    api.listings[":id"].requests.$get(
      { param: { id }, query: { limit: "50", ...cursor } },
      options,
    ),
  );
