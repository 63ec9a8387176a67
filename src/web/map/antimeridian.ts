type Ring = GeoJSON.Position[];

/**
 * A ring whose neighbouring points lie less than 180° apart, past ±180° where it crosses the
 * antimeridian. One around a pole is closed along the pole. World-atlas stitches its shapes together
 * there, which a map of flat tiles would fill right across the world.
 */
export function unwrapped(ring: Ring): Ring {
  let shift = 0;
  const points = ring.map(([lon, lat], i): GeoJSON.Position => {
    const step = i === 0 ? 0 : lon! - ring[i - 1]![0]!;
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [lon! + shift, lat!];
  });
  if (shift === 0) return points;
  const [first, last] = [points.at(0)!, points.at(-1)!];
  const pole = last[1]! < 0 ? -90 : 90;
  return [...points, [last[0]!, pole], [first[0]!, pole], first];
}

/** The same countries with rings that can be drawn on flat tiles. */
export function withUnwrappedRings(
  countries: GeoJSON.FeatureCollection,
): GeoJSON.FeatureCollection {
  return {
    ...countries,
    features: countries.features.map((feature) => {
      const { geometry } = feature;
      if (geometry.type === "Polygon") {
        const coordinates = geometry.coordinates.map(unwrapped);
        return { ...feature, geometry: { ...geometry, coordinates } };
      }
      if (geometry.type !== "MultiPolygon") return feature;
      const coordinates = geometry.coordinates.map((polygon) => polygon.map(unwrapped));
      return { ...feature, geometry: { ...geometry, coordinates } };
    }),
  };
}
