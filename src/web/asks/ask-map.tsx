import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Bounds, boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer, type Shapes } from "../map/shape-layer.tsx";
import { useFormats } from "../words/formats.ts";
import type { Region } from "./readings.ts";
import { useDrawnRegion } from "./regions.ts";

const DEMAND_COLOUR = "#009E73";
const CENTRE_COLOUR = "#16202C";

interface Demand {
  readonly lon: number;
  readonly lat: number;
  readonly share: number;
}

/** Places orders go to, larger the more go there. */
export function useDemandShapes(demand: readonly Demand[]): Shapes {
  const formats = useFormats();
  return useMemo(() => {
    const total = demand.reduce((sum, { share }) => sum + share, 0);
    return {
      type: "FeatureCollection",
      features: demand.map(({ lon, lat, share }) => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: [lon, lat] },
        properties: {
          colour: DEMAND_COLOUR,
          size: 4 + 8 * Math.sqrt(share / total),
          opacity: 0.75,
          label: formats.percent(share / total, 0),
        },
      })),
    };
  }, [demand, formats]);
}

function centreShapes(region: Region | undefined): Shapes {
  const features: Shapes["features"] =
    region && "point" in region
      ? [
          {
            type: "Feature",
            geometry: region.point as GeoJSON.Point,
            properties: { colour: CENTRE_COLOUR, size: 4 },
          },
        ]
      : [];
  return { type: "FeatureCollection", features };
}

/** The region asked for and where its orders go; a click adds a place. */
export function AskMap(props: {
  readonly region: Region | undefined;
  readonly demand: readonly Demand[];
  /** Where to look when there is no region to look at. */
  readonly initial: Bounds | undefined;
  readonly onClick?: (point: readonly [number, number]) => void;
}) {
  const { t } = useTranslation("asks");
  const drawn = useDrawnRegion(props.region);
  const demand = useDemandShapes(props.demand);
  const centre = useMemo(() => centreShapes(props.region), [props.region]);
  return (
    <MapView
      label={t("mapOfAsk")}
      bounds={drawn.bounds ?? props.initial}
      {...(props.onClick && { onClick: props.onClick })}
    >
      <ShapeLayer name="region" shapes={drawn.shapes} />
      <ShapeLayer name="centre" shapes={centre} />
      <ShapeLayer name="demand" shapes={demand} />
    </MapView>
  );
}

export function boundsOfDemand(demand: readonly Demand[]): Bounds | undefined {
  return boundsOf(demand.map(({ lon, lat }) => [lon, lat]));
}
