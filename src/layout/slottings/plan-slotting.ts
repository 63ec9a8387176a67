import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";
import { floorPlanRow } from "../floor-plans/get-floor-plan.ts";
import { warehousesById } from "../warehouses/queries.ts";
import { currentSlotsOf } from "./current-slots.ts";
import { getSlotting } from "./get-slotting.ts";
import { fromInline } from "./inline-goods.ts";
import { fromKeptGoods } from "./kept-goods.ts";
import { openZonesOf } from "./open-zones.ts";
import { searchAsked } from "./pack-slotting.ts";
import type { PlanSlottingInput } from "./plan-schema.ts";
import { ruleBookOf } from "./rule-book.ts";
import type { Slotting } from "./schema.ts";
import type { StoredInput } from "./stored-input.ts";

const DEFAULT_ORDER_LIMIT = 5_000;

/**
 * Plans which SKU lies in which slot, for the orders given; the work is a job.
 *
 * @throws AppError `not_found` if the calling organisation may not plan on the floor plan today
 * @throws AppError `invalid` naming each fault of the SKUs, orders, zone and current slots
 */
export function planSlotting(ctx: Context, input: PlanSlottingInput): Promise<Slotting> {
  return inTransaction(ctx, async (ctx) => {
    const plan = await floorPlanRow(ctx, input.floorPlanId);
    const spec = plan.spec as unknown as FloorPlanSpec;
    const openZones = await openZonesOf(ctx, plan, input.zone);
    const [{ country }] = await warehousesById(ctx.db, [plan.warehouseId]).execute();
    const book = ruleBookOf(input.ruleBook, country);
    const goods =
      input.source === "inline"
        ? fromInline(input.skus ?? [], input.orders ?? [], book)
        : await fromKeptGoods(
            ctx,
            { since: input.since, limit: input.orderLimit ?? DEFAULT_ORDER_LIMIT },
            book,
          );
    const stored: StoredInput = {
      ...goods,
      currentSlots: currentSlotsOf(goods.skus, spec, input.currentSlots),
      openZones,
      seconds: input.seconds,
      search: searchAsked(input),
      ruleBook: book.id,
    };
    const id = newId();
    const jobId = await enqueueJob(ctx, { kind: "slotting", subjectId: id });
    await ctx.db
      .insertInto("layout.slotting")
      .values({
        id,
        organisationId: actingOrganisation(ctx),
        floorPlanId: plan.id,
        jobId,
        zone: input.zone ?? null,
        seed: input.seed,
        input: JSON.stringify(stored),
      })
      .execute();
    const counts = { skuCount: goods.skus.length, orderCount: goods.orders.length };
    await audit(ctx, "planSlotting", id, { source: input.source, seed: input.seed, ...counts });
    return getSlotting(ctx, id);
  });
}
