import { useMemo } from "react";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer, type Shapes } from "../map/shape-layer.tsx";

/** A map with one pin, which a click on the ground puts elsewhere. */
export function PinMap(props: {
  readonly label: string;
  readonly name: string;
  readonly pin: readonly [number, number] | undefined;
  /** Where to look; absent, it stays where the reader has moved it. */
  readonly lookAt: readonly [number, number] | undefined;
  readonly onPlace?: (lon: number, lat: number) => void;
}) {
  const { pin, lookAt, name, onPlace } = props;
  const [lon, lat] = pin ?? [];
  const shapes: Shapes = useMemo(
    () => ({
      type: "FeatureCollection",
      features:
        lon === undefined || lat === undefined
          ? []
          : [
              {
                type: "Feature",
                properties: { colour: "#C2410C", size: 8, ...(name && { label: name }) },
                geometry: { type: "Point", coordinates: [lon, lat] },
              },
            ],
    }),
    [lon, lat, name],
  );
  const bounds = useMemo(() => lookAt && boundsOf([lookAt]), [lookAt]);
  return (
    <MapView
      label={props.label}
      bounds={bounds}
      {...(onPlace && { onClick: ([east, north]) => onPlace(east, north) })}
    >
      <ShapeLayer name="pin" shapes={shapes} />
    </MapView>
  );
}
