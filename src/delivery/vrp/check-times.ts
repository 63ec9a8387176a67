import type { FaultList } from "../../platform/fault-list.ts";
import { NO_LIMIT } from "../engine/instance.ts";
import { originOf } from "./pack-units.ts";
import type { Stop, VrpRequest } from "./request-schema.ts";

/** Adds a fault for each time so late that it must be in another unit: 68 years are no shift. */
export function checkTimes(request: VrpRequest, faults: FaultList): void {
  const latest = originOf(request) + NO_LIMIT - 1;
  const look = (pointer: string, time: number | undefined) => {
    if (time === undefined || time <= latest) return;
    const detail = "It is over 68 years after the first vehicle starts; give times in seconds.";
    faults.add(pointer, "too_big", detail);
  };
  const lookAtStop = (at: string, { time_windows }: Pick<Stop, "time_windows">) => {
    for (const [i, { earliest }] of time_windows.entries()) {
      look(`${at}/time_windows/${i}/earliest`, earliest);
    }
  };
  for (const [i, vehicle] of request.vehicles.entries()) {
    look(`/vehicles/${i}/earliest_start`, vehicle.earliest_start);
    look(`/vehicles/${i}/break/earliest`, vehicle.break?.earliest);
  }
  for (const [i, service] of (request.services ?? []).entries()) {
    lookAtStop(`/services/${i}`, service);
  }
  for (const [i, { pickup, delivery }] of (request.shipments ?? []).entries()) {
    lookAtStop(`/shipments/${i}/pickup`, pickup);
    lookAtStop(`/shipments/${i}/delivery`, delivery);
  }
}
