/** Tours as far as a step, side by side: what they touch, how long they are, what they hold. */
export interface PartialTours {
  count: number;
  readonly states: Int16Array;
  readonly lengthsMm: Float64Array;
  /** Length less what is held is worth. */
  readonly reducedMm: Float64Array;
  /** The partial tour of the step before, and how it went on. */
  readonly parents: Int32Array;
  readonly choices: Int32Array;
  /** By partial tour × SKUs + SKU. */
  readonly held: Int32Array;
}

/** Partial tours being gathered, of which only the shortest of those alike is kept. */
export interface PartialTourHeap {
  readonly tours: PartialTours;
  clear(): void;
  /** Takes `held` as what the tour holds. Does nothing if there is no room. */
  add(
    state: number,
    lengthMm: number,
    reducedMm: number,
    parent: number,
    choice: number,
    held: Int32Array,
  ): void;
  isFull(): boolean;
  /** Keeps the best by reduced length and least completion, by state. */
  trim(width: number, completionsMm: Float64Array): void;
  /** A copy of what is gathered. */
  taken(): PartialTours;
}

export function newPartialTours(room: number, skuCount: number): PartialTours {
  return {
    count: 0,
    states: new Int16Array(room),
    lengthsMm: new Float64Array(room),
    reducedMm: new Float64Array(room),
    parents: new Int32Array(room),
    choices: new Int32Array(room),
    held: new Int32Array(room * skuCount),
  };
}

export function partialTourHeap(room: number, skuCount: number): PartialTourHeap {
  const tours = newPartialTours(room, skuCount);
  const { states, lengthsMm, reducedMm, parents, choices, held } = tours;
  const slotCount = 1 << (33 - Math.clz32(room));
  const slots = new Int32Array(slotCount).fill(-1);

  function slotOf(state: number, row: Int32Array, from: number): number {
    let hash = Math.imul(state + 1, 0x9e3779b1);
    for (let sku = 0; sku < skuCount; sku++) {
      hash = Math.imul(hash ^ row[from + sku], 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    let slot = hash & (slotCount - 1);
    while (slots[slot] >= 0 && !isAlike(slots[slot], state, row, from)) {
      slot = (slot + 1) & (slotCount - 1);
    }
    return slot;
  }

  function isAlike(tour: number, state: number, row: Int32Array, from: number): boolean {
    if (states[tour] !== state) return false;
    for (let sku = 0; sku < skuCount; sku++) {
      if (held[tour * skuCount + sku] !== row[from + sku]) return false;
    }
    return true;
  }

  function copy(from: PartialTours, at: number, into: PartialTours, to: number): void {
    into.states[to] = from.states[at];
    into.lengthsMm[to] = from.lengthsMm[at];
    into.reducedMm[to] = from.reducedMm[at];
    into.parents[to] = from.parents[at];
    into.choices[to] = from.choices[at];
    const row = from.held.subarray(at * skuCount, (at + 1) * skuCount);
    into.held.set(row, to * skuCount);
  }

  return {
    tours,
    clear() {
      tours.count = 0;
      slots.fill(-1);
    },
    add(state, lengthMm, reduced, parent, choice, row) {
      const slot = slotOf(state, row, 0);
      let tour = slots[slot];
      if (tour < 0) {
        if (tours.count === room) return;
        tour = tours.count++;
        slots[slot] = tour;
        states[tour] = state;
        held.set(row, tour * skuCount);
      } else if (lengthMm >= lengthsMm[tour]) return;
      lengthsMm[tour] = lengthMm;
      reducedMm[tour] = reduced;
      parents[tour] = parent;
      choices[tour] = choice;
    },
    isFull: () => tours.count === room,
    trim(width, completionsMm) {
      const boundsMm = Float64Array.from(
        { length: tours.count },
        (_, tour) => reducedMm[tour] + completionsMm[states[tour]],
      );
      const order = Int32Array.from(boundsMm, (_, tour) => tour);
      order.sort((a, b) => boundsMm[a] - boundsMm[b] || a - b);
      // Those kept move down in place: each stands behind where it goes to.
      const best = order.subarray(0, width).sort();
      for (const [to, from] of best.entries()) copy(tours, from, tours, to);
      tours.count = best.length;
      slots.fill(-1);
      for (let tour = 0; tour < tours.count; tour++) {
        slots[slotOf(states[tour], held, tour * skuCount)] = tour;
      }
    },
    taken() {
      const copied = newPartialTours(tours.count, skuCount);
      for (let tour = 0; tour < tours.count; tour++) copy(tours, tour, copied, tour);
      copied.count = tours.count;
      return copied;
    },
  };
}
