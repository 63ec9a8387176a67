import type { InstanceInput, StopInput } from "../../engine/pack.ts";
import { type DeliveryFile, PARTS } from "./delivery-file.ts";
import { nearest, partsOf, type Rounding, tenths } from "./planar.ts";
import { type VrplibVehicle, vrplibVehicles } from "./vrplib-fleet.ts";
import { vrplibMatrix, withoutBackhaulsFirst } from "./vrplib-matrix.ts";
import { VrplibText } from "./vrplib-text.ts";

/** How a family counts: the unit of lengths and times, and what turns costs into its own unit. */
interface Convention {
  readonly scale: number;
  readonly round: Rounding;
  readonly costDivisor: number;
}

const WHOLE: Convention = { scale: 1, round: nearest, costDivisor: 1 };
const TENTHS: Convention = { scale: 10, round: tenths, costDivisor: 1 };
const THOUSANDTHS: Convention = { scale: 1_000, round: partsOf(1_000), costDivisor: 1_000 };

/** The files of HFVRP have their costs × 100. */
const CONVENTIONS: Record<string, Convention> = {
  CVRP: WHOLE,
  VRPB: WHOLE,
  VRPTW: { ...TENTHS, costDivisor: 10 },
  PCVRPTW: TENTHS,
  MTVRPTWR: TENTHS,
  MDVRP: THOUSANDTHS,
  MDVRPTW: THOUSANDTHS,
  SDVRPTW: THOUSANDTHS,
  HFVRP: { scale: PARTS, round: partsOf(PARTS), costDivisor: 100 * PARTS },
};

