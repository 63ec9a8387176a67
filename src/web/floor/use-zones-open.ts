import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OpenZone } from "../../layout/engine/open-slots.ts";
import { isLive } from "./floor-plans-table.tsx";
import { readingGrants, readingWarehouses } from "./readings.ts";
import { useOwnId } from "./use-own-id.ts";

export type ZoneRight = OpenZone & { readonly slotCount: number };

/** The zones one holds grants in today; undefined for the warehouse's owner, who needs none. */
export function useZonesOpen(warehouseId: string): readonly ZoneRight[] | undefined {
  const warehouses = useInfiniteQuery(readingWarehouses).data;
  const grants = useInfiniteQuery(readingGrants("held")).data;
  const ownId = useOwnId();
  return useMemo(() => {
    const warehouse = warehouses?.find(({ id }) => id === warehouseId);
    if (!warehouse || !grants || warehouse.organisationId === ownId) return undefined;
    const counts = new Map<string, number>();
    for (const grant of grants) {
      if (grant.warehouseId !== warehouseId || !isLive(grant)) continue;
      counts.set(grant.zone, (counts.get(grant.zone) ?? 0) + grant.slotCount);
    }
    return [...counts].map(([id, slotCount]) => ({ id, slotCount }));
  }, [warehouses, grants, warehouseId, ownId]);
}
