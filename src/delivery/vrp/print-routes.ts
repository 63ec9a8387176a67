import type { RoutedFile, RouteFileOptions } from "./route-file.ts";

type Published = Extract<RoutedFile, { kind: "published" }>;
type Vrp = Extract<RoutedFile, { kind: "vrp" }>;

/** A plan as one JSON object: the whole of it, for somebody else's checker. */
export function jsonOfRoutes(routed: RoutedFile, { seed }: RouteFileOptions): string {
  return JSON.stringify(
    routed.kind === "vrp" ? vrpJson(routed, seed) : publishedJson(routed, seed),
  );
}

/** A plan for people: a line a route, then what it costs and what is left out. */
export function tableOfRoutes(routed: RoutedFile): string[] {
  return routed.kind === "vrp" ? vrpTable(routed) : publishedTable(routed);
}

/** An instance is called as its file is. */
function withoutEnding(name: string): string {
  return name.replace(/\.\w+$/, "");
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function searchOf({ solution, seconds }: RoutedFile) {
  const gap = (100 * solution.gap).toFixed(1);
  return `gap to a proven bound ${gap} %, ${solution.iterations} iterations, ${seconds.toFixed(1)} s`;
}

function vrpJson({ name, told, solution, packed, seconds }: Vrp, seed: number) {
  return {
    instance: withoutEnding(name),
    status: "finished",
    solution: told,
    cost: rounded(solution.cost.total / packed.unitsPerCost, 6),
    bound: rounded(solution.lowerBound.value / packed.unitsPerCost, 6),
    gap: solution.gap,
    seconds: rounded(seconds, 3),
    iterations: solution.iterations,
    seed,
    feasible: solution.feasible,
  };
}

function vrpTable(routed: Vrp): string[] {
  const { told, solution, packed } = routed;
  const { details } = told.unassigned;
  const lines = told.routes.map((route) => {
    const ids = route.activities.flatMap(({ type, id }) =>
      id === undefined ? [] : [SHORT[type] ? `${id} ${SHORT[type]}` : id],
    );
    const km = (route.distance / 1_000).toFixed(1);
    return `${route.vehicle_id}: ${ids.join(" → ")}  (${km} km, ${clock(route.completion_time)})`;
  });
  const missing = details.map(({ id, code, reason }) => `not served: ${id}, ${reason} (${code})`);
  const cost = rounded(solution.cost.total / packed.unitsPerCost, 2);
  const km = (told.distance / 1_000).toFixed(1);
  return [
    ...lines,
    ...missing,
    `cost ${cost}, ${told.no_vehicles} vehicles, ${km} km, ${clock(told.transport_time)} of driving`,
    searchOf(routed),
  ];
}

const SHORT: Readonly<Record<string, string>> = {
  pickupShipment: "(pickup)",
  deliverShipment: "(delivery)",
};

/** Hours and minutes of a span. */
function clock(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

/** The stops of a route as the file numbers them; 0 for a return to reload. */
function clientsOf({ file, solution }: Published): number[][] {
  return solution.routes.map(({ visits, trips }) => {
    const reloads = new Set(trips.slice(1).map((trip) => trip.firstVisit));
    return visits.flatMap(({ stop }, visit) => {
      const client = file.clients[stop]!;
      return reloads.has(visit) ? [0, client] : [client];
    });
  });
}

function publishedJson(routed: Published, seed: number) {
  const { file, solution, seconds } = routed;
  const { vehicleTypes, depots, costDivisor } = file;
  const vehicles = solution.routes.map(({ vehicle }) => vehicle);
  const startOf = (vehicle: number) => file.input.vehicles[vehicle]!.start;
  return {
    instance: withoutEnding(file.name),
    cost: rounded(solution.cost.total / costDivisor, 6),
    bound: rounded(solution.lowerBound.value / costDivisor, 6),
    gap: solution.gap,
    seconds: rounded(seconds, 3),
    iterations: solution.iterations,
    seed,
    routes: clientsOf(routed),
    ...(vehicleTypes && { vehicles: vehicles.map((vehicle) => vehicleTypes[vehicle]) }),
    ...(depots && { depots: vehicles.map((vehicle) => depots.indexOf(startOf(vehicle))) }),
    unassigned: solution.unassigned.map(({ stop }) => file.clients[stop]),
    reasons: solution.unassigned.map(({ stop, code }) => ({ client: file.clients[stop], code })),
    feasible: solution.feasible,
  };
}

function publishedTable(routed: Published): string[] {
  const { file, solution } = routed;
  const lines = clientsOf(routed).map((clients, i) => {
    const { vehicle } = solution.routes[i]!;
    const type = file.vehicleTypes?.[vehicle];
    const depot = file.depots?.indexOf(file.input.vehicles[vehicle]!.start);
    const by = [
      ...(type === undefined ? [] : [`vehicle type ${type + 1}`]),
      ...(depot === undefined ? [] : [`depot ${depot + 1}`]),
    ].join(", ");
    return `route ${i + 1}${by && ` (${by})`}: ${clients.join(" ")}`;
  });
  const missing = solution.unassigned.map(
    ({ stop, code }) => `not served: ${file.clients[stop]}, ${code.replaceAll("-", " ")}`,
  );
  const cost = rounded(solution.cost.total / file.costDivisor, 2);
  const count = `${solution.routes.length} routes, ${file.input.stops.length} stops`;
  return [...lines, ...missing, `cost ${cost}, ${count}, ${file.family}`, searchOf(routed)];
}
