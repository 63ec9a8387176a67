import type { Context } from "../../platform/context.ts";
import { moveListing } from "./move-listing.ts";
import type { Listing } from "./schema.ts";
import { checkPublishable } from "./terms.ts";

/**
 * Publishes a listing of the calling organisation: from now on it is found and booked.
 *
 * @param versionWanted of `If-Match`; absent, it is published whatever the version
 * @throws AppError `invalid` if it lacks a rate card, or capacity on any day of its period
 * @throws AppError `invalid_transition` if it is published already, or closed
 */
export function publishListing(
  ctx: Context,
  id: string,
  versionWanted?: number,
): Promise<{ listing: Listing; version: number }> {
  return moveListing(ctx, id, {
    to: "published",
    operation: "publishListing",
    versionWanted,
    check: checkPublishable,
  });
}
