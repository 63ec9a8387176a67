import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedPlan } from "./get-delivery-plan.ts";

const COLUMNS: readonly CsvColumn[] = [
  { path: ["vehicleId"], type: "text" },
  { path: ["sequence"], type: "number" },
  { path: ["stopId"], type: "text" },
  { path: ["name"], type: "text" },
  { path: ["lon"], type: "number" },
  { path: ["lat"], type: "number" },
  { path: ["arrival"], type: "text" },
  { path: ["departure"], type: "text" },
  { path: ["waitS"], type: "number" },
  { path: ["distanceKm"], type: "number" },
  { path: ["unassigned"], type: "text" },
];

/** A plan's stops in driving order as CSV; stops left out stand last, with the reason. */
export async function exportDeliveryPlan(ctx: Context, id: string): Promise<string> {
  const { input, result } = await finishedPlan(ctx, id);
  const stops = new Map(input.stops.map((stop) => [stop.id, stop]));
  const placeOf = (stopId: string) => {
    const stop = stops.get(stopId)!;
    const [lon, lat] = stop.point.coordinates;
    return { stopId, name: stop.name ?? "", lon, lat };
  };
  const driven = result.routes.flatMap((route) =>
    route.stops.map((visit, i) => ({
      vehicleId: route.vehicleId,
      sequence: i + 1,
      ...placeOf(visit.stopId),
      arrival: visit.arrival,
      departure: visit.departure,
      waitS: visit.waitS,
      distanceKm: visit.distanceKm,
    })),
  );
  const left = result.unassigned.map(({ stopId, code }) => ({
    ...placeOf(stopId),
    unassigned: code,
  }));
  return writeCsv(COLUMNS, [...driven, ...left]);
}
