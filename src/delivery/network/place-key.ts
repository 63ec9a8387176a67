import type { LonLat } from "./road-network.ts";

/**
 * A place on the network as caches know it: a whole number as text, of the point rounded to a
 * millionth of a degree (11 cm), as finely as GraphHopper tells where points lie.
 */
export type PlaceKey = string;

const MICRO = 1_000_000;
/** Latitudes from 0 to 180 in millionths of a degree stay below. */
const LATITUDES = 2n ** 28n;

export function placeKey([lon, lat]: LonLat): PlaceKey {
  const east = BigInt(Math.round((lon + 180) * MICRO));
  const north = BigInt(Math.round((lat + 90) * MICRO));
  return String(east * LATITUDES + north);
}
