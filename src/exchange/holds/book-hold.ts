import { sql } from "kysely";
import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { checkDeferred, inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError, type Fault, notFound } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { dateOfDay, dayCount, type Period, toDateRange } from "../../platform/period.ts";
import { runsOfPool } from "../pools/availability.ts";
import { getHold } from "./get-hold.ts";
import { listingToBook, lockPool } from "./queries.ts";
import type { BookHoldInput, Hold } from "./schema.ts";

/** How long an owner has to answer, unless the first day is over before. */
export const HOLD_HOURS = 24;

type Listing = NonNullable<
  Awaited<ReturnType<ReturnType<typeof listingToBook>["executeTakeFirst"]>>
>;

/** The listing's own terms, each with the field that breaks it. */
function checkTerms(listing: Listing, input: BookHoldInput): void {
  const { period, quantity } = input;
  const faults: Fault[] = [];
  const refuse = (pointer: string, code: string, detail: string, params: Fault["params"] = {}) =>
    faults.push({ pointer, code, detail, params });
  if (period.from < listing.during.from || period.until > listing.during.until) {
    const { from, until } = listing.during;
    refuse("/period", "outside_listing", `The listing runs from ${from} to ${until}.`, {
      from,
      until,
    });
  }
  if (period.from < listing.today) {
    refuse("/period/from", "in_the_past", `At the warehouse it is ${listing.today} already.`, {
      today: listing.today,
    });
  }
  const minimumDays = listing.minimumTermDays;
  if (dayCount(period) < minimumDays) {
    refuse("/period", "term_too_short", `The shortest term is ${minimumDays} days.`, {
      minimumDays,
    });
  }
  const minimum = listing.minimumQuantity;
  if (quantity < minimum) {
    refuse("/quantity", "quantity_too_small", `The least is ${minimum} ${listing.unit}.`, {
      minimum,
    });
  }
  if (faults.length > 0) {
    throw new AppError("invalid", faults.map(({ detail }) => detail).join(" "), { faults });
  }
}

/** @throws AppError `stale` if the listing's price is not the one the caller was shown */
function checkRateCard(listing: Listing, shown: BookHoldInput["rateCard"]): void {
  if (shown === undefined) return;
  if (shown.id === listing.rateCardId && shown.version === listing.rateCardVersion) return;
  throw new AppError("stale", "The listing's price is not the one you were shown; look again.", {
    params: {
      rateCardId: toEdgeId("rateCard", listing.rateCardId),
      rateCardVersion: listing.rateCardVersion,
    },
  });
}

/** A lease must not be signed over a day that has passed at the warehouse. */
function expiryOf(period: Period, timeZone: string) {
  return sql<Date>`least(clock_timestamp() + make_interval(hours => ${HOLD_HOURS}),
    (${period.from}::date + 1)::timestamp at time zone ${timeZone})`;
}

/** @throws AppError `insufficient_capacity` naming the first day that is short and what it has left */
async function checkCapacity(
  ctx: Context,
  poolId: string,
  period: Period,
  quantity: number,
): Promise<void> {
  const runs = await runsOfPool(ctx, poolId, period);
  const short = runs.find((run) => run.free < quantity);
  if (!short) return;
  const firstDay = dateOfDay(short.from);
  throw new AppError("insufficient_capacity", `On ${firstDay} only ${short.free} are free.`, {
    params: { firstDay, free: short.free },
  });
}

/**
 * Holds a quantity for the calling exporter at the listing's rate card, whose version is frozen,
 * until the owner answers or the time is up. Publishes `hold.booked`.
 *
 * Writers of one pool wait for each other at its row lock; the deferred constraint is the second
 * line, for whoever would forget the lock.
 *
 * @throws AppError `not_found` if there is no such listing to be seen
 * @throws AppError `conflict` if the listing is paused or closed
 * @throws AppError `stale` if the price is not the one the caller was shown
 * @throws AppError `invalid` if the booking breaks the listing's own terms
 * @throws AppError `insufficient_capacity` if a day of the period has less free
 */
export function bookHold(ctx: Context, input: BookHoldInput): Promise<Hold> {
  const organisationId = actingOrganisation(ctx);
  return inTransaction(ctx, async (ctx) => {
    const seen = await listingToBook(ctx.db, input.listingId).executeTakeFirst();
    if (!seen) throw notFound();
    await lockPool(ctx.db, seen.poolId).executeTakeFirstOrThrow();
    // Read again under the lock: the owner may have paused it or changed its terms meanwhile.
    const listing = await listingToBook(ctx.db, input.listingId).executeTakeFirst();
    if (!listing) throw notFound();
    if (listing.state !== "published") {
      throw new AppError("conflict", `The listing is ${listing.state}; it takes no bookings.`);
    }
    checkTerms(listing, input);
    checkRateCard(listing, input.rateCard);
    await checkRequest(ctx, organisationId, input.requestId);
    await checkCapacity(ctx, listing.poolId, input.period, input.quantity);
    const id = newId();
    await ctx.db
      .insertInto("exchange.hold")
      .values({
        id,
        listingId: input.listingId,
        poolId: listing.poolId,
        organisationId,
        ownerId: listing.ownerId,
        requestId: input.requestId ?? null,
        during: toDateRange(input.period),
        quantity: input.quantity,
        rateCardId: listing.rateCardId,
        rateCardVersion: listing.rateCardVersion,
        expiresAt: expiryOf(input.period, listing.timeZone),
      })
      .execute();
    await checkDeferred(ctx).catch((error: unknown) => {
      if (!isConstraintViolation(error, "pool_not_oversold")) throw error;
      throw new AppError("insufficient_capacity", "The pool is full.", { cause: error });
    });
    const hold = await getHold(ctx, id);
    await publish(ctx, {
      type: "hold.booked",
      subjectId: id,
      payload: { hold, parties: [listing.ownerId, organisationId] },
    });
    await audit(ctx, "bookHold", id, {
      listingId: toEdgeId("listing", input.listingId),
      period: input.period,
      quantity: input.quantity,
    });
    return hold;
  });
}

async function checkRequest(
  ctx: Context,
  organisationId: string,
  requestId: string | undefined,
): Promise<void> {
  if (requestId === undefined) return;
  const request = await ctx.db
    .selectFrom("exchange.request")
    .select("id")
    .where("id", "=", requestId)
    .where("organisationId", "=", organisationId)
    .executeTakeFirst();
  if (!request) throw notFound();
}
