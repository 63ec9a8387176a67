import { AppError, type Fault } from "../../platform/errors.ts";
import { faultsOfFloorPlan } from "../engine/floor-plan-faults.ts";
import type { FloorPlanSpec } from "../engine/floor-plan-spec.ts";

/**
 * Refuses a floor plan that cannot be, or that keeps goods its warehouse does not take.
 *
 * @param place where a caller finds the value that a pointer into the spec names
 * @throws AppError `invalid` with every fault
 */
export function checkSpec(
  spec: unknown,
  storageClasses: readonly string[],
  place: (pointer: string) => string,
): asserts spec is FloorPlanSpec {
  const faults: Fault[] = faultsOfFloorPlan(spec).map(({ pointer, code, detail }) => ({
    pointer: place(pointer),
    code: code.replaceAll("-", "_"),
    detail,
  }));
  if (faults.length === 0) {
    for (const [zone, { id, storageClasses: kept }] of (spec as FloorPlanSpec).zones.entries()) {
      for (const [index, storageClass] of kept.entries()) {
        if (storageClasses.includes(storageClass)) continue;
        faults.push({
          pointer: place(`/zones/${zone}/storageClasses/${index}`),
          code: "class_not_in_warehouse",
          detail: `Zone ${id} keeps ${storageClass} goods; the warehouse takes ${storageClasses.join(", ")}.`,
        });
      }
    }
  }
  const first = faults.at(0);
  if (!first) return;
  const detail =
    faults.length === 1 ? `${first.pointer}: ${first.detail}` : `${faults.length} faults.`;
  throw new AppError("invalid", detail, { faults });
}
