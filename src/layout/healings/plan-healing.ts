import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { invalid } from "../../platform/errors.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { fromEdgeId, newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { floorPlanRow } from "../floor-plans/get-floor-plan.ts";
import { finishedSlotting, placementsNow } from "../slottings/get-slotting.ts";
import { keptOrders, storedSku } from "../slottings/inline-goods.ts";
import { fromKeptGoods } from "../slottings/kept-goods.ts";
import { searchOf } from "../slottings/pack-slotting.ts";
import { keepSlotted, slottingInput } from "../slottings/queries.ts";
import { type RuleBook, ruleBookOf } from "../slottings/rule-book.ts";
import type { SlottedGoods, StoredInput } from "../slottings/stored-input.ts";
import { warehousesById } from "../warehouses/queries.ts";
import { getHealing } from "./get-healing.ts";
import type { Healing, PlanHealingInput } from "./schema.ts";
import type { StoredHealing } from "./stored-healing.ts";

const DEFAULT_ORDER_LIMIT = 5_000;
const S_PER_MIN = 60;

/**
 * Plans few moves that bring a slotting back to what is ordered now; the work is a job.
 *
 * @throws AppError `not_found` if the calling organisation planned no such slotting, or may not plan
 * on its floor plan today
 * @throws AppError `conflict` while the slotting has no result
 * @throws AppError `invalid` naming each fault of the orders and new SKUs, or if no order has a day
 */
export function planHealing(ctx: Context, input: PlanHealingInput): Promise<Healing> {
  return inTransaction(ctx, async (ctx) => {
    const slotting = await finishedSlotting(ctx, input.slottingId);
    const plan = await floorPlanRow(ctx, fromEdgeId("floorPlan", slotting.floorPlanId)!);
    const row = await slottingInput(
      ctx.db,
      actingOrganisation(ctx),
      input.slottingId,
    ).executeTakeFirstOrThrow();
    const planned = row.input as unknown as StoredInput;
    const [{ country }] = await warehousesById(ctx.db, [plan.warehouseId]).execute();
    const book = ruleBookOf(planned.ruleBook ?? undefined, country);
    const goods = await goodsToHeal(ctx, input, planned, book);
    if (goods.orderDays === undefined) {
      const detail =
        "What a move saves is counted by the day, so the orders need days: send them with orderedOn.";
      throw invalid(input.source === "inline" ? "/orders" : "/source", "undated", detail);
    }
    await keepSlotted(input.slottingId, slotting.result.placements).execute(ctx.db);
    const lying = await placementsNow(ctx, input.slottingId, slotting.result);
    const slotOf = new Map(lying.map(({ skuCode, slot }) => [skuCode, slot]));
    const search = searchOf(planned);
    const stored: StoredHealing = {
      goods: {
        ...goods,
        currentSlots: goods.skus.map(({ code }) => slotOf.get(code) ?? null),
        openZones: planned.openZones,
        seconds: input.seconds,
        search: { ...search, terms: input.terms ?? search.terms },
        ruleBook: book.id,
      },
      newSkuSlots: slotting.result.newSkuSlots,
      mostMoves: input.mostMoves,
      moveS: Math.round(input.moveMinutes * S_PER_MIN),
      horizonDays: input.horizonDays,
      rounds: input.rounds,
    };
    return storeHealing(ctx, input, stored);
  });
}

async function storeHealing(
  ctx: Context,
  { slottingId, seed, source }: PlanHealingInput,
  stored: StoredHealing,
): Promise<Healing> {
  const id = newId();
  const jobId = await enqueueJob(ctx, { kind: "healing", subjectId: id });
  await ctx.db
    .insertInto("layout.healing")
    .values({
      id,
      organisationId: actingOrganisation(ctx),
      slottingId,
      jobId,
      seed,
      input: JSON.stringify(stored),
    })
    .execute();
  await audit(ctx, "planHealing", id, { source, seed, mostMoves: stored.mostMoves });
  return getHealing(ctx, id);
}

/** The SKUs of the slotting, new ones, and the orders to heal by. */
async function goodsToHeal(
  ctx: Context,
  input: PlanHealingInput,
  planned: StoredInput,
  book: RuleBook,
): Promise<SlottedGoods> {
  const { skus } = planned;
  if (input.source === "slotting") {
    return { ...planned, skus, references: planned.references ?? [] };
  }
  if (input.source === "inline") return inlineGoods(input, planned, book);
  const wanted = { since: input.since, limit: input.orderLimit ?? DEFAULT_ORDER_LIMIT };
  const kept = await fromKeptGoods(ctx, wanted, book);
  const known = new Set(kept.skus.map(({ code }) => code));
  // What goods knows no more lies in its slot all the same.
  return { ...kept, skus: [...kept.skus, ...skus.filter(({ code }) => !known.has(code))] };
}

function inlineGoods(
  { orders = [], skus: added = [] }: PlanHealingInput,
  { skus }: StoredInput,
  book: RuleBook,
): SlottedGoods {
  const faults = new FaultList();
  const indices = new Map(skus.map(({ code }, index) => [code, index]));
  for (const [index, { code }] of added.entries()) {
    if (indices.has(code)) {
      const detail = `"${code}" is a SKU of the slotting, or named twice.`;
      faults.add(`/skus/${index}/code`, "duplicate", detail);
    }
    indices.set(code, skus.length + index);
  }
  const kept = keptOrders(orders, indices, faults);
  faults.throwIfAny();
  return { skus: [...skus, ...added.map((sku) => storedSku(sku, book))], ...kept };
}
