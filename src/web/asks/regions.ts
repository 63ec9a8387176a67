import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import countriesCsv from "../../../seeds/reference/countries.csv?raw";
import { type Bounds, boundsOf } from "../map/map-context.ts";
import type { Shapes } from "../map/shape-layer.tsx";
import { AT_PORT_M, nearestPort } from "../parts/ports.ts";
import { useFormats } from "../words/formats.ts";
import type { Region } from "./readings.ts";

const EARTH_RADIUS_KM = 6_371.009;
const REGION_COLOUR = "#667079";
const NOTHING: Shapes = { type: "FeatureCollection", features: [] };

/** Countries that the base map calls otherwise than the browser does. */
const MAP_NAMES: Readonly<Record<string, string>> = {
  US: "United States of America",
  TR: "Turkey",
  BA: "Bosnia and Herz.",
  CD: "Dem. Rep. Congo",
  CF: "Central African Rep.",
  CG: "Congo",
  CI: "Côte d'Ivoire",
  CV: "Cabo Verde",
  DO: "Dominican Rep.",
  GQ: "Eq. Guinea",
  MK: "Macedonia",
  SS: "S. Sudan",
  SZ: "eSwatini",
  TT: "Trinidad and Tobago",
};

interface Country {
  readonly code: string;
  readonly name: string;
  readonly groups: readonly string[];
}

const COUNTRIES: readonly Country[] = countriesCsv
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => {
    // Names with a comma are quoted; the groups are the last cell.
    const cells = row.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
    const [code = "", name = ""] = cells;
    return { code, name, groups: (cells.at(-1) ?? "").split(/[ ;]/) };
  });

export const COUNTRY_CODES: readonly string[] = COUNTRIES.map(({ code }) => code);
export const COUNTRY_GROUPS = ["EU", "ASEAN"] as const;

/** Codes of countries, groups among them written out. */
function expanded(codes: readonly string[]): ReadonlySet<string> {
  const members = COUNTRIES.filter(
    ({ code, groups }) => codes.includes(code) || groups.some((group) => codes.includes(group)),
  );
  return new Set(members.map(({ code }) => code));
}

/** A circle on the globe as a polygon of 72 sides. */
export function circleRing(lon: number, lat: number, radiusKm: number): [number, number][] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return Array.from({ length: 73 }, (_, i) => {
    const bearing = (i / 72) * 2 * Math.PI;
    const sinTo =
      Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const east = Math.sin(bearing) * Math.sin(angle) * Math.cos(phi);
    const lambdaTo = lambda + Math.atan2(east, Math.cos(angle) - Math.sin(phi) * sinTo);
    return [(lambdaTo * 180) / Math.PI, (Math.asin(sinTo) * 180) / Math.PI];
  });
}

type Ring = [number, number][];

/** The ring that spans most: of France the mainland, of the United States the contiguous part. */
function mainRing(geometry: GeoJSON.Geometry): Ring {
  const parts =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const rings = parts.map((part) => part[0] as Ring);
  return rings.reduce<Ring>((most, ring) => (ring.length > most.length ? ring : most), []);
}

interface DrawnRegion {
  readonly shapes: Shapes;
  readonly bounds: Bounds | undefined;
}

function drawnCircle({ point, radiusKm }: Extract<Region, { point: unknown }>): DrawnRegion {
  const [lon, lat] = point.coordinates;
  const ring = circleRing(lon, lat, radiusKm);
  const geometry: GeoJSON.Polygon = { type: "Polygon", coordinates: [ring] };
  const properties = { colour: REGION_COLOUR, size: 1.5 };
  return {
    shapes: {
      type: "FeatureCollection",
      features: [{ type: "Feature", geometry, properties }],
    },
    bounds: boundsOf(ring),
  };
}

function drawnCountries(world: GeoJSON.FeatureCollection, codes: readonly string[]): DrawnRegion {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const members = expanded(codes);
  const names = new Set(
    COUNTRIES.filter(({ code }) => members.has(code)).flatMap(({ code, name }) => [
      MAP_NAMES[code] ?? name,
      english.of(code) ?? name,
    ]),
  );
  const found = world.features.filter(({ properties }) => names.has(properties?.name));
  const properties = { colour: REGION_COLOUR, size: 1.2 };
  return {
    shapes: {
      type: "FeatureCollection",
      features: found.map(({ geometry }) => ({ type: "Feature", geometry, properties })),
    },
    bounds: boundsOf(found.flatMap(({ geometry }) => mainRing(geometry))),
  };
}

/** A region as it is drawn on the map. Borders come with the map's own code, when they are needed. */
export function useDrawnRegion(region: Region | null | undefined): DrawnRegion {
  const codes = region && "countries" in region ? region.countries : undefined;
  const world = useQuery({
    queryKey: ["map", "countries"],
    enabled: codes !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => import("../map/base-map.ts").then(({ readCountries }) => readCountries()),
  }).data;
  const wanted = JSON.stringify(region ?? null);
  return useMemo(() => {
    const asked = JSON.parse(wanted) as Region | null;
    if (asked && "point" in asked) return drawnCircle(asked);
    if (asked && world) return drawnCountries(world, asked.countries);
    return { shapes: NOTHING, bounds: undefined };
  }, [wanted, world]);
}

/** A region in words. */
export function useRegionText(): (region: Region | null) => string {
  const { t } = useTranslation("asks");
  const formats = useFormats();
  return useCallback(
    (region) => {
      if (region === null) return t("anywhere");
      if ("countries" in region) {
        return region.countries
          .map((code) => (code === "EU" || code === "ASEAN" ? code : formats.country(code)))
          .join(t("comma"));
      }
      const [lon, lat] = region.point.coordinates;
      const { port, distanceM } = nearestPort(lon, lat);
      const degrees = `${formats.fixed(lat, 2)}, ${formats.fixed(lon, 2)}`;
      const point = distanceM < AT_PORT_M ? port.name : degrees;
      return t("around", { radius: formats.kilometres(region.radiusKm), point });
    },
    [t, formats],
  );
}
