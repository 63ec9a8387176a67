import type { Listing, Pool, Warehouse } from "./readings.ts";

/** A warehouse with what is offered of it. */
export interface WarehouseNode {
  readonly warehouse: Warehouse;
  readonly pools: readonly PoolNode[];
}

export interface PoolNode {
  readonly pool: Pool;
  readonly listings: readonly Listing[];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Pools under their warehouses and listings under their pools, zones in order. */
export function spaceTree(
  warehouses: readonly Warehouse[],
  pools: readonly Pool[],
  listings: readonly Listing[],
): WarehouseNode[] {
  const poolsOf = groupBy(pools, ({ warehouseId }) => warehouseId);
  const listingsOf = groupBy(listings, ({ poolId }) => poolId);
  return warehouses.map((warehouse) => ({
    warehouse,
    pools: (poolsOf.get(warehouse.id) ?? [])
      .map((pool) => ({ pool, listings: listingsOf.get(pool.id) ?? [] }))
      .sort((a, b) => a.pool.zone.localeCompare(b.pool.zone, "en", { numeric: true })),
  }));
}

/** Warehouses that a text speaks of, by their own names or by those of what is offered there. */
export function found(tree: readonly WarehouseNode[], wanted: string): readonly WarehouseNode[] {
  const text = wanted.trim().toLowerCase();
  if (text === "") return tree;
  return tree.filter(({ warehouse, pools }) =>
    [
      warehouse.name,
      warehouse.address.city,
      warehouse.country,
      ...pools.flatMap(({ pool, listings }) => [pool.zone, ...listings.map(({ title }) => title)]),
    ].some((name) => name.toLowerCase().includes(text)),
  );
}

/** The days from the first to the last on which a pool offers anything. */
export function offeredPeriod(pool: Pool): { from: string; until: string } | undefined {
  const steps = pool.capacity.filter(({ quantity }) => quantity > 0);
  const first = steps.at(0);
  const last = steps.at(-1);
  return first && last && { from: first.from, until: last.until };
}

/** The most that a pool offers on any day from one on. */
export function mostOffered(pool: Pool, from: string): number {
  return Math.max(
    0,
    ...pool.capacity.filter(({ until }) => until > from).map(({ quantity }) => quantity),
  );
}
