/** One SKU is carried from its slot to a free one. */
export interface Move {
  readonly sku: number;
  readonly from: number;
  readonly to: number;
}

/** SKUs that follow each other: each goes where the one before it has been. */
export interface Chain {
  readonly skus: readonly number[];
  /** True if the first goes where the last has been, so that one has to wait in a free slot. */
  readonly isRing: boolean;
}

/** Whether a SKU may lie in a slot while all others lie as given. */
export type MayLie = (sku: number, slot: number, slotOfSku: Int32Array) => boolean;

/** Takes a change of slots apart into chains, in the order of their lowest SKU. O(SKUs). */
export function chainsOf(from: Int32Array, to: Int32Array): Chain[] {
  const ownerOf = new Map<number, number>();
  const moverInto = new Map<number, number>();
  for (let sku = 0; sku < from.length; sku++) {
    if (from[sku] === to[sku]) continue;
    ownerOf.set(from[sku], sku);
    moverInto.set(to[sku], sku);
  }
  const chains: Chain[] = [];
  const isDone = new Set<number>();
  for (const start of ownerOf.values()) {
    if (isDone.has(start)) continue;
    // Forward to the SKU that goes into a free slot, or round to the start.
    let first = start;
    let isRing = false;
    for (let next = ownerOf.get(to[first]); next !== undefined; next = ownerOf.get(to[first])) {
      if (next === start) {
        isRing = true;
        break;
      }
      first = next;
    }
    if (isRing) first = start;
    const skus: number[] = [];
    for (let sku: number | undefined = first; sku !== undefined; sku = moverInto.get(from[sku])) {
      if (isDone.has(sku)) break;
      isDone.add(sku);
      skus.push(sku);
    }
    chains.push({ skus, isRing });
  }
  return chains;
}

/** A ring takes one move more than it has SKUs. */
export function moveCountOf(chains: readonly Chain[]): number {
  return chains.reduce((sum, { skus, isRing }) => sum + skus.length + (isRing ? 1 : 0), 0);
}

/**
 * The moves of a chain in an order in which each goes to a free slot and breaks no rule; undefined
 * if there is none.
 *
 * @param slotOfSku where everything lies before; not changed
 * @param freeSlots for a SKU of a ring to wait in
 */
export function movesOf(
  { skus, isRing }: Chain,
  to: Int32Array,
  slotOfSku: Int32Array,
  freeSlots: Iterable<number>,
  mayLie: MayLie,
): Move[] | undefined {
  const now = slotOfSku.slice();
  const plain = skus.map((sku) => ({ sku, from: slotOfSku[sku], to: to[sku] }));
  if (!isRing) return areAllowed(plain, now, mayLie) ? plain : undefined;
  for (const slot of freeSlots) {
    for (const [at, first] of plain.entries()) {
      if (!mayLie(first.sku, slot, slotOfSku)) continue;
      const moves = [
        { ...first, to: slot },
        ...plain.slice(at + 1),
        ...plain.slice(0, at),
        { sku: first.sku, from: slot, to: first.to },
      ];
      if (areAllowed(moves, now, mayLie)) return moves;
    }
  }
  return undefined;
}

function areAllowed(moves: readonly Move[], before: Int32Array, mayLie: MayLie): boolean {
  const now = before.slice();
  return moves.every(({ sku, to }) => {
    if (!mayLie(sku, to, now)) return false;
    now[sku] = to;
    return true;
  });
}
