import { actingOrganisation } from "../../platform/acting.ts";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db.ts";
import { FaultList } from "../../platform/fault-list.ts";
import { newId } from "../../platform/ids.ts";
import { enqueueJob } from "../../platform/jobs/jobs.ts";
import { cartOf, loadedOrder } from "./cart-loads.ts";
import { getWave } from "./get-wave.ts";
import type { LeftOut } from "./result-schema.ts";
import type { PlanWaveInput, Wave } from "./schema.ts";
import type { StoredOrder, StoredWave } from "./stored-wave.ts";
import { type WaveGoods, waveGoods } from "./wave-orders.ts";
import { wavePlaces } from "./wave-places.ts";

const MS_PER_S = 1_000;
/** What is due or begins further from the start is a mistake in a date. */
const MAX_WAVE_S = 31 * 86_400;

/**
 * Batches orders onto carts and gives the batches to pickers; the work is a job.
 *
 * @throws AppError `not_found` if the calling organisation may not plan there today
 * @throws AppError `conflict` while the slotting has no result
 * @throws AppError `invalid` naming each fault of the orders, slots, pickers and times
 */
export function planWave(ctx: Context, input: PlanWaveInput): Promise<Wave> {
  return inTransaction(ctx, async (ctx) => {
    const { floorPlanId, slotOfSku } = await wavePlaces(ctx, input);
    const goods = await waveGoods(ctx, input);
    const startsAt = new Date(input.startsAt ?? Date.now());
    const stored = storedWave(input, goods, slotOfSku, startsAt);
    const id = newId();
    const jobId = await enqueueJob(ctx, { kind: "wave", subjectId: id });
    const orderCount = goods.orders.length;
    await ctx.db
      .insertInto("layout.wave")
      .values({
        id,
        organisationId: actingOrganisation(ctx),
        floorPlanId,
        slottingId: input.slottingId ?? null,
        jobId,
        name: input.name ?? null,
        startsAt,
        orderCount,
        pickerCount: input.pickers.length,
        seed: input.seed,
        input: JSON.stringify(stored),
      })
      .execute();
    await audit(ctx, "planWave", id, { source: input.source, seed: input.seed, orderCount });
    return getWave(ctx, id);
  });
}

/** @throws AppError `invalid` naming each time that is out of the wave, and each picker twice */
function storedWave(
  input: PlanWaveInput,
  { orders, sizes }: WaveGoods,
  slotOfSku: ReadonlyMap<string, string>,
  startsAt: Date,
): StoredWave {
  const faults = new FaultList();
  const secondsTo = (instant: string, pointer: string) => {
    const seconds = Math.floor((Date.parse(instant) - startsAt.getTime()) / MS_PER_S);
    if (Math.abs(seconds) > MAX_WAVE_S) {
      const start = startsAt.toISOString();
      faults.add(pointer, "out_of_range", `It is over 31 days from the start, ${start}.`);
    }
    return seconds;
  };
  const otherDueS = input.due === undefined ? null : secondsTo(input.due, "/due");
  const kept: StoredOrder[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, order] of orders.entries()) {
    const dueS =
      order.due === undefined
        ? otherDueS
        : secondsTo(order.due, duePointer(input, order.reference, index));
    const loaded = loadedOrder(order, dueS, { cart: input.cart, sizes, slotOfSku });
    if ("order" in loaded) kept.push(loaded.order);
    else leftOut.push(loaded.leftOut);
  }
  const names = new Set<string>();
  const pickers = input.pickers.map(({ name, from }, index) => {
    const pointer = `/pickers/${index}`;
    if (names.has(name)) faults.add(`${pointer}/name`, "duplicate", `"${name}" is there twice.`);
    names.add(name);
    // Who has begun before the wave is free when it starts.
    const fromS = from === undefined ? 0 : Math.max(0, secondsTo(from, `${pointer}/from`));
    return { name, fromS };
  });
  faults.throwIfAny();
  const { pace, policy, seconds, iterations = null } = input;
  return {
    ...{ orders: kept, leftOut, cart: cartOf(input.cart), pickers },
    ...{ pace, policy, seconds, iterations },
  };
}

function duePointer({ source }: PlanWaveInput, reference: string, index: number): string {
  if (source === "inline") return `/orders/${index}/due`;
  return `/dues/${reference.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
