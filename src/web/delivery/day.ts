import type { Plan, PlanResult, Route, Stop, Vehicle, Visit } from "./readings.ts";

/** Okabe–Ito, dark enough on land and water alike; never alone: routes and depots are named too. */
export const CATEGORY_COLOURS = [
  "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#8A7A00", "#D55E00",
] as const; // biome-ignore format: a list

/** What is hovered or chosen: a vehicle, a stop, or a stop on a vehicle's route. */
export interface Mark {
  readonly vehicle?: string | undefined;
  readonly stop?: string | undefined;
}

/** A vehicle of the day and what it drives, if anything. */
export interface DayRow {
  readonly vehicle: Vehicle;
  /** From 1, in the order given: how it is called on the map. */
  readonly number: number;
  readonly colour: string;
  readonly route: Route | undefined;
}

/** A solved plan, its parts found by their ids. */
export interface Day {
  readonly plan: Plan;
  readonly result: PlanResult;
  readonly rows: readonly DayRow[];
  readonly rowOf: ReadonlyMap<string, DayRow>;
  readonly stopOf: ReadonlyMap<string, Stop>;
  /** The vehicle that serves a stop; none for those left out. */
  readonly vehicleOfStop: ReadonlyMap<string, string>;
}

/** @param like another plan of the day, by whose order vehicles keep their numbers and colours */
export function dayOf(plan: Plan, result: PlanResult, like: Plan = plan): Day {
  const routes = new Map(result.routes.map((route) => [route.vehicleId, route]));
  const places = new Map(like.vehicles.map(({ id }, i) => [id, i]));
  const rows = plan.vehicles.map((vehicle, i) => {
    const place = places.get(vehicle.id) ?? like.vehicles.length + i;
    return {
      vehicle,
      number: place + 1,
      colour: CATEGORY_COLOURS[place % CATEGORY_COLOURS.length]!,
      route: routes.get(vehicle.id),
    };
  });
  return {
    plan,
    result,
    rows,
    rowOf: new Map(rows.map((row) => [row.vehicle.id, row])),
    stopOf: new Map(plan.stops.map((stop) => [stop.id, stop])),
    vehicleOfStop: new Map(
      result.routes.flatMap(({ vehicleId, stops }) =>
        stops.map(({ stopId }) => [stopId, vehicleId] as const),
      ),
    ),
  };
}

export function nameOf(named: { readonly id: string; readonly name?: string | undefined }): string {
  return named.name || named.id;
}

/** A stop's visit, and its place on the route from 1. */
export function visitOf(
  route: Route | undefined,
  stopId: string | undefined,
): { readonly visit: Visit; readonly sequence: number } | undefined {
  const at = route?.stops.findIndex((visit) => visit.stopId === stopId) ?? -1;
  return at < 0 ? undefined : { visit: route!.stops[at]!, sequence: at + 1 };
}

/** The most a vehicle has on board at once, and may carry, in the dimension in which it is fullest. */
export interface Load {
  readonly dimension: string;
  readonly amount: number;
  readonly capacity: number;
}

/** What all loads of a day are counted in, if that is one thing: said once, in a head. */
export function onlyDimension({ plan }: Day): string | undefined {
  const dimensions = new Set(plan.vehicles.flatMap(({ capacity }) => Object.keys(capacity)));
  return dimensions.size === 1 ? [...dimensions].at(0) : undefined;
}

export function loadOf({ vehicle, route }: DayRow): Load | undefined {
  const loads = [
    ...(route?.trips ?? []).map(({ startLoad }) => startLoad),
    ...(route?.stops ?? []).map(({ loadAfter }) => loadAfter),
  ];
  const fullest = Object.entries(vehicle.capacity).map(([dimension, capacity]) => ({
    dimension,
    capacity,
    amount: Math.max(0, ...loads.map((load) => load[dimension] ?? 0)),
  }));
  const share = (load: Load) => load.amount / Math.max(1, load.capacity);
  return fullest.sort((a, b) => share(b) - share(a)).at(0);
}
