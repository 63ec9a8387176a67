import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasUrl from "../../../node_modules/world-atlas/countries-50m.json?url";
import portsCsv from "../../../seeds/reference/ports.csv?raw";
import { withUnwrappedRings } from "./antimeridian.ts";

export type Scheme = "light" | "dark";

/** Grounds and strokes of the base map in each colour scheme. */
const PAINT = {
  light: { water: "#DCE6EA", land: "#F1EEE6", border: "#C9C4B6", text: "#667079", halo: "#FBFAF7" },
  dark: { water: "#0D1318", land: "#1B232C", border: "#364350", text: "#8B949C", halo: "#12171D" },
} as const;

/** Ports of the reference table, for orientation: name, longitude, latitude. */
function portFeatures(): GeoJSON.Feature[] {
  const [, ...rows] = portsCsv.trim().split(/\r?\n/);
  return rows.map((row) => {
    const [, name, , lon, lat] = row.split(",");
    return {
      type: "Feature",
      properties: { name },
      geometry: { type: "Point", coordinates: [Number(lon), Number(lat)] },
    };
  });
}

/** Where a country's name is written: in the middle of its largest part, and nowhere else. */
function namePoints(countries: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  const features = countries.features.flatMap(({ geometry, properties }): GeoJSON.Feature[] => {
    const parts =
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [];
    let widest = 0;
    let middle: [number, number] | undefined;
    for (const ring of parts.map((part) => part[0] ?? [])) {
      const [lons, lats] = [ring.map(([lon]) => lon ?? 0), ring.map(([, lat]) => lat ?? 0)];
      const [west, east] = [Math.min(...lons), Math.max(...lons)];
      const [south, north] = [Math.min(...lats), Math.max(...lats)];
      if ((east - west) * (north - south) <= widest) continue;
      widest = (east - west) * (north - south);
      middle = [(west + east) / 2, (south + north) / 2];
    }
    return middle
      ? [{ type: "Feature", properties, geometry: { type: "Point", coordinates: middle } }]
      : [];
  });
  return { type: "FeatureCollection", features };
}

let countries: Promise<GeoJSON.FeatureCollection> | undefined;

/** The borders of Natural Earth at 1:50 million, served from our own origin and read once. */
export function readCountries(): Promise<GeoJSON.FeatureCollection> {
  countries ??= fetch(atlasUrl)
    .then((response) => response.json() as Promise<Topology<{ countries: GeometryCollection }>>)
    .then((topology) => withUnwrappedRings(feature(topology, topology.objects.countries)));
  return countries;
}

const COUNTRY_NAME_SIZE: ExpressionSpecification = [
  "interpolate", ["linear"], ["zoom"], 2, 10, 6, 13,
]; // biome-ignore format: a step a line says less

/** A map of the world without any other server: land, borders, names of countries and ports. */
export function baseStyle(land: GeoJSON.FeatureCollection, scheme: Scheme): StyleSpecification {
  const paint = PAINT[scheme];
  const text = {
    "text-color": paint.text,
    "text-halo-color": paint.halo,
    "text-halo-width": 1,
  };
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: land },
      names: { type: "geojson", data: namePoints(land) },
      ports: { type: "geojson", data: { type: "FeatureCollection", features: portFeatures() } },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": paint.water } },
      { id: "land", type: "fill", source: "countries", paint: { "fill-color": paint.land } },
      {
        id: "borders",
        type: "line",
        source: "countries",
        paint: { "line-color": paint.border, "line-width": 0.7 },
      },
      {
        id: "country-names",
        type: "symbol",
        source: "names",
        minzoom: 2.5,
        maxzoom: 7,
        layout: { "text-field": ["get", "name"], "text-size": COUNTRY_NAME_SIZE },
        paint: { ...text, "text-opacity": 0.7 },
      },
      {
        id: "port-names",
        type: "symbol",
        source: "ports",
        minzoom: 5,
        layout: {
          "text-field": ["get", "name"],
          "text-size": 11,
          "text-anchor": "left",
          "text-offset": [0.6, 0],
        },
        paint: text,
      },
    ],
  };
}
