import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { readingSkus } from "./readings.ts";

/** So many are read without being asked for: search and totals then speak of all of most people's. */
const READ_AHEAD = 5_000;

/** The organisation's SKUs, read on page by page up to a bound; beyond it on demand. */
export function useSkus(isWanted = true) {
  const skus = useInfiniteQuery({ ...readingSkus, enabled: isWanted });
  const { hasNextPage, isFetching, isError, fetchNextPage } = skus;
  const count = skus.data?.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && count < READ_AHEAD) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage, count]);
  return skus;
}
