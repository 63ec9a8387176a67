import { actingOrganisation } from "../../platform/acting.ts";
import type { Context } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { slottedSkus, slottingOf } from "./queries.ts";
import type { Slotting, SlottingResult } from "./schema.ts";
import { toSlotting } from "./to-slotting.ts";

/** @throws AppError `not_found` if the calling organisation planned no such slotting */
export async function getSlotting(ctx: Context, id: string): Promise<Slotting> {
  const row = await slottingOf(ctx.db, actingOrganisation(ctx), id).executeTakeFirst();
  if (!row) throw notFound();
  return toSlotting(row);
}

/**
 * A slotting with its result.
 *
 * @throws AppError `not_found` if the calling organisation planned no such slotting
 * @throws AppError `conflict` while it has no result
 */
export async function finishedSlotting(
  ctx: Context,
  id: string,
): Promise<Slotting & { readonly result: SlottingResult }> {
  const slotting = await getSlotting(ctx, id);
  const { result, state } = slotting;
  if (result !== null) return { ...slotting, result };
  throw new AppError("conflict", `The slotting has no result; its job is ${state}.`, {
    params: { state },
  });
}

/**
 * Where everything lies by now: as slotted, and then as moves were ticked off. Pickers are sent
 * there; how a slotting did is measured on what it planned.
 *
 * @param id of a slotting that the caller may see
 */
export async function placementsNow(
  ctx: Context,
  id: string,
  { placements }: SlottingResult,
): Promise<SlottingResult["placements"]> {
  const moved = await slottedSkus(ctx.db, id).execute();
  if (moved.length === 0) return placements;
  const lineCounts = new Map(placements.map(({ skuCode, lineCount }) => [skuCode, lineCount]));
  return moved.map((placed) => ({ ...placed, lineCount: lineCounts.get(placed.skuCode) ?? 0 }));
}
