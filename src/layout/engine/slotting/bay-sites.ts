import type { FloorPlan } from "../floor-plan.ts";

/** The picking points of a plan: one for each bay, as all its slots are picked from there. */
export interface BaySites {
  readonly count: number;
  /** Length slots. */
  readonly siteOfSlot: Int32Array;
  /** First slot of each site; length sites + 1. */
  readonly firstSlot: Int32Array;
  readonly aisles: Int32Array;
  /** From the front cross-aisle. */
  readonly planDepthsMm: Int32Array;
  /** From the front mouth of the bay's block. */
  readonly depthsMm: Int32Array;
  /** A cell is one block of one aisle: aisle × blocks + block. */
  readonly cellOf: Int32Array;
  /** First site of each cell, front to back; length cells + 1. */
  readonly firstOfCell: Int32Array;
}

/** Numbers the bays in the order of their slots. O(slots). */
export function baySitesOf(plan: FloorPlan): BaySites {
  const blockCount = plan.spec.blocks.length;
  const siteOfSlot = new Int32Array(plan.slotCount);
  const firstSlot: number[] = [];
  for (let slot = 0; slot < plan.slotCount; slot++) {
    const isNew =
      slot === 0 ||
      plan.bay[slot] !== plan.bay[slot - 1] ||
      plan.block[slot] !== plan.block[slot - 1] ||
      plan.aisle[slot] !== plan.aisle[slot - 1];
    if (isNew) firstSlot.push(slot);
    siteOfSlot[slot] = firstSlot.length - 1;
  }
  const count = firstSlot.length;
  const cellOf = Int32Array.from(firstSlot, (s) => plan.aisle[s] * blockCount + plan.block[s]);
  const firstOfCell = new Int32Array(plan.spec.aisleCount * blockCount + 1);
  for (const cell of cellOf) firstOfCell[cell + 1]++;
  for (let cell = 1; cell < firstOfCell.length; cell++) firstOfCell[cell] += firstOfCell[cell - 1];
  return {
    count,
    siteOfSlot,
    firstSlot: Int32Array.from([...firstSlot, plan.slotCount]),
    aisles: Int32Array.from(firstSlot, (slot) => plan.aisle[slot]),
    planDepthsMm: Int32Array.from(firstSlot, (slot) => plan.depthMm[slot]),
    depthsMm: Int32Array.from(
      firstSlot,
      (slot) => plan.depthMm[slot] - plan.crossAislesMm[plan.block[slot]],
    ),
    cellOf,
    firstOfCell,
  };
}

export function cellCountOf(sites: BaySites): number {
  return sites.firstOfCell.length - 1;
}
