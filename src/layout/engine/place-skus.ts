import type { SlotKinds } from "./slot-kinds.ts";
import { NO_SLOT } from "./slotting-instance.ts";

/**
 * Gives each SKU, in the order given, the first free slot in the order given that it fits; where
 * only slots taken by others would do, those move on if they fit elsewhere.
 *
 * A SKU is left out only if no rearrangement of the SKUs before it makes room, so as few as
 * possible are, and the same ones whatever the order of the slots (greedy on a transversal matroid,
 * J. Edmonds, D.R. Fulkerson 1965, J. Res. NBS 69B). O(slots + SKUs × kinds), and
 * O(SKUs × kinds) more for each SKU that has others move.
 *
 * @returns slot of each SKU, `NO_SLOT` where there is none
 */
export function placeSkus(
  kinds: SlotKinds,
  skuOrder: Int32Array,
  slotOrder: Int32Array,
): Int32Array {
  const { count, fits } = kinds;
  const slotOfSku = new Int32Array(skuOrder.length).fill(NO_SLOT);
  const free = freeSlots(kinds, slotOrder);
  const members: number[][] = Array.from({ length: count }, () => []);
  // No chain of moves out of a full kind succeeds once one has failed: free slots only get fewer.
  const isStuck = new Uint8Array(count);

  for (const sku of skuOrder) {
    let best = -1;
    for (let kind = 0; kind < count; kind++) {
      if (fits[sku * count + kind] === 0 || !free.has(kind)) continue;
      if (best < 0 || free.rank(kind) < free.rank(best)) best = kind;
    }
    if (best >= 0) put(sku, best, free.take(best));
    else makeRoom(sku);
  }
  return slotOfSku;

  function put(sku: number, kind: number, slot: number): void {
    slotOfSku[sku] = slot;
    members[kind].push(sku);
  }

  /** Breadth first from the kinds the SKU fits, over SKUs that could move on, to a free slot. */
  function makeRoom(sku: number): void {
    const moverInto = new Int32Array(count).fill(-1);
    const reached: number[] = [];
    const reachFrom = (mover: number) => {
      for (let kind = 0; kind < count; kind++) {
        const isNew = moverInto[kind] < 0 && isStuck[kind] === 0;
        if (!isNew || fits[mover * count + kind] === 0) continue;
        moverInto[kind] = mover;
        reached.push(kind);
      }
    };
    reachFrom(sku);
    for (const kind of reached) {
      if (free.has(kind)) {
        shift(sku, kind, moverInto);
        return;
      }
      // The last SKU that can move is asked, as it matters least.
      for (let i = members[kind].length - 1; i >= 0; i--) reachFrom(members[kind][i]);
    }
    for (const kind of reached) isStuck[kind] = 1;
  }

  function shift(sku: number, lastKind: number, moverInto: Int32Array): void {
    let kind = lastKind;
    let slot = free.take(kind);
    for (let mover = moverInto[kind]; mover !== sku; mover = moverInto[kind]) {
      const left = slotOfSku[mover];
      const leftKind = kinds.kindOfSlot[left];
      members[leftKind].splice(members[leftKind].indexOf(mover), 1);
      put(mover, kind, slot);
      kind = leftKind;
      slot = left;
    }
    put(sku, kind, slot);
  }
}

/** The free slots of each kind, in the order given. */
function freeSlots(kinds: SlotKinds, slotOrder: Int32Array) {
  const ranks: number[][] = Array.from({ length: kinds.count }, () => []);
  for (let rank = 0; rank < slotOrder.length; rank++) {
    const kind = kinds.kindOfSlot[slotOrder[rank]];
    if (kind >= 0) ranks[kind].push(rank);
  }
  const next = new Int32Array(kinds.count);
  return {
    has: (kind: number) => next[kind] < ranks[kind].length,
    rank: (kind: number) => ranks[kind][next[kind]],
    take: (kind: number) => slotOrder[ranks[kind][next[kind]++]],
  };
}
