import type { z } from "@hono/zod-openapi";
import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { toEdgeId } from "../../platform/ids.ts";
import { cutPage, decodeTimeCursor } from "../../platform/pages.ts";
import { leasesOf, leasesWithParties } from "./queries.ts";
import type { Lease, LeaseListQuery } from "./schema.ts";

type Row = Awaited<ReturnType<ReturnType<typeof leasesWithParties>["executeTakeFirstOrThrow"]>>;

/** A lease as answers show it. */
export function toLease(row: Row): Lease {
  return {
    id: toEdgeId("lease", row.id),
    holdId: toEdgeId("hold", row.holdId),
    listingId: toEdgeId("listing", row.listingId),
    warehouse: {
      id: toEdgeId("warehouse", row.warehouseId),
      name: row.warehouseName,
      timeZone: row.timeZone,
    },
    exporter: { id: toEdgeId("organisation", row.organisationId), name: row.exporterName },
    owner: { id: toEdgeId("organisation", row.ownerId), name: row.ownerName },
    zone: row.zone,
    slotCount: row.slotCount,
    period: row.during,
    quantity: row.quantity,
    unit: row.unit,
    rateCardId: toEdgeId("rateCard", row.rateCardId),
    rateCardVersion: row.rateCardVersion,
    state: row.state as Lease["state"],
    signedAt: row.signedAt.toISOString(),
  };
}

/** A lease's row, for either party. @throws AppError `not_found` for anybody else */
export async function leaseForParty(ctx: Context, id: string): Promise<Row> {
  const organisationId = actingOrganisation(ctx);
  const row = await leasesWithParties(ctx.db)
    .where("lease.id", "=", id)
    .where(({ eb, or }) =>
      or([
        eb("lease.organisationId", "=", organisationId),
        eb("lease.ownerId", "=", organisationId),
      ]),
    )
    .executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

export async function getLease(ctx: Context, id: string): Promise<Lease> {
  return toLease(await leaseForParty(ctx, id));
}

/** Leases the calling organisation holds or has let, newest first. */
export async function listLeases(
  ctx: Context,
  query: z.output<typeof LeaseListQuery>,
): Promise<{ items: Lease[]; next: string | undefined }> {
  const rows = await leasesOf(ctx.db, actingOrganisation(ctx), {
    side: query.side,
    state: query.state,
    after: decodeTimeCursor(query.cursor),
    limit: query.limit,
  }).execute();
  const page = cutPage(rows, query.limit, (row) => [row.signedAt, row.id]);
  return { items: page.rows.map(toLease), next: page.next };
}
