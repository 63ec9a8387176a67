import type { Shapes } from "../map/shape-layer.tsx";
import type { DemandPlace } from "./ask-draft.ts";
import type { Ask, Match } from "./readings.ts";

type Shape = Shapes["features"][number];

function point(lon: number, lat: number, properties: Shape["properties"]): Shape {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lon, lat] } };
}

/** Where orders go, the larger the greater their share. */
export function demandShapes(places: readonly DemandPlace[]): Shapes {
  const most = Math.max(1, ...places.map(({ share }) => share));
  const features = places.map(({ lon, lat, share }) =>
    point(lon, lat, { colour: "#009E73", size: 4 + 6 * Math.sqrt(share / most) }),
  );
  return { type: "FeatureCollection", features };
}

/** Matches by rank, and where the orders of the request go. */
export function matchShapes(ask: Ask, matches: readonly Match[], lit: string | undefined): Shapes {
  const demand = demandShapes(
    ask.demandPlaces.map(({ point: { coordinates }, share }) => ({
      lon: coordinates[0],
      lat: coordinates[1],
      share,
    })),
  );
  const ranked = matches.map(({ rank, listing }) => {
    const [lon, lat] = listing.point.coordinates;
    const isLit = listing.id === lit;
    return point(lon, lat, {
      id: listing.id,
      colour: isLit ? "#C2410C" : "#0072B2",
      size: isLit ? 9 : 6,
      label: String(rank),
    });
  });
  return { type: "FeatureCollection", features: [...demand.features, ...ranked] };
}
