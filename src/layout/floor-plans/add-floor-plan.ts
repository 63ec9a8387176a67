import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { publish } from "../../platform/outbox.ts";
import { compileFloorPlan } from "../engine/floor-plan.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { plannableWarehouse } from "../warehouses/get-warehouse.ts";
import { checkSpec } from "./check-spec.ts";
import { visibleFloorPlan } from "./queries.ts";
import type { AddFloorPlanInput, FloorPlan } from "./schema.ts";
import { toFloorPlan } from "./to-floor-plan.ts";
import { viewerOf } from "./viewer-of.ts";

/**
 * Adds a floor plan of a warehouse in which the calling organisation may plan. It never changes
 * afterwards: slottings refer to it.
 *
 * @throws AppError `not_found` if it may not plan there
 * @throws AppError `invalid` with a pointer to each fault of the spec
 */
export function addFloorPlan(ctx: Context, input: AddFloorPlanInput): Promise<FloorPlan> {
  return inTransaction(ctx, async (ctx) => {
    const warehouse = await plannableWarehouse(ctx, input.warehouseId);
    const { spec } = input;
    checkSpec(spec, warehouse.storageClasses, (pointer) => `/spec${pointer}`);
    return storeFloorPlan(ctx, input.warehouseId, input.name, spec, "addFloorPlan");
  });
}

/** Stores a checked floor plan, in the verb's transaction. */
export async function storeFloorPlan(
  ctx: Context,
  warehouseId: string,
  name: string,
  spec: FloorPlanSpec,
  operationId: string,
): Promise<FloorPlan> {
  const id = newId();
  const organisationId = actingOrganisation(ctx);
  const { slotCount } = compileFloorPlan(spec);
  await ctx.db
    .insertInto("layout.floorPlan")
    .values({ id, warehouseId, organisationId, name, slotCount, spec: JSON.stringify(spec) })
    .execute();
  const row = await visibleFloorPlan(ctx.db, await viewerOf(ctx), id).executeTakeFirstOrThrow();
  await publish(ctx, { type: "floor-plan.added", subjectId: id, payload: { name, slotCount } });
  await audit(ctx, operationId, id, { name, slotCount });
  return toFloorPlan(row);
}
