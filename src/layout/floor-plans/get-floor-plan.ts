import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { type FloorPlanRow, visibleFloorPlan } from "./queries.ts";
import type { FloorPlan } from "./schema.ts";
import { toFloorPlan } from "./to-floor-plan.ts";
import { viewerOf } from "./viewer-of.ts";

/** @throws AppError `not_found` if the calling organisation may not plan on it today */
export async function floorPlanRow(ctx: Context, id: string): Promise<FloorPlanRow> {
  const viewer = await viewerOf(ctx);
  const row = await visibleFloorPlan(ctx.db, viewer, id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** @throws AppError `not_found` if the calling organisation may not plan on it today */
export async function getFloorPlan(ctx: Context, id: string): Promise<FloorPlan> {
  return toFloorPlan(await floorPlanRow(ctx, id));
}
