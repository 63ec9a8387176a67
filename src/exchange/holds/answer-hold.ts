import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { publish } from "../../platform/outbox.ts";
import { checkTransition } from "../transitions.ts";
import { getHold, holdForParty } from "./get-hold.ts";
import { lockPool } from "./queries.ts";
import type { Hold } from "./schema.ts";

/**
 * A hold's row under its pool's lock, seen by the clock after the lock was had: a transaction that
 * waited past the expiry finds it expired.
 *
 * @throws AppError `not_found` unless the calling organisation is that party
 * @throws AppError `hold_expired`, `invalid_transition` if the hold is no longer active
 */
export async function lockActiveHold(
  ctx: Context,
  id: string,
  move: { actor: "owner" | "exporter"; to: string },
) {
  const organisationId = actingOrganisation(ctx);
  const seen = await holdForParty(ctx, id);
  const party = move.actor === "owner" ? seen.ownerId : seen.organisationId;
  if (party !== organisationId) {
    throw new AppError("forbidden", `Only the hold's ${move.actor} may do this.`);
  }
  await lockPool(ctx.db, seen.poolId).executeTakeFirstOrThrow();
  const hold = await holdForParty(ctx, id);
  if (hold.state === "expired") {
    throw new AppError("hold_expired", `The hold ended at ${hold.expiresAt.toISOString()}.`);
  }
  checkTransition({ machine: "exchange.hold", from: hold.state, to: move.to, actor: move.actor });
  return hold;
}

async function endHold(
  ctx: Context,
  id: string,
  move: { actor: "owner" | "exporter"; to: "declined" | "released"; verb: string },
): Promise<Hold> {
  const hold = await lockActiveHold(ctx, id, move);
  const changed = await ctx.db
    .updateTable("exchange.hold")
    .set((eb) => ({
      state: move.to,
      answeredAt: move.actor === "owner" ? eb.fn<Date>("clock_timestamp") : null,
    }))
    .where("id", "=", id)
    .where("state", "=", "active")
    .returning("id")
    .executeTakeFirst();
  if (!changed) throw notFound();
  const shown = await getHold(ctx, id);
  await publish(ctx, {
    type: `hold.${move.to}`,
    subjectId: id,
    payload: { hold: shown, parties: [hold.ownerId, hold.organisationId] },
  });
  await audit(ctx, move.verb, id);
  return shown;
}

/** The owner says no; the quantity is free again. */
export function declineHold(ctx: Context, id: string): Promise<Hold> {
  return inTransaction(ctx, (ctx) =>
    endHold(ctx, id, { actor: "owner", to: "declined", verb: "declineHold" }),
  );
}

/** The exporter gives the quantity back. */
export function releaseHold(ctx: Context, id: string): Promise<Hold> {
  return inTransaction(ctx, (ctx) =>
    endHold(ctx, id, { actor: "exporter", to: "released", verb: "releaseHold" }),
  );
}
