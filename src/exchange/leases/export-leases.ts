import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { toLease } from "./get-lease.ts";
import { leasesOf } from "./queries.ts";
import type { Lease, LeaseExportQuery } from "./schema.ts";

/** A file for people; whoever keeps books by program pages through the list. */
export const MAX_EXPORT_ROWS = 5_000;

const text = (name: string): CsvColumn => ({ path: [name], type: "text" });
const number = (name: string): CsvColumn => ({ path: [name], type: "number" });

const COLUMNS: readonly CsvColumn[] = [
  text("id"),
  text("state"),
  text("warehouse"),
  text("timeZone"),
  text("zone"),
  number("slotCount"),
  text("exporter"),
  text("owner"),
  text("from"),
  text("until"),
  number("quantity"),
  text("unit"),
  text("rateCardId"),
  number("rateCardVersion"),
  text("signedAt"),
  text("holdId"),
  text("listingId"),
];

function toLine(lease: Lease) {
  return {
    ...lease,
    ...lease.period,
    warehouse: lease.warehouse.name,
    timeZone: lease.warehouse.timeZone,
    exporter: lease.exporter.name,
    owner: lease.owner.name,
  };
}

/** The newest leases of the calling organisation as a CSV file, at most `MAX_EXPORT_ROWS`. */
export async function exportLeases(
  ctx: Context,
  query: z.output<typeof LeaseExportQuery>,
): Promise<string> {
  const rows = await leasesOf(ctx.db, actingOrganisation(ctx), {
    side: query.side,
    state: query.state,
    after: undefined,
    limit: MAX_EXPORT_ROWS - 1, // the query asks for one more, to know of a next page
  }).execute();
  return writeCsv(COLUMNS, rows.map(toLease).map(toLine));
}
