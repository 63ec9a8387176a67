import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import type { Relation } from "../../../src/delivery/engine/rules.ts";
import { reloadsOf, type StatedRoute, type StatedTrip } from "./checker-plan.ts";

type Fault = (text: string) => void;

/** The one trip of a route that states none. */
function tripsOf(instance: DeliveryInstance, route: StatedRoute): readonly StatedTrip[] {
  if (route.trips !== undefined) return route.trips;
  const depot = instance.vehicleStart[route.vehicle];
  const { startS, startLoad } = route;
  return [{ depot, startS, firstVisit: 0, visitCount: route.visits.length, startLoad }];
}

/** Loads at every moment, skills, and what the vehicle may carry at all. */
export function loadFaults(instance: DeliveryInstance, route: StatedRoute, fault: Fault): void {
  const { dimensionCount, skillWordCount, rules } = instance;
  const shipped = (stop: number, d: number) => {
    let amount = 0;
    for (const { pickup, delivery, load } of rules?.shipments ?? []) {
      if (pickup === stop) amount += load[d];
      if (delivery === stop) amount -= load[d];
    }
    return amount;
  };
  for (const trip of tripsOf(instance, route)) {
    const visits = route.visits.slice(trip.firstVisit, trip.firstVisit + trip.visitCount);
    for (let d = 0; d < dimensionCount; d++) {
      const capacity = instance.vehicleCapacity[route.vehicle * dimensionCount + d];
      let load = 0;
      for (const { stop } of visits) load += instance.stopDemand[stop * dimensionCount + d];
      if (load !== trip.startLoad[d]) fault(`starts with ${load}, not ${trip.startLoad[d]}`);
      if (load > capacity) fault("is overloaded");
      for (const { stop, loadAfter } of visits) {
        load -= instance.stopDemand[stop * dimensionCount + d];
        load += (rules?.stopCollect[stop * dimensionCount + d] ?? 0) + shipped(stop, d);
        if (loadAfter[d] !== load) fault(`leaves ${stop} with ${load}, not ${loadAfter[d]}`);
        if (load > capacity) fault(`is overloaded after ${stop}`);
        if (load < 0) fault(`delivers at ${stop} what it does not carry`);
      }
    }
  }
  const first = tripsOf(instance, route)[0];
  if (String(first.startLoad) !== String(route.startLoad)) fault("starts with another load");
  for (const { stop } of route.visits) {
    for (let bit = 0; bit < 32 * skillWordCount; bit++) {
      const has = (words: Int32Array, row: number) =>
        ((words[row * skillWordCount + (bit >> 5)] >>> (bit & 31)) & 1) === 1;
      if (has(instance.stopSkills, stop) && !has(instance.vehicleSkills, route.vehicle)) {
        fault(`lacks skill ${bit} for stop ${stop}`);
      }
    }
  }
}

/** Trips, suppliers, allowed vehicles, shipments and locked stops of one route. */
export function routeTieFaults(instance: DeliveryInstance, route: StatedRoute, fault: Fault): void {
  const { rules } = instance;
  const { vehicle, visits } = route;
  const trips = tripsOf(instance, route);
  let next = 0;
  for (const { firstVisit, visitCount } of trips) {
    if (firstVisit !== next) fault(`has a trip from visit ${firstVisit}, not ${next}`);
    next = firstVisit + visitCount;
  }
  if (next !== visits.length) fault(`has trips with ${next} of its ${visits.length} visits`);
  if (trips[0].depot !== instance.vehicleStart[vehicle]) fault("does not start at its start");
  const reload = rules?.vehicleReload[vehicle];
  const reloads = reloadsOf(route);
  if (reloads.length > 0 && reload === undefined) fault("may not reload");
  if (reloads.length > (reload?.most ?? Infinity)) fault("reloads too often");
  for (const { depot } of reloads) {
    if (reload !== undefined && !reload.depots.includes(depot)) fault(`may not reload at ${depot}`);
  }
  if (rules === undefined) return;
  const tripOf = new Map<number, number>();
  for (const [trip, { depot, firstVisit, visitCount }] of trips.entries()) {
    for (const { stop } of visits.slice(firstVisit, firstVisit + visitCount)) {
      tripOf.set(stop, trip);
      const suppliers = rules.stopSuppliers[stop];
      if (suppliers && !suppliers.includes(depot)) fault(`carries ${stop} from ${depot}`);
    }
  }
  for (const { stop } of visits) {
    const allowed = rules.vehicleAllowed[stop * instance.vehicleStart.length + vehicle] === 1;
    if (!allowed) fault(`may not serve ${stop}`);
  }
  const visitOf = new Map(visits.map(({ stop }, visit) => [stop, visit]));
  for (const { pickup, delivery, maxInVehicleS } of rules.shipments) {
    const [from, to] = [visitOf.get(pickup), visitOf.get(delivery)];
    if (from === undefined && to === undefined) continue;
    if (from === undefined || to === undefined) fault(`splits shipment ${pickup} → ${delivery}`);
    else if (from > to || tripOf.get(pickup) !== tripOf.get(delivery)) {
      fault(`does not carry ${pickup} to ${delivery} on one trip`);
    } else if (visits[to].serviceStartS - visits[from].departureS > (maxInVehicleS ?? Infinity)) {
      fault(`has ${pickup} on board for too long`);
    }
  }
}

