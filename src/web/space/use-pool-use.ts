import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Step } from "./capacity-steps.ts";
import {
  type Hold,
  type Lease,
  type Pool,
  type Run,
  readingLiveHolds,
  readingMyListings,
  readingPoolRuns,
  readingRunningLeases,
} from "./readings.ts";

/** What uses a pool: as the exchange counts it day by day, and by whom. */
export interface PoolUse {
  /** Undefined until it is known. */
  readonly runs: readonly Run[] | undefined;
  readonly error: unknown;
  readonly holds: readonly Hold[];
  readonly leases: readonly Lease[];
  refetch(): void;
}

/** A use as steps of a quantity. */
export function stepsOf(uses: readonly (Hold | Lease)[]): Step[] {
  return uses.map(({ period, quantity }) => ({ ...period, quantity }));
}

/** What is used on each day of what the exchange told. */
export function usedSteps(runs: readonly Run[]): Step[] {
  return runs.map(({ from, until, used }) => ({ from, until, quantity: used }));
}

/** Holds and leases name their listings, and those their pools. */
export function usePoolUse(pool: Pool): PoolUse {
  const runs = useQuery(readingPoolRuns(pool.id));
  const listings = useQuery(readingMyListings).data;
  const holds = useQuery(readingLiveHolds);
  const leases = useQuery(readingRunningLeases);
  const own = useMemo(() => {
    const ids = (listings ?? []).filter(({ poolId }) => poolId === pool.id).map(({ id }) => id);
    return new Set(ids);
  }, [listings, pool.id]);
  const isOwn = ({ listingId }: { readonly listingId: string }) => own.has(listingId);
  const firstFirst = <T extends Hold | Lease>(a: T, b: T) =>
    a.period.from < b.period.from ? -1 : 1;
  return {
    runs: runs.data?.runs,
    error: runs.error,
    holds: (holds.data ?? []).filter(isOwn).sort(firstFirst),
    leases: (leases.data ?? []).filter(isOwn).sort(firstFirst),
    refetch: () => void Promise.all([runs.refetch(), holds.refetch()]),
  };
}
