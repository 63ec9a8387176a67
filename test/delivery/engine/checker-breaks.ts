import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import type { DrivingBreak, WindowBreak } from "../../../src/delivery/engine/rules.ts";
import type { StatedBreak, StatedRoute } from "./checker-plan.ts";
import type { Driven } from "./checker-times.ts";

/** Breaks that are due are taken, in their windows and before too much has been driven. */
export function breakFaults(
  instance: DeliveryInstance,
  route: StatedRoute,
  driven: Driven,
  fault: (text: string) => void,
): void {
  const due = instance.rules?.vehicleBreaks[route.vehicle] ?? [];
  const taken = route.breaks ?? [];
  if (taken.length > 0 && due.length === 0) fault("takes a break that nobody asked for");
  const windows = due.filter((each) => each.kind === "window");
  const mustTake = windows.filter(({ latestS }) => route.startS <= latestS && route.endS > latestS);
  if (!canAssign(mustTake, taken)) fault("misses a break in its window");
  for (const rule of due) if (rule.kind === "driving") drivingFaults(rule, driven, fault);
}

/** Whether each break due can be a break of its own among those taken. */
function canAssign(due: readonly WindowBreak[], taken: readonly StatedBreak[]): boolean {
  if (due.length === 0) return true;
  const [{ earliestS, latestS, durationS }, ...others] = due;
  return taken.some(
    (each, index) =>
      each.startS >= earliestS &&
      each.startS <= latestS &&
      each.durationS >= durationS &&
      canAssign(
        others,
        taken.filter((_, other) => other !== index),
      ),
  );
}

/** A break covers as many of the parts still missing, in order, as it is long enough for. */
function drivingFaults(
  { afterDriveS, durationS, splitS = [], drivenS = 0 }: DrivingBreak,
  { stretches }: Driven,
  fault: (text: string) => void,
): void {
  let sinceS = drivenS;
  let parts = 0;
  for (const { kind, lengthS } of stretches) {
    if (kind === "drive") {
      sinceS += lengthS;
      if (sinceS > afterDriveS) fault(`drives ${sinceS} s without a whole break`);
      continue;
    }
    let leftS = lengthS;
    while (parts < splitS.length && leftS >= splitS[parts]) leftS -= splitS[parts++];
    const isWhole = lengthS >= durationS || (splitS.length > 0 && parts === splitS.length);
    if (isWhole) [sinceS, parts] = [0, 0];
  }
}
