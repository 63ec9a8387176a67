import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer, type ShapeProperties, type Shapes } from "../map/shape-layer.tsx";
import { type Day, type DayRow, type Mark, nameOf } from "./day.ts";
import { depotMark } from "./depot-marks.ts";
import type { Depot, Route, Stop } from "./readings.ts";

const DEPOT_COLOUR = "#16202C";
const LEFT_OUT_COLOUR = "#B3261E";
const UNROUTED_COLOUR = "#667079";
const LIT_COLOUR = "#C2410C";
/** Of routes beside the one that is chosen. */
const FAINT = 0.2;

type Feature = Shapes["features"][number];

function collected(features: readonly Feature[]): Shapes {
  return { type: "FeatureCollection", features: [...features] };
}

function pointFeature(place: Depot | Stop, properties: ShapeProperties): Feature {
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

function markOfId(id: string | undefined, day: Day): Mark {
  if (id?.startsWith("vehicle ")) return { vehicle: id.slice("vehicle ".length) };
  const stop = id?.slice("stop ".length);
  return stop === undefined ? {} : { vehicle: day.vehicleOfStop.get(stop), stop };
}

/** Each route's line; as a road is drawn or, dashed, from stop to stop. */
function lineShapes(day: Day, chosen: string | undefined, isStraight: boolean): Shapes {
  return collected(
    day.rows.flatMap((row) => {
      if (!row.route || row.route.isStraight !== isStraight) return [];
      const isFaint = chosen !== undefined && chosen !== row.vehicle.id;
      return [lineFeature(row.route, row, isFaint ? FAINT : 1, 2.5)];
    }),
  );
}

function pointShapes(day: Day, chosen: string | undefined, bySupplier: boolean): Shapes {
  const served = day.rows.flatMap((row) =>
    (row.route?.stops ?? []).map(({ stopId, depotId }, i) => {
      const isFaint = chosen !== undefined && chosen !== row.vehicle.id;
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

function litShapes(day: Day, mark: Mark): Shapes {
  const stop = mark.stop === undefined ? undefined : day.stopOf.get(mark.stop);
  const row = mark.vehicle === undefined ? undefined : day.rowOf.get(mark.vehicle);
  return collected([
    ...(row?.route ? [lineFeature(row.route, row, 0.6, 6)] : []),
    ...(stop ? [pointFeature(stop, { colour: LIT_COLOUR, size: 8, label: nameOf(stop) })] : []),
  ]);
}

/** What is looked at: the route or stop that is open, else all that is served. */
function boundsOfDay(day: Day, vehicle: string | undefined, leftOut: string | undefined) {
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

/** The routes and stops of a day: a route's number and a stop's place on it stand beside each stop. */
export function DayMap(props: {
  readonly day: Day;
  /** Looked at; beside the vehicle whose route is open, the others step back. */
  readonly chosen: Mark;
  readonly mark: Mark;
  /** Stops in the colours of the depots that supply them, instead of their routes'. */
  readonly bySupplier?: boolean;
  readonly onHover: (mark: Mark) => void;
  readonly onOpen: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const { day, mark, bySupplier = false } = props;
  const chosen = props.chosen.vehicle;
  const leftOut = chosen === undefined ? props.chosen.stop : undefined;
  const bounds = useMemo(() => boundsOfDay(day, chosen, leftOut), [day, chosen, leftOut]);
  const roads = useMemo(() => lineShapes(day, chosen, false), [day, chosen]);
  const straight = useMemo(() => lineShapes(day, chosen, true), [day, chosen]);
  const points = useMemo(() => pointShapes(day, chosen, bySupplier), [day, chosen, bySupplier]);
  const lit = useMemo(() => litShapes(day, mark), [day, mark]);
  const hover = (id: string | undefined) => props.onHover(markOfId(id, day));
  const open = (id: string) => props.onOpen(markOfId(id, day));
  return (
    <MapView label={t("mapOfRoutes")} bounds={bounds}>
      <ShapeLayer name="lit" shapes={lit} />
      <ShapeLayer name="straight" isDashed shapes={straight} onHover={hover} onOpen={open} />
      <ShapeLayer name="roads" shapes={roads} onHover={hover} onOpen={open} />
      <ShapeLayer name="points" shapes={points} onHover={hover} onOpen={open} />
    </MapView>
  );
}

/** Depots and stops before there are routes. */
export function PlacesMap(props: {
  readonly depots: readonly Depot[];
  readonly stops: readonly Stop[];
  readonly onClick?: (point: readonly [number, number]) => void;
}) {
  const { t } = useTranslation("delivery");
  const { depots, stops } = props;
  const bounds = useMemo(
    () => boundsOf([...depots, ...stops].map(({ point }) => point.coordinates)),
    [depots, stops],
  );
  const shapes = useMemo(
    () =>
      collected([
        ...stops.map((stop) => pointFeature(stop, { colour: UNROUTED_COLOUR, size: 4 })),
        ...depotFeatures(depots),
      ]),
    [depots, stops],
  );
  return (
    <MapView
      label={t("mapOfStops")}
      bounds={bounds}
      {...(props.onClick && { onClick: props.onClick })}
    >
      <ShapeLayer name="places" shapes={shapes} />
    </MapView>
  );
}
