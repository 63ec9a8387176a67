import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { lockPoolOf } from "../pools/queries.ts";
import { type ListingRow, listingsShown, poolOfListing } from "./queries.ts";

/**
 * A listing of the calling organisation under its pool's lock, so that no booking is made at terms
 * that are just being changed. Read again after the wait: another change may have come first.
 *
 * @throws AppError `not_found` if the organisation has no such listing
 */
export async function lockListing(ctx: Context, id: string): Promise<ListingRow> {
  const organisationId = actingOrganisation(ctx);
  const seen = await poolOfListing(ctx.db, organisationId, id).executeTakeFirst();
  if (!seen) throw notFound();
  await lockPoolOf(ctx.db, organisationId, seen.poolId).executeTakeFirstOrThrow();
  return listingsShown(ctx.db).where("listing.id", "=", id).executeTakeFirstOrThrow();
}
