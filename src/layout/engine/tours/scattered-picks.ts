/** Where the SKUs of a pick list lie, some of them in several slots. */
export interface ScatteredPicks {
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
  /** SKU that lies at each place, as an index into `demands`. */
  readonly skus: Int32Array;
  /** How much lies at each place. */
  readonly stocks: Int32Array;
  /** How much is to be picked of each SKU. */
  readonly demands: Int32Array;
}

/** The places of each SKU: those of s are places[starts[s]..starts[s + 1] − 1]. */
export interface PlacesBySku {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** @throws RangeError naming what makes no sense */
export function placesBySku({
  skus,
  stocks,
  demands,
  aisles,
  depthsMm,
}: ScatteredPicks): PlacesBySku {
  const n = skus.length;
  if ([stocks, aisles, depthsMm].some(({ length }) => length !== n)) {
    throw new RangeError(`Places, depths, SKUs and stocks differ in number; there are ${n} SKUs.`);
  }
  const starts = new Int32Array(demands.length + 1);
  for (const [place, sku] of skus.entries()) {
    if (sku < 0 || sku >= demands.length) {
      throw new RangeError(`Place ${place} holds SKU ${sku}; there are ${demands.length}.`);
    }
    if (stocks[place] < 0) throw new RangeError(`Place ${place} holds ${stocks[place]} pieces.`);
    starts[sku + 1]++;
  }
  for (let sku = 0; sku < demands.length; sku++) starts[sku + 1] += starts[sku];
  const next = starts.slice();
  const places = new Int32Array(n);
  for (let place = 0; place < n; place++) places[next[skus[place]]++] = place;
  return { starts, places };
}

/**
 * What can be picked of each SKU, at most what is asked for: less where less lies on the floor.
 */
export function pickable({ skus, stocks, demands }: ScatteredPicks): Int32Array {
  const available = new Int32Array(demands.length);
  for (let place = 0; place < skus.length; place++) available[skus[place]] += stocks[place];
  return demands.map((demand, sku) => Math.min(demand, available[sku]));
}
