import { useComputedColorScheme } from "@mantine/core";
import type { GeoJSONSource, MapLayerMouseEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { useMapEffect } from "./map-context.ts";

const LABEL_PAINT = {
  light: { "text-color": "#16202C", "text-halo-color": "#FBFAF7" },
  dark: { "text-color": "#E8E6E0", "text-halo-color": "#12171D" },
} as const;

/** How a feature of a shape layer looks; each property may be absent. */
export interface ShapeProperties {
  /** Given to `onHover` and `onOpen`. */
  readonly id?: string;
  readonly colour?: string;
  /** Of a line, or the radius of a point, in pixels. */
  readonly size?: number;
  /** Beside a point. */
  readonly label?: string;
  readonly opacity?: number;
}

export type Shapes = GeoJSON.FeatureCollection<GeoJSON.Geometry, ShapeProperties>;

/**
 * Lines, areas and labelled points, as they say of themselves; drawn above what was there before.
 *
 * @param props.name one a map: layers are told apart by it
 */
export function ShapeLayer(props: {
  readonly name: string;
  readonly shapes: Shapes;
  /** Its lines say that they are no exact course. */
  readonly isDashed?: boolean;
  readonly onHover?: (id: string | undefined) => void;
  readonly onOpen?: (id: string) => void;
}) {
  const { name } = props;
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const latest = useRef({ ...props, scheme });
  useEffect(() => {
    latest.current = { ...props, scheme };
  });
  useMapEffect(
    (map) => {
      const ids = ["area", "line", "point", "label"].map((kind) => `${name}-${kind}`);
      const [area, line, point, label] = ids as [string, string, string, string];
      const colour = ["coalesce", ["get", "colour"], "#0072B2"] as never;
      const opacity = ["coalesce", ["get", "opacity"], 1] as never;
      map.addSource(name, { type: "geojson", data: latest.current.shapes });
      map.addLayer({
        id: area,
        type: "fill",
        source: name,
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": colour, "fill-opacity": 0.12 },
      });
      map.addLayer({
        id: line,
        type: "line",
        source: name,
        filter: ["!=", ["geometry-type"], "Point"],
        layout: { "line-cap": latest.current.isDashed ? "butt" : "round", "line-join": "round" },
        paint: {
          "line-color": colour,
          "line-width": ["coalesce", ["get", "size"], 2],
          "line-opacity": opacity,
          ...(latest.current.isDashed && { "line-dasharray": [2, 1.5] }),
        },
      });
      map.addLayer({
        id: point,
        type: "circle",
        source: name,
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-color": colour,
          "circle-radius": ["coalesce", ["get", "size"], 5],
          "circle-opacity": opacity,
          "circle-stroke-color": "#FFFFFF",
          "circle-stroke-width": 1,
        },
      });
      map.addLayer({
        id: label,
        type: "symbol",
        source: name,
        filter: ["has", "label"],
        layout: {
          "text-field": ["get", "label"],
          "text-size": 11,
          "text-anchor": "left",
          "text-offset": [0.8, 0],
        },
        paint: { ...LABEL_PAINT[latest.current.scheme], "text-halo-width": 1.5 },
      });
      const idOf = (event: MapLayerMouseEvent) => {
        const id: unknown = event.features?.at(0)?.properties.id;
        return typeof id === "string" ? id : undefined;
      };
      const moved = (event: MapLayerMouseEvent) => {
        map.getCanvas().style.cursor = latest.current.onOpen ? "pointer" : "";
        latest.current.onHover?.(idOf(event));
      };
      const left = () => {
        map.getCanvas().style.cursor = "";
        latest.current.onHover?.(undefined);
      };
      const clicked = (event: MapLayerMouseEvent) => {
        const id = idOf(event);
        if (id === undefined || !latest.current.onOpen) return;
        event.preventDefault();
        latest.current.onOpen(id);
      };
      for (const layer of [line, point]) {
        map.on("mousemove", layer, moved);
        map.on("mouseleave", layer, left);
        map.on("click", layer, clicked);
      }
      return () => {
        for (const layer of [line, point]) {
          map.off("mousemove", layer, moved);
          map.off("mouseleave", layer, left);
          map.off("click", layer, clicked);
        }
        for (const layer of ids) map.removeLayer(layer);
        map.removeSource(name);
      };
    },
    [name],
  );
  useMapEffect(
    (map) => {
      map.getSource<GeoJSONSource>(name)?.setData(props.shapes);
      return undefined;
    },
    [name, props.shapes],
  );
  return null;
}
