import type { ExpressionSpecification, GeoJSONSource, MapLayerMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { useMapEffect } from "./map-context.ts";

/** Places with a quantity, columns of equal length. */
export interface Points {
  readonly ids: readonly string[];
  readonly lons: readonly number[];
  readonly lats: readonly number[];
  readonly quantities: readonly number[];
}

function featuresOf(points: Points): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: points.ids.map((id, i) => ({
      type: "Feature",
      properties: { id, quantity: points.quantities[i] },
      geometry: { type: "Point", coordinates: [points.lons[i]!, points.lats[i]!] },
    })),
  };
}

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** By capacity, not by count: the area of a circle grows with what can be had there. */
const RADIUS: ExpressionSpecification = [
  "interpolate", ["linear"], ["sqrt", ["get", "quantity"]], 0, 5, 30, 9, 100, 15, 400, 28,
]; // biome-ignore format: pairs of stop and radius

/**
 * Many places as circles sized by capacity, near ones drawn together with their count. A click on a
 * cluster goes nearer, one on a place opens it.
 */
export function ClusterLayer(props: {
  readonly points: Points;
  /** The place hovered or chosen, drawn in the accent even inside a cluster. */
  readonly lit?: string | undefined;
  readonly onHover?: (id: string | undefined) => void;
  readonly onOpen?: (id: string) => void;
}) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useMapEffect((map) => {
    map.addSource("places", {
      type: "geojson",
      data: NOTHING,
      cluster: true,
      clusterRadius: 44,
      clusterMaxZoom: 11,
      clusterProperties: { quantity: ["+", ["get", "quantity"]] },
    });
    map.addSource("lit", { type: "geojson", data: NOTHING });
    map.addLayer({
      id: "places",
      type: "circle",
      source: "places",
      paint: {
        "circle-radius": RADIUS,
        "circle-color": "#0072B2",
        "circle-opacity": 0.82,
        "circle-stroke-width": 1,
        "circle-stroke-color": "#FFFFFF",
      },
    });
    map.addLayer({
      id: "counts",
      type: "symbol",
      source: "places",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["get", "point_count_abbreviated"],
        "text-size": 11,
        "text-allow-overlap": true,
      },
      paint: { "text-color": "#FFFFFF" },
    });
    map.addLayer({
      id: "lit",
      type: "circle",
      source: "lit",
      paint: {
        "circle-radius": 9,
        "circle-color": "#C2410C",
        "circle-stroke-width": 2,
        "circle-stroke-color": "#FFFFFF",
      },
    });
    const moved = (event: MapLayerMouseEvent) => {
      const id: unknown = event.features?.at(0)?.properties.id;
      map.getCanvas().style.cursor = "pointer";
      latest.current.onHover?.(typeof id === "string" ? id : undefined);
    };
    const left = () => {
      map.getCanvas().style.cursor = "";
      latest.current.onHover?.(undefined);
    };
    const clicked = async (event: MapLayerMouseEvent) => {
      event.preventDefault();
      const found = event.features?.at(0);
      if (found?.geometry.type !== "Point") return;
      const { id, cluster_id: cluster } = found.properties;
      if (typeof id === "string") return latest.current.onOpen?.(id);
      const source = map.getSource<GeoJSONSource>("places");
      const zoom = await source?.getClusterExpansionZoom(cluster as number);
      const [lon, lat] = found.geometry.coordinates as [number, number];
      if (zoom !== undefined) map.easeTo({ center: [lon, lat], zoom, duration: 150 }, event);
    };
    map.on("mousemove", "places", moved);
    map.on("mouseleave", "places", left);
    map.on("click", "places", clicked);
    return () => {
      map.off("mousemove", "places", moved);
      map.off("mouseleave", "places", left);
      map.off("click", "places", clicked);
      for (const layer of ["lit", "counts", "places"]) map.removeLayer(layer);
      for (const source of ["lit", "places"]) map.removeSource(source);
    };
  }, []);
  useMapEffect(
    (map) => {
      map.getSource<GeoJSONSource>("places")?.setData(featuresOf(props.points));
      return undefined;
    },
    [props.points],
  );
  useMapEffect(
    (map) => {
      const at = props.lit === undefined ? -1 : props.points.ids.indexOf(props.lit);
      const lit = at < 0 ? NOTHING : featuresOf(onlyOne(props.points, at));
      map.getSource<GeoJSONSource>("lit")?.setData(lit);
      return undefined;
    },
    [props.lit, props.points],
  );
  return null;
}

function onlyOne(points: Points, at: number): Points {
  return {
    ids: [points.ids[at]!],
    lons: [points.lons[at]!],
    lats: [points.lats[at]!],
    quantities: [points.quantities[at]!],
  };
}
