import { type DeliveryInstance, NO_LIMIT } from "./instance.ts";
import { ruleIndexOf } from "./rule-index.ts";
import type { Objective, RichRules } from "./rules.ts";

/** Objectives that ask when routes end or how long they last. */
const TIMED: readonly Objective[] = ["makespan", "balance", "lateness"];

function hasTimedObjective({ objectives }: RichRules): boolean {
  return objectives.some((each) => TIMED.includes(each));
}

/** By vehicle: 1 if earliest and latest starts do not tell whether a route keeps its rules. */
export function clockedVehicles(instance: DeliveryInstance): Uint8Array {
  const { rules, hasLateness, hasMaxInVehicle } = ruleIndexOf(instance);
  const isTied = rules.relations.length + rules.locked.length > 0;
  const always = isTied || hasLateness || hasMaxInVehicle || hasTimedObjective(rules);
  return Uint8Array.from(instance.vehicleStart, (_, vehicle) => {
    const isLimited =
      rules.vehicleBreaks[vehicle].length > 0 ||
      rules.vehicleMaxDriveS[vehicle] < NO_LIMIT ||
      instance.vehicleMaxDistanceM[vehicle] < NO_LIMIT ||
      instance.vehicleMaxDurationS[vehicle] < NO_LIMIT;
    return always || isLimited ? 1 : 0;
  });
}

/** By vehicle: 1 if its routes must be timed to know what they are worth. */
export function measuredVehicles(instance: DeliveryInstance): Uint8Array {
  const { rules, hasLateness } = ruleIndexOf(instance);
  const always = hasLateness || hasTimedObjective(rules);
  return Uint8Array.from(instance.vehicleCostPerS, (perS) => (always || perS > 0 ? 1 : 0));
}
