import { type AnswerOf, api } from "../api/client.ts";
import { reading, readingPages } from "../api/reading.ts";

export type Lease = AnswerOf<Awaited<ReturnType<(typeof api.leases)[":id"]["$get"]>>>;
export type Hold = AnswerOf<Awaited<ReturnType<(typeof api.holds)[":id"]["$get"]>>>;
export type LeaseState = Lease["state"];
export type TradeSide = "exporter" | "owner";

export const readingLeases = (side: TradeSide | undefined, state: LeaseState | undefined) =>
  readingPages(["leases", side, state], (cursor, options) =>
    api.leases.$get(
      { query: { limit: "100", ...cursor, ...(side && { side }), ...(state && { state }) } },
      options,
    ),
  );

export const readingLease = (id: string) =>
  reading(["leases", id], (options) => api.leases[":id"].$get({ param: { id } }, options));

export const readingHolds = (side: TradeSide | undefined) =>
  readingPages(["holds", side], (cursor, options) =>
    api.holds.$get({ query: { limit: "100", ...cursor, ...(side && { side }) } }, options),
  );

export const readingHold = (id: string) =>
  reading(["holds", id], (options) => api.holds[":id"].$get({ param: { id } }, options));

/** The version at which a booking was made, whose rules it keeps. */
export const readingFrozenCard = (id: string, version: number) =>
  reading(["rate-cards", id, version], (options) =>
    api["rate-cards"][":id"].$get({ param: { id }, query: { version: String(version) } }, options),
  );
