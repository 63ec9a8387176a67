import { FaultList } from "../../platform/fault-list.ts";
import { type FloorPlanSpec, slotNames } from "../engine/floor-plan-spec.ts";
import type { StoredInput, StoredSku } from "./stored-input.ts";

/**
 * Where the SKUs lie today, in the order of the SKUs.
 *
 * @param given slot by SKU code; absent if nobody knows
 * @throws AppError `invalid` naming each SKU or slot there is not, and each slot taken twice
 */
export function currentSlotsOf(
  skus: readonly StoredSku[],
  spec: FloorPlanSpec,
  given: Readonly<Record<string, string>> | undefined,
): StoredInput["currentSlots"] {
  if (given === undefined) return null;
  const faults = new FaultList();
  const names = new Set(slotNames(spec));
  const indices = new Map(skus.map(({ code }, index) => [code, index]));
  const current: (string | null)[] = skus.map(() => null);
  const takenBy = new Map<string, string>();
  for (const [code, slot] of Object.entries(given)) {
    const pointer = `/currentSlots/${code.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const sku = indices.get(code);
    const other = takenBy.get(slot);
    if (sku === undefined) faults.add(pointer, "unknown_sku", `"${code}" is none of the SKUs.`);
    else if (!names.has(slot)) faults.add(pointer, "unknown_slot", `There is no slot "${slot}".`);
    else if (other !== undefined) {
      faults.add(pointer, "duplicate", `"${other}" lies in slot ${slot} already.`);
    } else {
      current[sku] = slot;
      takenBy.set(slot, code);
    }
  }
  faults.throwIfAny();
  return current;
}
