import { daysLater, today } from "../words/formats.ts";
import type { Depot, Plan, Stop, Vehicle } from "./readings.ts";
import { stockText } from "./stock-text.ts";

/** Numbers are kept as they are typed: the exchange says what is wrong with them. */
export interface DraftDepot {
  readonly key: string;
  /** Kept from the plan this began from; a new depot is known by its name. */
  readonly id?: string;
  readonly name: string;
  /** Both are left open where the place is to be found by its address. */
  readonly lat: string;
  readonly lon: string;
  readonly address?: string;
  /** What the address was taken for, when its place was found by it. */
  readonly addressFound?: Depot["addressFound"];
  /** Of the right to plan in a leased warehouse. */
  readonly grantId?: string;
  /** As `SKU-1:20 | SKU-2:5`. */
  readonly stock?: string;
}

export interface DraftVehicle {
  readonly key: string;
  readonly id: string;
  /** A depot's key. */
  readonly depot: string;
  /** "back" to where it starts, "open" at its last stop, or another depot's key. */
  readonly end: string;
  /** One a dimension. */
  readonly capacities: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly costPerKm: string;
  readonly costPerHour: string;
  readonly fixedCost: string;
  readonly maxDistanceKm: string;
  readonly maxStops: string;
  readonly maxDurationHours: string;
  /** "" not at all, "own" depot, "any" depot, or "kept" as the plan this began from had it. */
  readonly reload: string;
  /** "eu" or "". */
  readonly drivingTimeRules: string;
  /** Between commas. */
  readonly skills: string;
  /** What this table has no column for, of the plan this began from. */
  readonly kept?: Partial<Vehicle>;
}

/** A file as it was dropped, or the stops of an earlier plan. */
export type DraftStops =
  | { readonly kind: "file"; readonly csv: string; readonly fileName: string }
  | { readonly kind: "list"; readonly stops: readonly Stop[] };

export interface Draft {
  readonly name: string;
  readonly day: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly profile: "car" | "truck";
  readonly depots: readonly DraftDepot[];
  /** What loads are counted in, between commas. */
  readonly dimensions: string;
  readonly vehicles: readonly DraftVehicle[];
  readonly stops: DraftStops | undefined;
  /** Of addresses that do not name theirs, as two letters; "" leaves it to the addresses. */
  readonly addressCountry?: string;
  /** Every window opens so much earlier and closes so much later. */
  readonly widenMinutes: string;
  readonly seconds: string;
  readonly seed: string;
  /** Rules between stops, of the plan this began from, as long as its stops stay. */
  readonly rules?: Pick<Plan, "shipments" | "relations" | "locked" | "lockedStops" | "objectives">;
}

export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(1)).join("");
}

export function listOf(text: string): string[] {
  return text
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export const NEW_VEHICLE: Omit<DraftVehicle, "key" | "id"> = {
  depot: "",
  end: "back",
  capacities: ["40"],
  from: "08:00",
  until: "17:00",
  costPerKm: "0.40",
  costPerHour: "25",
  fixedCost: "30",
  maxDistanceKm: "",
  maxStops: "",
  maxDurationHours: "",
  reload: "",
  drivingTimeRules: "",
  skills: "",
};

/** A day nothing is known of yet: tomorrow, with one vehicle. */
export function newDraft(words: { readonly vehicle: string; readonly dimension: string }): Draft {
  const day = daysLater(today(), 1);
  return {
    name: "",
    day,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    currency: "EUR",
    profile: "car",
    depots: [],
    dimensions: words.dimension,
    vehicles: [{ ...NEW_VEHICLE, key: newKey(), id: `${words.vehicle} 1` }],
    stops: undefined,
    widenMinutes: "0",
    seconds: "20",
    seed: "1",
  };
}

/** What a plan was given, to be changed and planned again. */
export function draftOf(plan: Plan): Draft {
  const depots = plan.depots.map(({ id, name, point, address, addressFound, grantId, stock }) => {
    const [lon, lat] = point.coordinates;
    return {
      ...{ key: newKey(), id, name: name ?? id, lon: String(lon), lat: String(lat) },
      ...(address !== undefined && { address, addressFound }),
      ...(grantId !== undefined && { grantId }),
      ...(stock && { stock: stockText(stock) }),
    };
  });
  const keyOfDepot = (id: string | undefined) => depots.find((depot) => depot.id === id)?.key;
  const dimensions = [...new Set(plan.vehicles.flatMap(({ capacity }) => Object.keys(capacity)))];
  const { name, day, timeZone, currency, profile } = plan;
  const { shipments, relations, locked, lockedStops, objectives } = plan;
  return {
    ...{ name, day, timeZone, currency, profile, depots },
    dimensions: dimensions.join(", "),
    vehicles: plan.vehicles.map((vehicle) => ({
      key: newKey(),
      id: vehicle.id,
      depot: keyOfDepot(vehicle.depot) ?? "",
      end: vehicle.open ? "open" : (keyOfDepot(vehicle.endDepot) ?? "back"),
      capacities: dimensions.map((dimension) => String(vehicle.capacity[dimension] ?? "")),
      from: vehicle.shift.from,
      until: vehicle.shift.until,
      costPerKm: vehicle.costPerKm,
      costPerHour: vehicle.costPerHour,
      fixedCost: vehicle.fixedCost,
      maxDistanceKm: String(vehicle.maxDistanceKm ?? ""),
      maxStops: String(vehicle.maxStops ?? ""),
      maxDurationHours: String(vehicle.maxDurationHours ?? ""),
      reload: vehicle.reload ? "kept" : "",
      drivingTimeRules: vehicle.drivingTimeRules ?? "",
      skills: vehicle.skills.join(", "),
      kept: vehicle,
    })),
    stops: { kind: "list", stops: plan.stops },
    widenMinutes: "0",
    seconds: String(plan.seconds),
    seed: String(plan.seed),
    rules: { shipments, relations, locked, lockedStops, objectives },
  };
}
