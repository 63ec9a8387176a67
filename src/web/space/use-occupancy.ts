import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useOwnId } from "../floor/use-own-id.ts";
import { runsOfUse, type UseRun } from "./capacity-steps.ts";
import {
  type Hold,
  type Listing,
  type Pool,
  type Run,
  readingLiveHolds,
  readingMyListings,
  readingOwnWarehouses,
  readingPoolRuns,
  readingPools,
  type Warehouse,
} from "./readings.ts";
import { stepsOf, usedSteps } from "./use-pool-use.ts";

/** A pool with what is used of it, day by day. */
export interface PoolRow {
  readonly pool: Pool;
  readonly warehouse: Warehouse | undefined;
  /** Undefined until it is read. */
  readonly runs: readonly UseRun[] | undefined;
}

function runsOf(
  pool: Pool,
  runs: readonly Run[] | undefined,
  holds: readonly Hold[],
  listings: readonly Listing[],
): readonly UseRun[] | undefined {
  const first = runs?.at(0);
  const last = runs?.at(-1);
  if (!runs || !first || !last) return undefined;
  const own = new Set(listings.filter(({ poolId }) => poolId === pool.id).map(({ id }) => id));
  const held = stepsOf(holds.filter(({ listingId }) => own.has(listingId)));
  return runsOfUse(pool.capacity, usedSteps(runs), held, { from: first.from, until: last.until });
}

/** All pools of the owner, by warehouse and zone, each with its use as soon as that is read. */
export function useOccupancy() {
  const warehouses = useQuery(readingOwnWarehouses(useOwnId()));
  const pools = useQuery(readingPools());
  const listings = useQuery(readingMyListings).data;
  const holds = useQuery(readingLiveHolds).data;
  const known = useQueries({
    queries: (pools.data ?? []).map(({ id }) => readingPoolRuns(id)),
    combine: (results) => results.map(({ data }) => data?.runs),
  });
  const data = useMemo((): PoolRow[] | undefined => {
    if (!pools.data || !warehouses.data) return undefined;
    const byId = new Map(warehouses.data.map((each) => [each.id, each]));
    const rows = pools.data.map((pool, i) => ({
      pool,
      warehouse: byId.get(pool.warehouseId),
      runs: runsOf(pool, known[i], holds ?? [], listings ?? []),
    }));
    const keyOf = ({ pool, warehouse }: PoolRow) => `${warehouse?.name} ${pool.zone}`;
    return rows.sort((a, b) => keyOf(a).localeCompare(keyOf(b), "en", { numeric: true }));
  }, [pools.data, warehouses.data, known, holds, listings]);
  return {
    data,
    warehouses: warehouses.data ?? [],
    error: warehouses.error ?? pools.error,
    isPending: data === undefined,
    refetch: () => Promise.all([warehouses.refetch(), pools.refetch()]),
  };
}
