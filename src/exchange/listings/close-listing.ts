import type { Context } from "../../platform/context.ts";
import { moveListing } from "./move-listing.ts";
import type { Listing } from "./schema.ts";

/**
 * Closes a listing of the calling organisation for good. Holds made before are still for the owner
 * to answer, and leases run on.
 *
 * @param versionWanted of `If-Match`; absent, it is closed whatever the version
 * @throws AppError `invalid_transition` if it is closed already
 */
export function closeListing(
  ctx: Context,
  id: string,
  versionWanted?: number,
): Promise<{ listing: Listing; version: number }> {
  return moveListing(ctx, id, {
    to: "closed",
    operation: "closeListing",
    versionWanted,
  });
}
