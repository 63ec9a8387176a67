import { Checkbox } from "@mantine/core";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { MapGroup, MoveTogether } from "../map/maps-together.tsx";
import { ShapeLayer } from "../map/shape-layer.tsx";
import { useFormats } from "../words/formats.ts";
import type { Day, Mark } from "./day.ts";
import {
  collected,
  lineShapes,
  litShapes,
  markOfId,
  pointFeature,
  pointShapes,
} from "./day-shapes.ts";
import styles from "./what-ifs.module.css";

/** Wider than a stop's own circle, so that it stands out as a ring. */
const RING_PX = 9;
const RING_COLOUR = "#16202C";

/** Stops that change vehicle stand in a ring on both maps. */
function rings(day: Day, moved: ReadonlySet<string>) {
  return collected(
    [...moved].flatMap((id) => {
      const stop = day.stopOf.get(id);
      return stop ? [pointFeature(stop, { colour: RING_COLOUR, size: RING_PX })] : [];
    }),
  );
}

function ComparedMap(props: {
  readonly title: ReactNode;
  readonly label: string;
  readonly day: Day;
  readonly moved: ReadonlySet<string>;
  /** Other stops step back. */
  readonly movedAlone: boolean;
  readonly mark: Mark;
  readonly bounds: ReturnType<typeof boundsOf>;
  readonly group: MapGroup;
  readonly onHover: (mark: Mark) => void;
}) {
  const { day, mark, moved, movedAlone } = props;
  // A stop hovered on one map lights up on both, each with the route that serves it there.
  const { vehicle, stop } = mark;
  const own = stop === undefined ? vehicle : day.vehicleOfStop.get(stop);
  const lit = useMemo(() => litShapes(day, { vehicle: own, stop }), [day, own, stop]);
  const roads = useMemo(() => lineShapes(day, undefined, false), [day]);
  const straight = useMemo(() => lineShapes(day, undefined, true), [day]);
  const ring = useMemo(() => rings(day, moved), [day, moved]);
  const points = useMemo(
    () => pointShapes(day, undefined, false, movedAlone ? moved : undefined),
    [day, moved, movedAlone],
  );
  const hover = (id: string | undefined) => props.onHover(markOfId(id, day));
  return (
    <figure className={styles.compared}>
      <figcaption>{props.title}</figcaption>
      <MapView label={props.label} bounds={props.bounds}>
        <MoveTogether group={props.group} />
        <ShapeLayer name="lit" shapes={lit} />
        <ShapeLayer name="straight" isDashed shapes={straight} onHover={hover} />
        <ShapeLayer name="roads" shapes={roads} onHover={hover} />
        <ShapeLayer name="rings" shapes={ring} />
        <ShapeLayer name="points" shapes={points} onHover={hover} />
      </MapView>
    </figure>
  );
}

/** A day as planned beside the same day under changes, on two maps that look at the same place. */
export function ComparedMaps(props: {
  readonly own: Day;
  readonly other: Day | undefined;
  /** Stops that change vehicle. */
  readonly moved: ReadonlySet<string>;
  readonly mark: Mark;
  readonly onHover: (mark: Mark) => void;
}) {
  const { t } = useTranslation("delivery");
  const formats = useFormats();
  const { own, other, moved, mark, onHover } = props;
  const [group] = useState(() => new MapGroup());
  const [movedAlone, setMovedAlone] = useState(false);
  const bounds = useMemo(
    () => boundsOf([...own.plan.depots, ...own.plan.stops].map(({ point }) => point.coordinates)),
    [own.plan],
  );
  const common = { moved, movedAlone, mark, bounds, group, onHover };
  const mapOf = (day: Day, name: string) => (
    <ComparedMap
      {...common}
      day={day}
      label={`${t("mapOfRoutes")}: ${name}`}
      title={
        <>
          <strong>{name}</strong> {formats.money(day.result.totals.cost.total)}
          {" · "}
          {t("routeCount", { count: day.result.routes.length })}
        </>
      }
    />
  );
  return (
    <div className={styles.maps}>
      {mapOf(own, t("asPlanned"))}
      {other && mapOf(other, t("whatIf"))}
      {other && moved.size > 0 && (
        <Checkbox
          className={styles.movedAlone}
          size="xs"
          label={t("movedAlone")}
          checked={movedAlone}
          onChange={(event) => setMovedAlone(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}
