import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { toDateRange } from "../../platform/period.ts";
import { peakVolumeM3, spaceOf } from "../engine/cost.ts";
import { getRequest } from "./get-request.ts";
import { profileOfRequest } from "./profile.ts";
import type { AddRequestInput, LeaseRequest, StoredDetail } from "./schema.ts";

const CENTI = 100;

/** Whole pallets, or cubic metres to the hundredth, that goods take at their peak. */
export async function quantityFromSkus(
  ctx: Context,
  input: Pick<AddRequestInput, "unit" | "fillFactor" | "replenishmentDays" | "safetyDays"> & {
    readonly skuIds: readonly string[] | null;
  },
): Promise<number> {
  const { flow } = await profileOfRequest(ctx, input.skuIds);
  const peak = spaceOf(peakVolumeM3(flow, { ...input, days: 1 }), input.unit, input.fillFactor);
  return input.unit === "pallet" ? Math.max(1, Math.ceil(peak)) : Math.ceil(peak * CENTI) / CENTI;
}

/**
 * Asks for space on behalf of the calling exporter.
 *
 * @throws AppError `not_found` if a SKU it names is not the caller's
 * @throws AppError `invalid` if its SKUs cannot share a place
 */
export function addRequest(
  ctx: Context,
  input: AddRequestInput,
): Promise<{ request: LeaseRequest; version: number }> {
  return inTransaction(ctx, async (ctx) => {
    const id = newId();
    const skuIds = input.skuIds ?? null;
    if (skuIds !== null) await profileOfRequest(ctx, skuIds);
    const quantity = input.quantity ?? (await quantityFromSkus(ctx, { ...input, skuIds }));
    const detail: StoredDetail = {
      region: input.region ?? null,
      demandPlaces: input.demandPlaces,
      services: input.services,
      currency: input.currency,
      priceCeiling: input.priceCeiling ?? null,
      skuIds,
      fillFactor: input.fillFactor,
      replenishmentDays: input.replenishmentDays,
      safetyDays: input.safetyDays,
    };
    await ctx.db
      .insertInto("exchange.request")
      .values({
        id,
        organisationId: actingOrganisation(ctx),
        name: input.name,
        during: toDateRange(input.period),
        quantity,
        unit: input.unit,
        detail: JSON.stringify(detail),
      })
      .execute();
    await publish(ctx, { type: "request.added", subjectId: id, payload: { name: input.name } });
    await audit(ctx, "addRequest", id, { name: input.name });
    return getRequest(ctx, id);
  });
}
