import { type DeliveryInstance, vehicleCountOf } from "./instance.ts";
import { ruleIndexOf, stockKey } from "./rule-index.ts";
import { scheduleRoute, type TripStart } from "./schedule.ts";
import type { StockLedger } from "./stock-ledger.ts";
import { VIOLATION_CODES, type Violation } from "./violation.ts";

/** The closed set of reasons why a stop is not served. */
export const UNASSIGNED_CODES = [
  "no-vehicle",
  ...VIOLATION_CODES,
  "fleet-full",
  "prize-too-low",
] as const;

export type UnassignedCode = (typeof UNASSIGNED_CODES)[number];

export interface UnassignedStop {
  readonly stop: number;
  readonly code: UnassignedCode;
  /** A vehicle that could serve the stop if empty, or the one that comes nearest; -1 if none. */
  readonly vehicle: number;
  /** What that vehicle breaks even when it serves this stop alone; for stock, what is left. */
  readonly violation?: Violation;
}

/** What of the rest of the plan can stand in a stop's way, where the instance has rules. */
export interface PlanAround {
  readonly ledger: StockLedger;
  /** Vehicle that serves a stop, -1 if none. */
  readonly vehicleOf: ArrayLike<number>;
}

/**
 * Tells why a stop is not served, by offering it to an empty vehicle of each kind, together with
 * the stops that are served with it or not at all, also behind a reload.
 *
 * If none could serve it, the reason is the constraint that stops the vehicle coming nearest. If
 * one could, but stock is used up or relations forbid it, that is the reason; else the fleet is
 * full: serving it would mean leaving out another stop. An optional stop that could be served was
 * not worth its detour.
 *
 * @param candidates one vehicle of each kind
 */
export function explainUnassigned(
  instance: DeliveryInstance,
  stop: number,
  candidates: ArrayLike<number>,
  around?: PlanAround,
): UnassignedStop {
  if (vehicleCountOf(instance) === 0) return { stop, code: "no-vehicle", vehicle: -1 };
  const index = instance.rules && ruleIndexOf(instance);
  const unit = index?.units[index.unitOf[stop]] ?? [stop];
  let nearest: Violation | undefined;
  let hindrance: Violation | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const vehicle = candidates[i];
    for (const trips of beginningsOf(instance, vehicle)) {
      const result = scheduleRoute(instance, vehicle, unit, trips);
      if (!result.feasible) {
        const { violation } = result;
        if (nearest === undefined || isNearer(violation, nearest)) nearest = violation;
        continue;
      }
      const hindered = around && hindranceOf(instance, vehicle, unit, trips, around);
      if (hindered !== undefined) {
        hindrance ??= hindered;
        continue;
      }
      const optional = unit.every((each) => instance.stopPriority[each] === 0);
      return { stop, code: optional ? "prize-too-low" : "fleet-full", vehicle };
    }
  }
  const violation = hindrance ?? nearest!;
  return { stop, code: violation.code, vehicle: violation.vehicle, violation };
}

/** A route may begin with a trip from its start, or reload first. */
function beginningsOf({ rules, vehicleStart }: DeliveryInstance, vehicle: number): TripStart[][] {
  const first = { depot: vehicleStart[vehicle], firstVisit: 0 };
  const depots = rules?.vehicleReload[vehicle]?.depots ?? [];
  return [[first], ...depots.map((depot) => [first, { depot, firstVisit: 0 }])];
}

function hindranceOf(
  instance: DeliveryInstance,
  vehicle: number,
  unit: readonly number[],
  trips: readonly TripStart[],
  { ledger, vehicleOf }: PlanAround,
): Violation | undefined {
  const { rules, relationsOf } = ruleIndexOf(instance);
  const { depot } = trips[trips.length - 1];
  const plain = { vehicle, dimension: -1 };
  for (const stop of unit) {
    if (rules.stock === undefined) break;
    for (const { item, amount } of rules.stopItems[stop]) {
      const left = ledger.leftOf(stockKey(depot, item));
      if (amount <= left) continue;
      return {
        vehicle,
        code: "stock",
        dimension: item,
        stop,
        needed: amount,
        allowed: Math.max(0, left),
      };
    }
  }
  for (const stop of unit) {
    for (const { kind, stops } of relationsOf[stop]) {
      const apart = kind === "not-same-route";
      const isForbidden = stops.some(
        (other) =>
          other !== stop && vehicleOf[other] >= 0 && (vehicleOf[other] === vehicle) === apart,
      );
      if (isForbidden) return { ...plain, code: "relation", stop, needed: 0, allowed: 0 };
    }
  }
  return undefined;
}

function isNearer(a: Violation, b: Violation): boolean {
  const stages = VIOLATION_CODES.indexOf(a.code) - VIOLATION_CODES.indexOf(b.code);
  if (stages !== 0) return stages > 0;
  return a.needed - a.allowed < b.needed - b.allowed;
}
