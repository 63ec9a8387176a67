import { FaultList } from "../../platform/fault-list.ts";
import { cartOf, loadedOrder } from "./cart-loads.ts";
import type { LeftOut } from "./result-schema.ts";
import type { PlanWaveInput } from "./schema.ts";
import type { StoredOrder, StoredWave } from "./stored-wave.ts";
import type { WaveGoods } from "./wave-orders.ts";

const MS_PER_S = 1_000;
/** What is due or begins further from the start is a mistake in a date. */
const MAX_WAVE_S = 31 * 86_400;

/**
 * A wave as it is kept and solved, from what was asked for.
 *
 * @throws AppError `invalid` naming each time that is out of the wave, and each picker named twice
 */
export function packedWave(
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
