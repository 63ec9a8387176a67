import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryKey,
  queryOptions,
} from "@tanstack/react-query";
import type { ClientResponse } from "hono/client";
import { type AnswerOf, answerOf } from "./client.ts";

interface Options {
  readonly init: RequestInit;
}

/**
 * A reading of the API, for `useQuery`.
 *
 * @param key begins with the noun of the path ("listings"), so that a write names what it touches
 */
export function reading<R extends ClientResponse<unknown>>(
  key: QueryKey,
  send: (options: Options) => Promise<R>,
) {
  return queryOptions({
    queryKey: key,
    queryFn: ({ signal }): Promise<AnswerOf<R>> => answerOf(send({ init: { signal } })),
  });
}

interface PageOf<T> {
  readonly items: T[];
  readonly next: string | null;
}

type ItemOf<R> = AnswerOf<R> extends PageOf<infer T> ? T : never;

/** A list that goes on page by page, for `useInfiniteQuery`; `data` is all that was read so far. */
export function readingPages<R extends ClientResponse<unknown>>(
  key: QueryKey,
  send: (cursor: { cursor?: string }, options: Options) => Promise<R>,
) {
  return infiniteQueryOptions({
    queryKey: [...key, "pages"],
    queryFn: async ({ signal, pageParam }) => {
      const cursor = pageParam === undefined ? {} : { cursor: pageParam };
      const page = await answerOf(send(cursor, { init: { signal } }));
      return page as unknown as PageOf<ItemOf<R>>;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: PageOf<ItemOf<R>>) => last.next ?? undefined,
    select: (data: InfiniteData<PageOf<ItemOf<R>>>) => data.pages.flatMap((page) => page.items),
  });
}
