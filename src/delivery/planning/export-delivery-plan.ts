import type { Context } from "../../platform/context.ts";
import { type CsvColumn, writeCsv } from "../../platform/csv.ts";
import { finishedPlan } from "./get-delivery-plan.ts";
import { amountsText, itineraryOf, type Leg } from "./itinerary.ts";
import type { Stop, StoredPlan } from "./schema.ts";

const NUMBERS = ["sequence", "lon", "lat", "waitS", "breakS", "lateS", "distanceKm"];

const COLUMNS: readonly CsvColumn[] = [
  ...["vehicleId", "sequence", "kind", "stopId", "name", "address", "addressPrecision"],
  ...["lon", "lat", "depotId", "arrival", "waitS", "breakS", "departure", "windows", "lateS"],
  ...["quantity", "collect", "items", "loadAfter", "distanceKm", "unassigned", "detail"],
].map((name) => ({ path: [name], type: NUMBERS.includes(name) ? "number" : "text" }));

function stopCells(stop: Stop) {
  const [lon, lat] = stop.point.coordinates;
  const { id, name, address, addressFound, windows } = stop;
  return {
    ...{ stopId: id, name, address, lon, lat },
    addressPrecision: addressFound?.precision,
    windows: windows.map(({ from, until }) => `${from}-${until}`).join("|"),
    quantity: amountsText(stop.quantity),
    collect: amountsText(stop.collect),
    items: amountsText(stop.items),
  };
}

function depotCells(plan: StoredPlan, id: string | null) {
  const depot = plan.depots.find((each) => each.id === id);
  const [lon, lat] = depot?.point.coordinates ?? [];
  const { name, address, addressFound } = depot ?? {};
  return { depotId: id, name, address, addressPrecision: addressFound?.precision, lon, lat };
}

function cellsOf(plan: StoredPlan, leg: Leg) {
  switch (leg.kind) {
    case "start":
    case "reload": {
      const [lon, lat] = leg.point.coordinates;
      const { leavesAt: departure, load } = leg;
      return {
        ...depotCells(plan, leg.depotId),
        lon,
        lat,
        departure,
        loadAfter: amountsText(load),
      };
    }
    case "break":
      return { arrival: leg.at, breakS: leg.durationS };
    case "end":
      return { ...depotCells(plan, leg.depotId), arrival: leg.at };
    case "stop": {
      const { depotId, arrival, departure, waitS, lateS, distanceKm, loadAfter } = leg.visit;
      return {
        ...{ sequence: leg.sequence, ...stopCells(leg.stop) },
        ...{ depotId, arrival, departure, waitS, lateS, distanceKm },
        loadAfter: amountsText(loadAfter),
      };
    }
  }
}

/**
 * A plan as CSV in driving order: a row a stop, and one for each start, reload, break and end; stops
 * left out stand last, with the reason.
 */
export async function exportDeliveryPlan(ctx: Context, id: string): Promise<string> {
  const { input, result } = await finishedPlan(ctx, id);
  const stops = new Map(input.stops.map((stop) => [stop.id, stop]));
  const driven = result.routes.flatMap((route) =>
    itineraryOf(input, route).map((leg) => ({
      ...{ vehicleId: route.vehicleId, kind: leg.kind },
      ...cellsOf(input, leg),
    })),
  );
  const left = result.unassigned.map(({ stopId, code, detail }) => ({
    ...{ kind: "unassigned", ...stopCells(stops.get(stopId)!) },
    ...{ unassigned: code, detail },
  }));
  return writeCsv(COLUMNS, [...driven, ...left]);
}
