import { type SlottingInstance, skuCountOf, type UnassignedReason } from "./slotting-instance.ts";

/** Slots that are alike in size, load and zone are of one kind: a SKU fits all of them or none. */
export interface SlotKinds {
  readonly count: number;
  /** −1 for a slot that may not be used. */
  readonly kindOfSlot: Int32Array;
  /** SKUs × kinds, 1 = the SKU may lie there. */
  readonly fits: Uint8Array;
  /** What keeps the SKU out of every slot; undefined if it fits some slot. */
  readonly obstacles: readonly (UnassignedReason | undefined)[];
}

/** O(slots + SKUs × kinds). */
export function slotKindsOf(instance: SlottingInstance): SlotKinds {
  const { plan, skus, isOpen } = instance;
  const kindOfSlot = new Int32Array(plan.slotCount).fill(-1);
  const examples: number[] = [];
  const kinds = new Map<string, number>();
  for (let slot = 0; slot < plan.slotCount; slot++) {
    if (plan.isBlocked[slot] === 1 || isOpen?.[slot] === 0) continue;
    const size = `${plan.widthMm[slot]} ${plan.rackDepthMm[slot]} ${plan.heightMm[slot]}`;
    const key = `${size} ${plan.loadG[slot]} ${plan.zone[slot]}`;
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = examples.push(slot) - 1;
      kinds.set(key, kind);
    }
    kindOfSlot[slot] = kind;
  }
  const count = examples.length;
  const fits = new Uint8Array(skuCountOf(skus) * count);
  const obstacles = skus.storageClass.map((_, sku) => {
    let nearest: UnassignedReason | undefined = count > 0 ? "storage-class" : undefined;
    for (const [kind, slot] of examples.entries()) {
      const obstacle = obstacleOf(instance, sku, slot);
      if (obstacle === undefined) fits[sku * count + kind] = 1;
      if (STEPS.indexOf(obstacle) > STEPS.indexOf(nearest)) nearest = obstacle;
    }
    return nearest;
  });
  return { count, kindOfSlot, fits, obstacles };
}

/** The rules in the order in which they are asked. */
const STEPS: readonly (UnassignedReason | undefined)[] = [
  "storage-class",
  "size",
  "weight",
  undefined,
];

/** The first rule that keeps the SKU out of the slot. */
function obstacleOf(
  { plan, skus }: SlottingInstance,
  sku: number,
  slot: number,
): UnassignedReason | undefined {
  const { storageClasses } = plan.zones[plan.zone[slot]];
  if (!storageClasses.includes(skus.storageClass[sku])) return "storage-class";
  const width = plan.widthMm[slot];
  const depth = plan.rackDepthMm[slot];
  const isStraight = skus.widthMm[sku] <= width && skus.lengthMm[sku] <= depth;
  const isTurned = skus.lengthMm[sku] <= width && skus.widthMm[sku] <= depth;
  if (skus.heightMm[sku] > plan.heightMm[slot] || !(isStraight || isTurned)) return "size";
  return skus.weightG[sku] > plan.loadG[slot] ? "weight" : undefined;
}
