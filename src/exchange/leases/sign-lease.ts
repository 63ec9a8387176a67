import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { checkDeferred, inTransaction, isConstraintViolation } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { newId, toEdgeId } from "../../platform/ids.ts";
import { CLOCK, send } from "../../platform/jobs/queues.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { lockActiveHold } from "../holds/answer-hold.ts";
import { getLease } from "./get-lease.ts";
import type { Lease } from "./schema.ts";

/**
 * The owner accepts a hold, which signs the lease at the rate card frozen in it and publishes
 * `lease.signed`. Until the guarantee account exists a signed lease counts as funded at once.
 *
 * @throws AppError `hold_expired`, `invalid_transition` if the hold is no longer active
 */
export function signLease(ctx: Context, holdId: string): Promise<Lease> {
  return inTransaction(ctx, async (ctx) => {
    const hold = await lockActiveHold(ctx, holdId, { actor: "owner", to: "converted" });
    const pool = await ctx.db
      .selectFrom("exchange.pool")
      .select(["zone", "slotsPerUnit"])
      .where("id", "=", hold.poolId)
      .executeTakeFirstOrThrow();
    await ctx.db
      .updateTable("exchange.hold")
      .set((eb) => ({ state: "converted", answeredAt: eb.fn<Date>("clock_timestamp") }))
      .where("id", "=", holdId)
      .execute();
    const id = newId();
    await ctx.db
      .insertInto("exchange.lease")
      .values({
        id,
        holdId,
        listingId: hold.listingId,
        poolId: hold.poolId,
        organisationId: hold.organisationId,
        ownerId: hold.ownerId,
        zone: pool.zone,
        slotCount: hold.quantity * pool.slotsPerUnit,
        during: toDateRange(hold.during),
        quantity: hold.quantity,
        rateCardId: hold.rateCardId,
        rateCardVersion: hold.rateCardVersion,
        state: "funded",
      })
      .execute();
    await checkDeferred(ctx).catch((error: unknown) => {
      if (!isConstraintViolation(error, "pool_not_oversold")) throw error;
      throw new AppError("insufficient_capacity", "The pool is full.", { cause: error });
    });
    const lease = await getLease(ctx, id);
    await publish(ctx, {
      type: "lease.signed",
      subjectId: id,
      payload: { lease, parties: [hold.ownerId, hold.organisationId] },
    });
    // A lease from today on need not wait for the clock's next minute.
    await send(ctx, CLOCK, {});
    await audit(ctx, "signLease", id, { holdId: toEdgeId("hold", holdId) });
    return lease;
  });
}
