import { queryOptions } from "@tanstack/react-query";
import type { ClientResponse } from "hono/client";
import { type AnswerOf, answerOf, api } from "../api/client.ts";
import { reading } from "../api/reading.ts";
import { inTurn } from "../find/in-turn.ts";
import { daysLater, today } from "../words/formats.ts";

export type Warehouse = AnswerOf<Awaited<ReturnType<(typeof api.warehouses)[":id"]["$get"]>>>;
export type Pool = AnswerOf<Awaited<ReturnType<(typeof api.pools)[":id"]["$get"]>>>;
export type Listing = AnswerOf<Awaited<ReturnType<(typeof api.listings)[":id"]["$get"]>>>;
export type Hold = AnswerOf<Awaited<ReturnType<(typeof api.holds)[":id"]["$get"]>>>;
export type Lease = AnswerOf<Awaited<ReturnType<(typeof api.leases)[":id"]["$get"]>>>;
export type Unit = Pool["unit"];
export type Run = AnswerOf<
  Awaited<ReturnType<(typeof api.pools)[":id"]["availability"]["$get"]>>
>["runs"][number];

/** A thing that can be changed, with the tag of the version read: it goes into `If-Match`. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string;
}

/** No owner's list is longer than this many pages of a hundred. */
const MOST_PAGES = 50;

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

type Cursor = { cursor?: string };

/** Every item of a list, page after page, until `isEnough` of what was read. */
async function everyItem<T>(
  read: (cursor: Cursor) => Promise<Page<T>>,
  isEnough: (items: readonly T[]) => boolean = () => false,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: Cursor = {};
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items: more, next } = await read(cursor);
    items.push(...more);
    if (next === null || isEnough(items)) break;
    cursor = { cursor: next };
  }
  return items;
}

async function taggedOf<R extends ClientResponse<unknown>>(
  sent: Promise<R>,
): Promise<Tagged<AnswerOf<R>>> {
  const response = await sent;
  const value = await answerOf(Promise.resolve(response));
  return { value, tag: response.headers.get("ETag") ?? "*" };
}

/** The owner's warehouses; those in which it merely may plan are left out. */
export const readingOwnWarehouses = (ownId: string) =>
  queryOptions({
    queryKey: ["warehouses", "own", ownId],
    queryFn: async ({ signal }) => {
      const all = await everyItem((cursor) =>
        answerOf(api.warehouses.$get({ query: { limit: "100", ...cursor } }, { init: { signal } })),
      );
      return all.filter(({ organisationId }) => organisationId === ownId);
    },
    enabled: ownId !== "",
  });

export const readingWarehouse = (id: string) =>
  queryOptions({
    queryKey: ["warehouses", id, "tagged"],
    queryFn: ({ signal }): Promise<Tagged<Warehouse>> =>
      taggedOf(api.warehouses[":id"].$get({ param: { id } }, { init: { signal } })),
    enabled: id !== "",
  });

export const readingPools = (warehouseId?: string) =>
  queryOptions({
    queryKey: ["pools", "of", warehouseId],
    queryFn: ({ signal }) =>
      everyItem<Pool>((cursor) =>
        answerOf(
          api.pools.$get(
            { query: { limit: "100", ...cursor, ...(warehouseId && { warehouseId }) } },
            { init: { signal } },
          ),
        ),
      ),
  });

export const readingPool = (id: string) =>
  queryOptions({
    queryKey: ["pools", id, "tagged"],
    queryFn: ({ signal }): Promise<Tagged<Pool>> =>
      taggedOf(api.pools[":id"].$get({ param: { id } }, { init: { signal } })),
  });

/** What is known of a pool at once: a year back, and almost nine years ahead. */
const DAYS_BACK = 366;
const DAYS_KNOWN = 3_600;

/** Runs of a pool over all days that any of these views shows; few, however long. */
export const readingPoolRuns = (id: string) => {
  const from = daysLater(today(), -DAYS_BACK);
  const until = daysLater(from, DAYS_KNOWN);
  return reading(["pools", id, "availability", from], (options) =>
    inTurn(() =>
      api.pools[":id"].availability.$get({ param: { id }, query: { from, until } }, options),
    ),
  );
};

export const readingMyListings = queryOptions({
  queryKey: ["listings", "mine"],
  queryFn: ({ signal }) =>
    everyItem<Listing>((cursor) =>
      answerOf(
        api.listings.mine.$get({ query: { limit: "100", ...cursor } }, { init: { signal } }),
      ),
    ),
});

export const readingMyListing = (id: string) =>
  queryOptions({
    queryKey: ["listings", id, "tagged"],
    queryFn: ({ signal }): Promise<Tagged<Listing>> =>
      taggedOf(api.listings[":id"].$get({ param: { id } }, { init: { signal } })),
  });

/** A hold lives for 24 hours at most: an older one is live no more. */
const HOLD_LIVES_MS = 25 * 3_600_000;

/** Holds that keep capacity now. */
export const readingLiveHolds = queryOptions({
  queryKey: ["holds", "live"],
  queryFn: async ({ signal }) => {
    const oldest = new Date(Date.now() - HOLD_LIVES_MS).toISOString();
    const holds = await everyItem<Hold>(
      (cursor) =>
        answerOf(
          api.holds.$get(
            { query: { limit: "100", side: "owner", ...cursor } },
            { init: { signal } },
          ),
        ),
      (items) => (items.at(-1)?.createdAt ?? "") < oldest,
    );
    return holds.filter(({ state }) => state === "active");
  },
});

/** Leases that run or will run. */
export const readingRunningLeases = queryOptions({
  queryKey: ["leases", "running"],
  queryFn: async ({ signal }) => {
    const leases: Lease[] = [];
    for (const state of ["active", "funded"] as const) {
      const query = { limit: "100", side: "owner", state } as const;
      const found = await everyItem<Lease>((cursor) =>
        answerOf(api.leases.$get({ query: { ...query, ...cursor } }, { init: { signal } })),
      );
      leases.push(...found);
    }
    return leases;
  },
});
