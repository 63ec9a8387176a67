import type { BatchInstance } from "./batch-instance.ts";
import type { BatchLengths } from "./batch-lengths.ts";
import type { Batches } from "./simple-batches.ts";

/** Batches that a search changes move by move, with what each weighs and how long its tour is. */
export interface BatchState {
  readonly batchOf: Int32Array;
  readonly members: number[][];
  readonly lengthsMm: number[];
  readonly lows: number[];
  readonly highs: number[];
  /** By batch × units + unit. */
  readonly loads: number[];
  readonly overloads: number[];
  totalMm: number;
  /** How much all batches together are too full, in carts. */
  overload: number;
}

export function newBatchState(
  instance: BatchInstance,
  lengths: BatchLengths,
  batches: Batches,
): BatchState {
  const orderCount = instance.starts.length - 1;
  const state: BatchState = {
    batchOf: new Int32Array(orderCount).fill(-1),
    members: [],
    lengthsMm: [],
    lows: [],
    highs: [],
    loads: [],
    overloads: [],
    totalMm: 0,
    overload: 0,
  };
  for (const orders of batches) {
    const batch = openBatch(instance, state);
    for (const order of orders) moveInto(instance, lengths, state, order, batch);
    setBatch(state, batch, lengths.ofOrdersMm(orders), 0);
  }
  return state;
}

/** An empty batch: one that is there already, or a new one. */
export function openBatch({ capacities }: BatchInstance, state: BatchState): number {
  for (let batch = 0; batch < state.members.length; batch++) {
    if (state.members[batch].length === 0) return batch;
  }
  state.members.push([]);
  state.lengthsMm.push(0);
  state.overloads.push(0);
  state.lows.push(0);
  state.highs.push(0);
  for (let unit = 0; unit < capacities.length; unit++) state.loads.push(0);
  return state.members.length - 1;
}

/** Puts an order that is nowhere, or in another batch, into a batch; lengths stay as they were. */
export function moveInto(
  { capacities, loads }: BatchInstance,
  lengths: BatchLengths,
  state: BatchState,
  order: number,
  batch: number,
): void {
  const unitCount = capacities.length;
  const from = state.batchOf[order];
  if (from >= 0) {
    const members = state.members[from];
    members[members.indexOf(order)] = members[members.length - 1];
    members.pop();
    state.lows[from] ^= lengths.lows[order];
    state.highs[from] ^= lengths.highs[order];
  }
  state.members[batch].push(order);
  state.lows[batch] ^= lengths.lows[order];
  state.highs[batch] ^= lengths.highs[order];
  for (let unit = 0; unit < unitCount; unit++) {
    const load = loads[order * unitCount + unit];
    if (from >= 0) state.loads[from * unitCount + unit] -= load;
    state.loads[batch * unitCount + unit] += load;
  }
  state.batchOf[order] = batch;
}

/** Records what the moves into and out of a batch have made of it. */
export function setBatch(
  state: BatchState,
  batch: number,
  lengthMm: number,
  overload: number,
): void {
  state.totalMm += lengthMm - state.lengthsMm[batch];
  state.lengthsMm[batch] = lengthMm;
  state.overload += overload - state.overloads[batch];
  state.overloads[batch] = overload;
}

/**
 * By how much a batch is too full once `without` has left it and `added` has come, in carts; −1
 * stands for none.
 */
export function overloadAfter(
  { capacities, loads }: BatchInstance,
  state: BatchState,
  batch: number,
  without: number,
  added: number,
): number {
  const unitCount = capacities.length;
  let overload = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    let load = state.loads[batch * unitCount + unit];
    if (without >= 0) load -= loads[without * unitCount + unit];
    if (added >= 0) load += loads[added * unitCount + unit];
    if (load > capacities[unit]) overload += (load - capacities[unit]) / capacities[unit];
  }
  return overload;
}
