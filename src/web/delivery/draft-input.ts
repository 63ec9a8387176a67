import type { InferRequestType } from "hono/client";
import type { api } from "../api/client.ts";
import { type Draft, type DraftDepot, type DraftVehicle, listOf } from "./draft.ts";
import { stockOf } from "./stock-text.ts";
import { readStopsFile, stopOfRow } from "./stops-file.ts";
import { widened } from "./widened.ts";

export type PlanInput = InferRequestType<(typeof api)["delivery-plans"]["$post"]>["json"];
type StopInput = NonNullable<PlanInput["stops"]>[number];

/** What is no number is sent as none, for the exchange to name. */
function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

function optional<Key extends string>(key: Key, text: string): { [K in Key]?: number } {
  return (text.trim() === "" ? {} : { [key]: Number(text) }) as { [K in Key]?: number };
}

export function depotId({ id, name }: DraftDepot): string {
  return id ?? name;
}

function vehicleInput(vehicle: DraftVehicle, draft: Draft): PlanInput["vehicles"][number] {
  const dimensions = listOf(draft.dimensions);
  const idOfKey = (key: string) => {
    const depot = draft.depots.find((each) => each.key === key);
    return depot && depotId(depot);
  };
  const end = vehicle.end === "back" ? undefined : idOfKey(vehicle.end);
  return {
    id: vehicle.id,
    depot: idOfKey(vehicle.depot) ?? draft.depots.map(depotId).at(0) ?? "",
    ...(end !== undefined && { endDepot: end }),
    open: vehicle.end === "open",
    capacity: Object.fromEntries(
      dimensions.flatMap((dimension, i) => {
        const typed = vehicle.capacities[i] ?? "";
        return typed.trim() === "" ? [] : [[dimension, Number(typed)]];
      }),
    ),
    shift: { from: vehicle.from, until: vehicle.until },
    costPerKm: vehicle.costPerKm.trim() || "0",
    costPerHour: vehicle.costPerHour.trim() || "0",
    fixedCost: vehicle.fixedCost.trim() || "0",
    ...optional("maxDistanceKm", vehicle.maxDistanceKm),
    ...optional("maxStops", vehicle.maxStops),
    ...optional("maxDurationHours", vehicle.maxDurationHours),
    ...reloadOf(vehicle, draft, idOfKey),
    ...(vehicle.drivingTimeRules === "eu" && { drivingTimeRules: "eu" as const }),
    ...extrasOf(vehicle),
    skills: listOf(vehicle.skills),
  };
}

/** Without a point it is found by its address; what it was taken for belongs to that point. */
function placeInput({ lon, lat, address = "", addressFound }: DraftDepot) {
  const hasPoint = lon !== "" || lat !== "";
  const point = { type: "Point" as const, coordinates: [numberOf(lon), numberOf(lat)] };
  return {
    ...(hasPoint && { point: point as { type: "Point"; coordinates: [number, number] } }),
    ...(address.trim() && { address: address.trim(), ...(hasPoint && { addressFound }) }),
  };
}

/** Where it may load again in the day. */
function reloadOf(
  { reload, kept, depot }: DraftVehicle,
  draft: Draft,
  idOfKey: (key: string) => string | undefined,
) {
  if (reload === "kept" && kept?.reload) return { reload: kept.reload };
  const depots = reload === "any" ? draft.depots.map(depotId) : [idOfKey(depot) ?? ""];
  return reload === "own" || reload === "any" ? { reload: { depots } } : {};
}

/** What a vehicle has that the table has no column for. */
function extrasOf({ kept }: DraftVehicle) {
  if (!kept) return {};
  const { position, loadingMinutes, breaks, serviceSharePercent, maxDriveHours } = kept;
  return { position, loadingMinutes, breaks, serviceSharePercent, maxDriveHours };
}

/** The stops a draft stands for, its windows widened. */
export function stopsOfDraft(
  draft: Pick<Draft, "stops" | "dimensions" | "widenMinutes">,
): StopInput[] {
  if (!draft.stops) return [];
  const [dimension = "units"] = listOf(draft.dimensions);
  const stops =
    draft.stops.kind === "list"
      ? draft.stops.stops
      : readStopsFile(draft.stops.csv).map((row) => stopOfRow(row, dimension));
  const minutes = Number(draft.widenMinutes) || 0;
  return stops.map((stop) =>
    minutes > 0 ? { ...stop, windows: widened(stop.windows ?? [], minutes) } : { ...stop },
  );
}

/** What is sent: a file as it is, so that the exchange names its rows; else the stops one by one. */
export function inputOf(draft: Draft): PlanInput {
  const { name, day, timeZone, profile, stops } = draft;
  const isFile = stops?.kind === "file" && !(Number(draft.widenMinutes) > 0);
  return {
    ...{ name, day, timeZone, profile },
    currency: draft.currency as PlanInput["currency"],
    depots: draft.depots.map((depot) => ({
      id: depotId(depot),
      name: depot.name,
      ...placeInput(depot),
      ...(depot.grantId !== undefined && { grantId: depot.grantId }),
      ...(depot.stock?.trim() && { stock: stockOf(depot.stock) }),
    })),
    vehicles: draft.vehicles.map((vehicle) => vehicleInput(vehicle, draft)),
    ...(isFile ? { stopsCsv: stops.csv } : { stops: stopsOfDraft(draft) }),
    ...(draft.addressCountry?.trim() && { addressCountry: draft.addressCountry.trim() }),
    // Rules name stops of the plan this began from: another file has others.
    ...(stops?.kind === "list" && draft.rules),
    seconds: numberOf(draft.seconds),
    seed: numberOf(draft.seed),
  };
}
