import type { FloorPlan } from "./floor-plan.ts";

/** Slots of a zone that may be used. */
export interface OpenZone {
  readonly id: string;
  /** Null: all of them. */
  readonly slotCount: number | null;
}

/**
 * The slots that may be used, 1 each: the first of each zone in the order of their names, as many as
 * it has open; blocked ones are passed over.
 */
export function openSlots(plan: FloorPlan, openZones: readonly OpenZone[]): Uint8Array {
  const isOpen = new Uint8Array(plan.slotCount);
  for (const { id, slotCount } of openZones) {
    const zone = plan.zones.findIndex((candidate) => candidate.id === id);
    let left = slotCount ?? plan.slotCount;
    for (let slot = 0; slot < plan.slotCount && left > 0; slot++) {
      if (plan.zone[slot] !== zone || plan.isBlocked[slot] === 1) continue;
      isOpen[slot] = 1;
      left--;
    }
  }
  return isOpen;
}