const READ = new Set(
  [
    "NAME COMMENT TYPE DIMENSION EDGE_WEIGHT_TYPE EDGE_WEIGHT_FORMAT EDGE_WEIGHT_SECTION",
    "NODE_COORD_TYPE NODE_COORD_SECTION DISPLAY_DATA_TYPE DISPLAY_DATA_SECTION DEPOT_SECTION",
    "CAPACITY CAPACITY_SECTION DISTANCE VEHICLES DEMAND_SECTION BACKHAUL_SECTION PRIZE_SECTION",
    "SERVICE_TIME SERVICE_TIME_SECTION TIME_WINDOW_SECTION RELEASE_TIME_SECTION",
    "VEHICLES_DEPOT_SECTION VEHICLES_RELOAD_DEPOT_SECTION VEHICLES_ALLOWED_CLIENTS_SECTION",
    "VEHICLES_MAX_DURATION VEHICLES_MAX_DURATION_SECTION VEHICLES_MAX_DISTANCE",
    "VEHICLES_MAX_DISTANCE_SECTION VEHICLES_FIXED_COST VEHICLES_FIXED_COST_SECTION",
    "VEHICLES_UNIT_DISTANCE_COST VEHICLES_UNIT_DISTANCE_COST_SECTION VEHICLES_MAX_RELOADS",
    "VEHICLES_MAX_RELOADS_SECTION",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Reads a VRPLIB file, also in PyVRP's dialect (several depots, mixed fleets, allowed clients,
 * prizes, backhauls, reloads with release times). Lengths are rounded as the type's published
 * costs are; an explicit matrix counts as it is.
 *
 * Without VEHICLES every client could have a vehicle of its own. Location k is node k + 1 and a
 * client's number is its location, as in published solutions.
 *
 * @throws RangeError naming the field or section at fault
 */
export function readVrplib(content: string, name: string): DeliveryFile {
  const text = new VrplibText(content, name);
  const family = text.field("TYPE") ?? "";
  const convention = CONVENTIONS[family];
  if (convention === undefined) {
    const types = Object.keys(CONVENTIONS).join(", ");
    throw new RangeError(`${name} is of TYPE ${family || "nothing"}; ${types} are read.`);
  }
  const unread = text.titles.find((title) => !READ.has(title));
  if (unread !== undefined) throw new RangeError(`${name} has ${unread}, which is not read.`);
  const explicit = text.field("EDGE_WEIGHT_TYPE") === "EXPLICIT";
  const { scale, round, costDivisor } = explicit ? WHOLE : convention;
  const depots = text.depots();
  const fleet = vrplibVehicles(text, depots, scale);
  const { stops, isBackhaul } = clientsOf(text, depots, fleet, scale);
  const backhauls = isBackhaul.includes(true);
  const ways = vrplibMatrix(text, round);
  const matrix = backhauls ? withoutBackhaulsFirst(ways, depots, isBackhaul) : ways;
  const vehicles = fleet.map(({ input }) =>
    backhauls ? { ...input, capacity: [input.capacity[0], input.capacity[0]] } : input,
  );
  const input: InstanceInput = {
    locationCount: text.nodeCount,
    distanceM: [matrix],
    durationS: [matrix],
    stops,
    vehicles,
  };
  const types = fleet.map(({ type }) => type);
  return {
    name,
    family,
    input,
    costDivisor,
    clients: stops.map((stop) => stop.location),
    ...(Math.max(0, ...types) > 0 ? { vehicleTypes: types } : {}),
    ...(depots.length > 1 ? { depots } : {}),
  };
}

function clientsOf(
  text: VrplibText,
  depots: readonly number[],
  fleet: readonly VrplibVehicle[],
  scale: number,
) {
  const count = text.nodeCount;
  const demands = text.each("DEMAND", count);
  if (demands === undefined) throw new RangeError(`${text.name} has no DEMAND_SECTION.`);
  const services = text.each("SERVICE_TIME", count);
  const windows = text.rows("TIME_WINDOW_SECTION", count, 2);
  const releases = text.each("RELEASE_TIME", count);
  const prizes = text.each("PRIZE", count);
  const collected = text.each("BACKHAUL", count);
  const isBackhaul = Array.from({ length: count }, (_, node) => (collected?.[node] ?? 0) > 0);
  const scaled = (value: number) => Math.round(value * scale);
  const skillsOf = skillsByClient(fleet);
  const stops: StopInput[] = [];
  for (let node = 0; node < count; node++) {
    if (depots.includes(node)) continue;
    const window = windows?.[node];
    const prize = prizes?.[node] ?? 0;
    const release = releases === undefined ? {} : { releaseS: scaled(releases[node]) };
    stops.push({
      location: node,
      demand: collected === undefined ? [demands[node]] : [demands[node], collected[node]],
      serviceS: scaled(services?.[node] ?? 0),
      ...(window === undefined ? {} : { windowsS: [[scaled(window[0]), scaled(window[1])]] }),
      ...(prize > 0 ? { priority: 0, prize: scaled(prize) } : {}),
      ...(skillsOf === undefined ? {} : { skills: skillsOf(node) }),
      ...release,
    });
  }
  return { stops, isBackhaul };
}

/**
 * Which vehicles may serve a client, as the one skill that just these have: far fewer sets of
 * vehicles occur than clients.
 */
function skillsByClient(fleet: readonly VrplibVehicle[]) {
  if (fleet.every(({ allowed }) => allowed === undefined)) return undefined;
  const vehiclesOf = (node: number) =>
    fleet.map(({ allowed }) => (allowed === undefined || allowed.has(node) ? 1 : 0));
  const skillOf = new Map<string, number>();
  return (node: number): number[] => {
    const vehicles = vehiclesOf(node);
    if (!vehicles.includes(0)) return [];
    const key = vehicles.join("");
    const skill = skillOf.get(key) ?? skillOf.size;
    skillOf.set(key, skill);
    for (const [vehicle, may] of vehicles.entries()) {
      const { skills } = fleet[vehicle].input;
      if (may === 1 && !skills.includes(skill)) skills.push(skill);
    }
    return [skill];
  };
}
