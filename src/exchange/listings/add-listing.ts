import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { notFound } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { poolsOf } from "../pools/queries.ts";
import { getListing } from "./get-listing.ts";
import type { AddListingInput, Listing } from "./schema.ts";
import { checkCard, checkTerms } from "./terms.ts";

/**
 * Adds a listing over a pool of the calling organisation, as a draft that nobody else sees.
 *
 * @throws AppError `not_found` if the pool or the rate card is not its own
 * @throws AppError `invalid` if nobody could ever keep its terms
 */
export function addListing(ctx: Context, input: AddListingInput): Promise<Listing> {
  const organisationId = actingOrganisation(ctx);
  checkTerms(input);
  return inTransaction(ctx, async (ctx) => {
    const { poolId, period, restrictions, ...fields } = input;
    const pool = await poolsOf(ctx.db, organisationId)
      .where("pool.id", "=", poolId)
      .executeTakeFirst();
    if (!pool) throw notFound();
    await checkCard(ctx, organisationId, input.rateCardId);
    const id = newId();
    await ctx.db
      .insertInto("exchange.listing")
      .values({
        id,
        poolId,
        organisationId,
        during: toDateRange(period),
        restrictions: JSON.stringify(restrictions),
        ...fields,
      })
      .execute();
    const { listing } = await getListing(ctx, id);
    await publish(ctx, { type: "listing.added", subjectId: id, payload: { listing } });
    await audit(ctx, "addListing", id, { poolId: toEdgeId("pool", poolId), title: input.title });
    return listing;
  });
}
