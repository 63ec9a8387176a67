import type { Map as MapLibreMap } from "maplibre-gl";
import { createContext, use, useEffect, useRef } from "react";

/** The map that a layer is drawn on, once it has loaded. */
export const MapContext = createContext<MapLibreMap | undefined>(undefined);

const removed = new WeakSet<MapLibreMap>();

/** Takes a map away with all that is drawn on it. */
export function removeMap(map: MapLibreMap): void {
  removed.add(map);
  map.remove();
}

/** Draws on the map when it is there, and cleans up: as `useEffect`, with the map at hand. */
export function useMapEffect(
  draw: (map: MapLibreMap) => (() => void) | undefined,
  inputs: readonly unknown[],
): void {
  const map = use(MapContext);
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    if (!map || removed.has(map)) return;
    const cleanUp = latest.current(map);
    // React cleans up a view before its parts: the map may be gone, and its layers with it.
    return () => {
      if (!removed.has(map)) cleanUp?.();
    };
  }, [map, ...inputs]);
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around points, with some room about a single one. Undefined without points. */
export function boundsOf(points: readonly (readonly [number, number])[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return east - west + north - south > 0.02
    ? [west, south, east, north]
    : [west - 0.5, south - 0.3, east + 0.5, north + 0.3];
}
