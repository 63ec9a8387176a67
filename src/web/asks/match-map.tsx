import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { boundsOf } from "../map/map-context.ts";
import { MapView } from "../map/map-view.tsx";
import { ShapeLayer, type Shapes } from "../map/shape-layer.tsx";
import { useDemandShapes } from "./ask-map.tsx";
import type { Ask, Match } from "./readings.ts";
import { useDrawnRegion } from "./regions.ts";

const MATCH_COLOUR = "#0072B2";
const LIT_COLOUR = "#C2410C";
/** A label for more ranks than these would hide the map. */
const RANKS_SHOWN = 4;

/** Matches at one place, best first: listings of a city often share a point. */
function byPlace(matches: readonly Match[]): readonly (readonly Match[])[] {
  const places = new Map<string, Match[]>();
  for (const match of matches) {
    const key = match.listing.point.coordinates.join();
    places.set(key, [...(places.get(key) ?? []), match]);
  }
  return [...places.values()];
}

function matchShapes(places: readonly (readonly Match[])[], lit: string | undefined): Shapes {
  const features = places.map((place): Shapes["features"][number] => {
    const isLit = place.some(({ listing }) => listing.id === lit);
    const ranks = place.slice(0, RANKS_SHOWN).map(({ rank }) => rank);
    const best = place[0]!.listing;
    return {
      type: "Feature",
      geometry: best.point as GeoJSON.Point,
      properties: {
        id: best.id,
        colour: isLit ? LIT_COLOUR : MATCH_COLOUR,
        size: isLit ? 10 : 7,
        label: `${ranks.join(", ")}${place.length > RANKS_SHOWN ? " …" : ""}`,
      },
    };
  });
  return { type: "FeatureCollection", features };
}

/** Where the matches lie, by rank, with the region and the places that orders go to. */
export function MatchMap(props: {
  readonly ask: Ask;
  readonly matches: readonly Match[];
  readonly lit: string | undefined;
  readonly onHover: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation("asks");
  const { ask, matches, lit } = props;
  const drawn = useDrawnRegion(ask.region);
  const demand = useMemo(
    () =>
      ask.demandPlaces.map(({ point, share }) => ({
        lon: point.coordinates[0],
        lat: point.coordinates[1],
        share,
      })),
    [ask.demandPlaces],
  );
  const demandShapes = useDemandShapes(demand);
  const places = useMemo(() => byPlace(matches), [matches]);
  const shapes = useMemo(() => matchShapes(places, lit), [places, lit]);
  // Only what the request itself names: the map must not jump while sliders move.
  const bounds = useMemo(() => {
    const points = demand.map(({ lon, lat }) => [lon, lat] as const);
    return drawn.bounds ?? boundsOf(points);
  }, [drawn.bounds, demand]);
  return (
    <MapView label={t("mapOfMatches")} bounds={bounds}>
      <ShapeLayer name="region" shapes={drawn.shapes} />
      <ShapeLayer name="demand" shapes={demandShapes} />
      <ShapeLayer name="matches" shapes={shapes} onHover={props.onHover} onOpen={props.onOpen} />
    </MapView>
  );
}
