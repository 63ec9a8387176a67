import { boundsOf } from "../map/map-context.ts";
import type { ShapeProperties, Shapes } from "../map/shape-layer.tsx";
import { type Day, type DayRow, type Mark, nameOf } from "./day.ts";
import { depotMark } from "./depot-marks.ts";
import type { Depot, Route, Stop } from "./readings.ts";

const DEPOT_COLOUR = "#16202C";
const LEFT_OUT_COLOUR = "#B3261E";
export const UNROUTED_COLOUR = "#667079";
const LIT_COLOUR = "#C2410C";
/** Of routes beside the one that is chosen. */
const FAINT = 0.2;

type Feature = Shapes["features"][number];

export function collected(features: readonly Feature[]): Shapes {
  return { type: "FeatureCollection", features: [...features] };
}

export function pointFeature(place: Depot | Stop, properties: ShapeProperties): Feature {
  return { type: "Feature", geometry: place.point, properties };
}

export function depotFeatures(depots: readonly Depot[]): Feature[] {
  return depots.map((depot) =>
    pointFeature(depot, { colour: DEPOT_COLOUR, size: 7, label: nameOf(depot) }),
  );
}

/** Depots under the letters and colours that say which stops they supply. */
function suppliers({ plan }: Day): Feature[] {
  return plan.depots.map((depot) => {
    const mark = depotMark(plan, depot.id);
    const label = mark ? `${mark.letter} · ${nameOf(depot)}` : nameOf(depot);
    return pointFeature(depot, { colour: mark?.colour ?? DEPOT_COLOUR, size: 9, label });
  });
}

function lineFeature(route: Route, row: DayRow, opacity: number, size: number): Feature {
  const properties = { id: `vehicle ${row.vehicle.id}`, colour: row.colour, size, opacity };
  return { type: "Feature", geometry: route.geometry, properties };
}

export function markOfId(id: string | undefined, day: Day): Mark {
  if (id?.startsWith("vehicle ")) return { vehicle: id.slice("vehicle ".length) };
  const stop = id?.slice("stop ".length);
  return stop === undefined ? {} : { vehicle: day.vehicleOfStop.get(stop), stop };
}

/** Each route's line; as a road is drawn or, dashed, from stop to stop. */
export function lineShapes(day: Day, chosen: string | undefined, isStraight: boolean): Shapes {
  return collected(
    day.rows.flatMap((row) => {
      if (!row.route || row.route.isStraight !== isStraight) return [];
      const isFaint = chosen !== undefined && chosen !== row.vehicle.id;
      return [lineFeature(row.route, row, isFaint ? FAINT : 1, 2.5)];
    }),
  );
}

/** @param only stops beside which all others step back */
export function pointShapes(
  day: Day,
  chosen: string | undefined,
  bySupplier: boolean,
  only?: ReadonlySet<string>,
): Shapes {
  const served = day.rows.flatMap((row) =>
    (row.route?.stops ?? []).map(({ stopId, depotId }, i) => {
      const isFaint = only ? !only.has(stopId) : chosen !== undefined && chosen !== row.vehicle.id;
      const from = depotMark(day.plan, depotId);
      const place = `${row.number}·${i + 1}`;
      return pointFeature(day.stopOf.get(stopId)!, {
        id: `stop ${stopId}`,
        colour: bySupplier ? (from?.colour ?? UNROUTED_COLOUR) : row.colour,
        opacity: isFaint ? FAINT : 1,
        ...(!isFaint && { label: from ? `${place} ${from.letter}` : place }),
      });
    }),
  );
  const left = day.result.unassigned.map(({ stopId }) => {
    const stop = day.stopOf.get(stopId)!;
    return pointFeature(stop, {
      id: `stop ${stopId}`,
      colour: LEFT_OUT_COLOUR,
      size: 7,
      label: `× ${nameOf(stop)}`,
    });
  });
  return collected([...served, ...left, ...suppliers(day)]);
}

export function litShapes(day: Day, mark: Mark): Shapes {
  const stop = mark.stop === undefined ? undefined : day.stopOf.get(mark.stop);
  const row = mark.vehicle === undefined ? undefined : day.rowOf.get(mark.vehicle);
  return collected([
    ...(row?.route ? [lineFeature(row.route, row, 0.6, 6)] : []),
    ...(stop ? [pointFeature(stop, { colour: LIT_COLOUR, size: 8, label: nameOf(stop) })] : []),
  ]);
}

/** What is looked at: the route or stop that is open, else all that is served. */
export function boundsOfDay(day: Day, vehicle: string | undefined, leftOut: string | undefined) {
  const { depots, stops } = day.plan;
  const row = vehicle === undefined ? undefined : day.rowOf.get(vehicle);
  const ofRoute = row?.route?.stops.map(({ stopId }) => day.stopOf.get(stopId)!);
  const ofStop = stops.filter(({ id }) => id === leftOut);
  const served = stops.filter(({ id }) => day.vehicleOfStop.has(id));
  const seen = ofRoute
    ? [...ofRoute, ...depots.filter(({ id }) => id === row?.vehicle.depot)]
    : [...(ofStop.length > 0 ? ofStop : served), ...depots];
  return boundsOf(seen.map(({ point }) => point.coordinates));
}
