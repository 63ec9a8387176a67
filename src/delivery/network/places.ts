import { type PlaceKey, placeKey } from "./place-key.ts";
import type { LonLat, MatrixQuery, SnapResult } from "./road-network.ts";

/** The distinct places of a query on the network. */
export interface Places {
  /** One of the points asked for that lie there; the network snaps it again, alike. */
  readonly points: LonLat[];
  /** What the cache knows each by: two points on one spot of the road share every leg. */
  readonly keys: PlaceKey[];
  /** Place of each row and column, or -1. */
  readonly ofRow: Int32Array;
  readonly ofColumn: Int32Array;
}

export function placesOf(query: MatrixQuery, snaps: readonly SnapResult[]): Places {
  const places = new Map<PlaceKey, number>();
  const points: LonLat[] = [];
  const asked = [...query.from, ...query.to];
  const placeOf = Int32Array.from(snaps, ({ point }, index) => {
    if (point === null) return -1;
    const key = placeKey(point);
    const place = places.get(key) ?? places.size;
    if (place === places.size) points.push(asked[index]);
    places.set(key, place);
    return place;
  });
  return {
    points,
    keys: [...places.keys()],
    ofRow: placeOf.subarray(0, query.from.length),
    ofColumn: placeOf.subarray(query.from.length),
  };
}
