import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer } from "../map/shape-layer.tsx";
import type { Day, Mark } from "./day.ts";
import {
  boundsOfDay,
  collected,
  depotFeatures,
  lineShapes,
  litShapes,
  markOfId,
  pointFeature,
  pointShapes,
  UNROUTED_COLOUR,
} from "./day-shapes.ts";
import type { Depot, Stop } from "./readings.ts";

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
