import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { checkVersion } from "../../platform/http.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { getRequest } from "./get-request.ts";
import { profileOfRequest } from "./profile.ts";
import { requestsOf } from "./queries.ts";
import type { ChangeRequestInput, LeaseRequest, StoredDetail } from "./schema.ts";

async function lockedRequest(ctx: Context, id: string, versionWanted: number | undefined) {
  const row = await requestsOf(ctx.db, actingOrganisation(ctx))
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  checkVersion(versionWanted, row.version);
  if (row.state !== "open") throw new AppError("conflict", "The request was withdrawn.");
  return row;
}

/**
 * Changes an open request of the calling organisation.
 *
 * @throws AppError `conflict` if it was withdrawn, `stale` if somebody changed it since
 */
export function changeRequest(
  ctx: Context,
  id: string,
  input: ChangeRequestInput,
  versionWanted?: number,
): Promise<{ request: LeaseRequest; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockedRequest(ctx, id, versionWanted);
    const { name, period, quantity, unit, ...changed } = input;
    const detail = { ...(row.detail as StoredDetail), ...changed };
    if (changed.skuIds) await profileOfRequest(ctx, changed.skuIds);
    const ceiling = detail.priceCeiling;
    if (ceiling && ceiling.currency !== detail.currency) {
      const fault = { pointer: "/priceCeiling/currency", code: "other_currency", detail: "" };
      const message = `The ceiling is in the request's currency, ${detail.currency}.`;
      throw new AppError("invalid", message, { faults: [{ ...fault, detail: message }] });
    }
    await ctx.db
      .updateTable("exchange.request")
      .set({
        name: name ?? row.name,
        during: toDateRange(period ?? row.during),
        quantity: quantity ?? row.quantity,
        unit: unit ?? row.unit,
        detail: JSON.stringify(detail),
        version: row.version + 1,
      })
      .where("id", "=", id)
      .execute();
    await audit(ctx, "changeRequest", id, { fields: Object.keys(input) });
    return getRequest(ctx, id);
  });
}

/** Withdraws a request; it stays to be seen and takes no more matches. */
export function withdrawRequest(
  ctx: Context,
  id: string,
): Promise<{ request: LeaseRequest; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const row = await lockedRequest(ctx, id, undefined);
    await ctx.db
      .updateTable("exchange.request")
      .set({ state: "withdrawn", version: row.version + 1 })
      .where("id", "=", id)
      .execute();
    await publish(ctx, { type: "request.withdrawn", subjectId: id, payload: {} });
    await audit(ctx, "withdrawRequest", id);
    return getRequest(ctx, id);
  });
}
