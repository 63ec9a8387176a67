/** Part of the Earth in degrees; a span of longitudes that crosses the date line comes in two. */
export interface Area {
  readonly minLat: number;
  readonly maxLat: number;
  readonly spans: readonly (readonly [minLon: number, maxLon: number])[];
}

/** Kilometres along a meridian for one degree, on the sphere distances are measured on. */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
const RADIANS = Math.PI / 180;

/** Spans of a box from west to east; east of 180° it goes on at −180°, which is the same place. */
function spansOf(west: number, east: number): Area["spans"] {
  if (west > east || east === 180) {
    return [
      [west, 180],
      [-180, west > east ? east : -180],
    ];
  }
  if (west === -180) {
    return [
      [west, east],
      [180, 180],
    ];
  }
  return [[west, east]];
}

/** The area of a box given by its corners, as RFC 7946 has it: west may be greater than east. */
export function areaOfBox(box: readonly [number, number, number, number]): Area {
  const [west, minLat, east, maxLat] = box;
  return { minLat, maxLat, spans: spansOf(west, east) };
}

/**
 * The smallest box around a circle.
 *
 * Source: J.P. Matuschek, "Finding Points Within a Distance of a Latitude/Longitude Using Bounding
 * Coordinates", http://janmatuschek.de/LatitudeLongitudeBoundingCoordinates
 */
export function areaAround(lon: number, lat: number, radiusKm: number): Area {
  const reach = radiusKm / KM_PER_DEGREE;
  const minLat = lat - reach;
  const maxLat = lat + reach;
  const whole: Area["spans"] = [[-180, 180]];
  // A circle that holds a pole touches every meridian.
  if (minLat <= -90 || maxLat >= 90) {
    return { minLat: Math.max(-90, minLat), maxLat: Math.min(90, maxLat), spans: whole };
  }
  const sine = Math.sin(reach * RADIANS) / Math.cos(lat * RADIANS);
  const width = Math.asin(Math.min(1, sine)) / RADIANS;
  if (width >= 180) return { minLat, maxLat, spans: whole };
  const west = lon - width < -180 ? lon - width + 360 : lon - width;
  const east = lon + width > 180 ? lon + width - 360 : lon + width;
  return { minLat, maxLat, spans: spansOf(west, east) };
}
