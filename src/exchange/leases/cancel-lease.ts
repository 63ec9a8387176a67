import { sql } from "kysely";
import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { publish } from "../../platform/outbox.ts";
import { lockPool } from "../holds/queries.ts";
import { checkTransition } from "../transitions.ts";
import { getLease, leaseForParty } from "./get-lease.ts";
import type { Lease } from "./schema.ts";

/**
 * Either party cancels a lease that has not begun, until the end of the day before its first one,
 * by the warehouse's own calendar. The quantity is free again. Publishes `lease.cancelled`.
 *
 * @throws AppError `invalid_transition` if the lease has begun, ended or been cancelled
 */
export function cancelLease(ctx: Context, id: string): Promise<Lease> {
  const organisationId = actingOrganisation(ctx);
  return inTransaction(ctx, async (ctx) => {
    const seen = await leaseForParty(ctx, id);
    await lockPool(ctx.db, seen.poolId).executeTakeFirstOrThrow();
    const lease = await leaseForParty(ctx, id);
    const actor = organisationId === lease.ownerId ? "owner" : "exporter";
    checkTransition({ machine: "exchange.lease", from: lease.state, to: "cancelled", actor });
    const changed = await ctx.db
      .updateTable("exchange.lease")
      .set({ state: "cancelled", cancelledBy: organisationId })
      .where("id", "=", id)
      .where("state", "=", "funded")
      .where(sql<boolean>`lower(during) > (clock_timestamp() at time zone ${lease.timeZone})::date`)
      .returning("id")
      .executeTakeFirst();
    if (!changed) {
      throw new AppError(
        "invalid_transition",
        `The lease began on ${lease.during.from} at the warehouse; it runs to its end.`,
        { params: { from: "funded", to: "cancelled" } },
      );
    }
    const shown = await getLease(ctx, id);
    await publish(ctx, {
      type: "lease.cancelled",
      subjectId: id,
      payload: { lease: shown, parties: [lease.ownerId, lease.organisationId] },
    });
    await audit(ctx, "cancelLease", id);
    return shown;
  });
}
