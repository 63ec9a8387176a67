import { type DeliveryInstance, vehicleCountOf } from "./instance.ts";
import { scheduleRoute, type Violation, type ViolationCode } from "./schedule.ts";

/** The closed set of reasons why a stop is not served. */
export const UNASSIGNED_CODES = [
  "no-vehicle",
  "skill",
  "capacity",
  "max-stops",
  "unreachable",
  "time-window",
  "max-distance",
  "max-duration",
  "fleet-full",
  "prize-too-low",
] as const;

export type UnassignedCode = (typeof UNASSIGNED_CODES)[number];

export interface UnassignedStop {
  readonly stop: number;
  readonly code: UnassignedCode;
  /** A vehicle that could serve the stop if empty, or the one that comes nearest; -1 if none. */
  readonly vehicle: number;
  /** What that vehicle breaks even when it serves this stop alone. */
  readonly violation?: Violation;
}

/** In the order in which a schedule is judged: a later one means the vehicle came further. */
const STAGES: readonly ViolationCode[] = [
  "skill",
  "capacity",
  "max-stops",
  "unreachable",
  "time-window",
  "max-distance",
  "max-duration",
];

/**
 * Tells why a stop is not served, by offering it to an empty vehicle of each kind.
 *
 * If none could serve it, the reason is the constraint that stops the vehicle coming nearest. If
 * one could, the fleet is full: serving it would mean leaving out another stop. An optional stop
 * that could be served was not worth its detour.
 *
 * @param candidates one vehicle of each kind
 */
export function explainUnassigned(
  instance: DeliveryInstance,
  stop: number,
  candidates: ArrayLike<number>,
): UnassignedStop {
  if (vehicleCountOf(instance) === 0) return { stop, code: "no-vehicle", vehicle: -1 };
  let nearest: Violation | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const vehicle = candidates[i];
    const result = scheduleRoute(instance, vehicle, [stop]);
    if (result.feasible) {
      const optional = instance.stopPriority[stop] === 0;
      return { stop, code: optional ? "prize-too-low" : "fleet-full", vehicle };
    }
    if (nearest === undefined || isNearer(result.violation, nearest)) nearest = result.violation;
  }
  const violation = nearest!;
  return { stop, code: violation.code, vehicle: violation.vehicle, violation };
}

function isNearer(a: Violation, b: Violation): boolean {
  const stages = STAGES.indexOf(a.code) - STAGES.indexOf(b.code);
  if (stages !== 0) return stages > 0;
  return a.needed - a.allowed < b.needed - b.allowed;
}
