import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type WaveSummary = AnswerOf<Awaited<ReturnType<typeof api.waves.$get>>>["items"][number];
export type Wave = AnswerOf<Awaited<ReturnType<(typeof api.waves)[":id"]["$get"]>>>;
export type WaveResult = NonNullable<Wave["result"]>;
export type Batch = WaveResult["batches"][number];

export const readingWaves = readingPages(["waves"], (cursor, options) =>
  api.waves.$get({ query: { limit: "50", ...cursor } }, options),
);

export const readingWave = (id: string) =>
  reading(["waves", id], (options) => api.waves[":id"].$get({ param: { id } }, options));
