import type { Context } from "../../platform/context.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { type SpaceUnit, UNIT_M3 } from "../engine/cost.ts";
import { pointsFound } from "./point-queries.ts";
import type { ListingPoints } from "./schema.ts";
import type { ListingFilters } from "./search-query.ts";

/** More than one map can show one by one; a search pages through all there are. */
export const MAX_POINTS = 25_000;

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/** A quantity of a pool as pallets of the same volume, to the hundredth. */
function palletsOf(quantity: number, unit: SpaceUnit): number {
  return rounded((quantity * UNIT_M3[unit]) / UNIT_M3.pallet, 2);
}

/** Every listing of a search as a point of a map, for everybody, in the order of the search. */
export async function listListingPoints(
  ctx: Context,
  filters: ListingFilters,
  most = MAX_POINTS,
): Promise<ListingPoints> {
  const found = await pointsFound(ctx.db, filters, most + 1).execute();
  const rows = found.slice(0, most);
  return {
    count: rows.length,
    truncated: found.length > most,
    ids: rows.map(({ id }) => toEdgeId("listing", id)),
    lons: rows.map(({ lon }) => rounded(lon, 5)),
    lats: rows.map(({ lat }) => rounded(lat, 5)),
    quantities: rows.map(({ capacity, unit }) => palletsOf(capacity, unit as SpaceUnit)),
    storageClasses: rows.map((row) => row.storageClass as ListingPoints["storageClasses"][number]),
  };
}