/** What holds between routes, or between stops of one: stock, relations, locked stops. */
export function planTieFaults(
  instance: DeliveryInstance,
  routes: readonly StatedRoute[],
): string[] {
  const { rules } = instance;
  if (rules === undefined) return [];
  return [
    ...stockFaults(instance, routes),
    ...rules.relations.flatMap((relation) => relationFaults(routes, relation)),
    ...rules.locked.flatMap(({ vehicle, stops }) => {
      const faults: string[] = [];
      const places = placesOf(routes);
      const served = stops.filter((stop) => places.has(stop));
      for (const [order, stop] of served.entries()) {
        const place = places.get(stop)!;
        if (place.route.vehicle !== vehicle) faults.push(`locked stop ${stop} is elsewhere`);
        if (place.visit !== order) faults.push(`locked stop ${stop} is visit ${place.visit}`);
      }
      return faults;
    }),
  ];
}

function placesOf(routes: readonly StatedRoute[]) {
  return new Map(
    routes.flatMap((route) =>
      route.visits.map(({ stop }, visit) => [stop, { route, visit }] as const),
    ),
  );
}

function stockFaults(instance: DeliveryInstance, routes: readonly StatedRoute[]): string[] {
  const { stock, stopItems } = instance.rules!;
  if (stock === undefined) return [];
  const left = new Map(stock.map(({ depot, item, amount }) => [`${depot}/${item}`, amount]));
  for (const route of routes) {
    for (const { depot, firstVisit, visitCount } of tripsOf(instance, route)) {
      for (const { stop } of route.visits.slice(firstVisit, firstVisit + visitCount)) {
        for (const { item, amount } of stopItems[stop]) {
          const key = `${depot}/${item}`;
          left.set(key, (left.get(key) ?? 0) - amount);
        }
      }
    }
  }
  return [...left].flatMap(([key, amount]) => (amount < 0 ? [`stock ${key} is overdrawn`] : []));
}

function relationFaults(
  routes: readonly StatedRoute[],
  { kind, stops, vehicle, fromStart, toEnd }: Relation,
): string[] {
  const places = placesOf(routes);
  const served = stops.filter((stop) => places.has(stop));
  const at = (stop: number) => places.get(stop)!;
  const used = new Set(served.map((stop) => at(stop).route));
  const faults: string[] = [];
  const wrong = (text: string) => faults.push(`${kind} of ${stops}: ${text}`);
  if (kind === "not-same-route" && used.size < served.length) wrong("share a route");
  if (kind !== "not-same-route" && used.size > 1) wrong("are on several routes");
  if (vehicle !== undefined && [...used].some((route) => route.vehicle !== vehicle)) {
    wrong(`are not on vehicle ${vehicle}`);
  }
  const isOrdered = kind === "sequence" || kind === "direct-sequence";
  for (let i = 1; isOrdered && i < served.length; i++) {
    const [before, behind] = [at(served[i - 1]), at(served[i])];
    if (behind.visit <= before.visit) wrong("are out of order");
    if (kind === "sequence") continue;
    const cut = reloadsOf(behind.route).some((trip) => trip.firstVisit === behind.visit);
    if (behind.visit !== before.visit + 1 || cut) wrong("do not follow one another");
  }
  if (kind === "direct-sequence" && served.length > 0 && served.length < stops.length) {
    wrong("are served in part");
  }
  const [first, last] = [places.get(stops[0]), places.get(stops.at(-1)!)];
  if (fromStart && first && first.visit > 0) wrong("do not begin their route");
  if (toEnd && last && last.visit < last.route.visits.length - 1) wrong("do not end their route");
  return faults;
}
