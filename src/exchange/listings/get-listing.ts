import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { listingFor } from "./queries.ts";
import type { Listing } from "./schema.ts";
import { toListing } from "./to-listing.ts";

/** The caller's organisation, if anybody is signed in: listings are public. */
export function organisationOf(ctx: Context): string | undefined {
  return "organisationId" in ctx.actor ? ctx.actor.organisationId : undefined;
}

/** @throws AppError `not_found` unless it is published or paused, or the caller's own */
export async function getListing(
  ctx: Context,
  id: string,
): Promise<{ listing: Listing; version: number }> {
  const row = await listingFor(ctx.db, organisationOf(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return { listing: toListing(row), version: row.version };
}
