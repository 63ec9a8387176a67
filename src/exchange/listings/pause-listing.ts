import type { Context } from "../../platform/context.ts";
import { moveListing } from "./move-listing.ts";
import type { Listing } from "./schema.ts";

/**
 * Pauses a published listing of the calling organisation: it is seen but neither found nor booked.
 * Holds made before are still for the owner to answer.
 *
 * @param versionWanted of `If-Match`; absent, it is paused whatever the version
 * @throws AppError `invalid_transition` unless it is published
 */
export function pauseListing(
  ctx: Context,
  id: string,
  versionWanted?: number,
): Promise<{ listing: Listing; version: number }> {
  return moveListing(ctx, id, {
    to: "paused",
    operation: "pauseListing",
    versionWanted,
  });
}
