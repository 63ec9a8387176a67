import type { Violation } from "../engine/schedule.ts";
import { clockOf } from "./clock.ts";
import { dimensionsOf, itemsOfPlan } from "./places-of-plan.ts";
import type { DeliveryResult } from "./result-schema.ts";
import { kilometres } from "./route-of.ts";
import type { StoredPlan } from "./schema.ts";

type Binding = DeliveryResult["unassigned"][number]["binding"];

/** What a constraint counts: times of day, or amounts in a unit. The rest is yes or no. */
const UNIT_OF_CODE: Readonly<Record<string, "clock" | "m" | "s" | "stops">> = {
  "time-window": "clock",
  release: "clock",
  "max-distance": "m",
  "max-duration": "s",
  "max-drive": "s",
  "max-in-vehicle": "s",
  break: "s",
  "max-stops": "stops",
};

/** The constraint that binds, with what is needed and what is allowed. */
export function bindingOf(plan: StoredPlan, violation: Violation): Binding {
  const { dimension, needed, allowed } = violation;
  const code: string = violation.code;
  if (code === "capacity") return { needed, allowed, unit: dimensionsOf(plan)[dimension]! };
  if (code === "stock") return { needed, allowed, unit: itemOf(plan, violation) };
  const unit = UNIT_OF_CODE[code];
  if (unit === undefined) return null;
  if (unit === "clock") return { needed: clockOf(needed), allowed: clockOf(allowed) };
  return { needed, allowed, unit };
}

/** Which item is short, as a plan's items are numbered for the engine. */
function itemOf(plan: StoredPlan, { dimension }: Violation): string {
  return itemsOfPlan(plan)[dimension] ?? "items";
}

/** What a vehicle would need and has, in words. */
export function needOf(plan: StoredPlan, violation: Violation): string {
  const { stop, needed, allowed } = violation;
  const code: string = violation.code;
  const binding = bindingOf(plan, violation);
  const unit = binding && "unit" in binding ? binding.unit : "";
  switch (code) {
    case "capacity":
      return `it needs ${needed} ${unit}, the vehicle carries ${allowed}`;
    case "time-window":
      return stop < 0
        ? `the vehicle would end at ${clockOf(needed)}, its shift ends at ${clockOf(allowed)}`
        : `it would be reached at ${clockOf(needed)}, after ${clockOf(allowed)}`;
    case "max-distance":
      return `the way is ${kilometres(needed)} km, ${kilometres(allowed)} km are allowed`;
    case "max-duration":
      return `the route takes ${clockOf(needed)} hours, ${clockOf(allowed)} are allowed`;
    case "max-drive":
      return `the route drives ${clockOf(needed)} hours, ${clockOf(allowed)} are allowed`;
    case "max-in-vehicle":
      return `the goods would travel ${clockOf(needed)} hours, ${clockOf(allowed)} are allowed`;
    case "max-stops":
      return `the vehicle makes ${allowed} stops at most`;
    case "stock":
      return `it needs ${needed} ${unit}, of which the depot has ${allowed}`;
    case "supply":
      return "no trip starts from a depot that may supply it";
    case "release":
      return `its goods leave at ${clockOf(needed)}, the trip would at ${clockOf(allowed)}`;
    case "relation":
      return "a relation with other stops cannot be kept";
    case "break":
      return "the breaks the driver is owed do not fit";
    case "vehicle":
      return "no vehicle is allowed to serve it";
    case "skill":
      return "no vehicle has all the skills it asks for";
    case "unreachable":
      return "no road leads there and back";
    default:
      return `${code} is not kept`;
  }
}
