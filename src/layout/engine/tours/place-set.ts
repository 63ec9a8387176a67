import type { Random } from "../../../numeric/random.ts";
import { type PlacesBySku, pickable, placesBySku, type ScatteredPicks } from "./scattered-picks.ts";
import type { TourFloor } from "./tour-floor.ts";
import { type TourMeter, tourMeterOf } from "./tour-meter.ts";

/** A choice of places under change, which can be undone step by step. */
export interface PlaceSet {
  readonly bySku: PlacesBySku;
  /** What is to be picked of each SKU, no more than there is. */
  readonly demands: Int32Array;
  /** What each place has of that. */
  readonly useful: Int32Array;
  readonly isChosen: Uint8Array;
  /** What the chosen places have of each SKU. */
  readonly held: Int32Array;
  chosenCount(): number;
  /** The i-th chosen place, in no order. */
  chosenAt(index: number): number;
  chosen(): number[];
  replace(places: readonly number[]): void;
  set(place: number, isChosen: boolean): void;
  isTooMany(place: number): boolean;
  /** Adds a place and drops others of its SKU that are then too many. */
  pickAt(place: number): void;
  /** Drops a place, and picks its SKU at others, chosen at random from those outside `aisle`. */
  pickElsewhere(place: number, aisle: number): void;
  /** Adds a place in the stead of another of its SKU, with more if those two do not suffice. */
  pickInstead(place: number): void;
  /** Length of the shortest tour by all chosen places. */
  lengthMm(): number;
  /** Forgets what could be undone. */
  commit(): void;
  /** Takes back every change since `commit`. Returns false if there were none. */
  undo(): void;
  isChanged(): boolean;
}

/** How often a SKU is looked for where the tour goes anyway first. */
const VISITED_FIRST_SHARE = 0.4;

export function placeSetOf(floor: TourFloor, picks: ScatteredPicks, random: Random): PlaceSet {
  const { aisles, depthsMm, skus, stocks } = picks;
  const demands = pickable(picks);
  const bySku = placesBySku(picks);
  const meter: TourMeter = tourMeterOf(floor, aisles, depthsMm);
  const n = skus.length;
  const useful = stocks.map((stock, place) => Math.min(stock, demands[skus[place]]));
  const isChosen = new Uint8Array(n);
  const held = new Int32Array(demands.length);
  // Chosen places without gaps, and where each of them stands there.
  const list = new Int32Array(n);
  const positions = new Int32Array(n);
  let count = 0;
  const changed: number[] = [];
  const chosenInAisle = new Int32Array(floor.aisleCount);

  function flip(place: number): void {
    if (isChosen[place] === 0) {
      isChosen[place] = 1;
      held[skus[place]] += useful[place];
      positions[place] = count;
      list[count++] = place;
      chosenInAisle[aisles[place]]++;
      return;
    }
    isChosen[place] = 0;
    held[skus[place]] -= useful[place];
    chosenInAisle[aisles[place]]--;
    const last = list[--count];
    list[positions[place]] = last;
    positions[last] = positions[place];
  }

  function set(place: number, value: boolean): void {
    if ((isChosen[place] === 1) === value) return;
    flip(place);
    changed.push(place);
  }

  function isTooMany(place: number): boolean {
    return held[skus[place]] - useful[place] >= demands[skus[place]];
  }

  /** The places of a SKU, beginning with one drawn at random; stops if the visitor returns true. */
  function visitPlaces(sku: number, visit: (place: number) => boolean): void {
    const first = bySku.starts[sku];
    const placeCount = bySku.starts[sku + 1] - first;
    const offset = random.below(placeCount);
    for (let i = 0; i < placeCount; i++) {
      if (visit(bySku.places[first + ((i + offset) % placeCount)])) return;
    }
  }

  function dropOthers(kept: number): void {
    visitPlaces(skus[kept], (place) => {
      if (place !== kept && isChosen[place] === 1 && isTooMany(place)) set(place, false);
      return false;
    });
  }

  /** Adds places of a SKU until they suffice, mostly in aisles visited anyway; returns the last. */
  function refill(sku: number, left: number, aisle: number): number {
    let added = -1;
    const add = (isVisitedOnly: boolean) =>
      visitPlaces(sku, (other) => {
        if (held[sku] >= demands[sku]) return true;
        if (isChosen[other] === 1 || useful[other] === 0 || other === left) return false;
        if (aisles[other] === aisle || (isVisitedOnly && chosenInAisle[aisles[other]] === 0))
          return false;
        set(other, true);
        added = other;
        return false;
      });
    if (random.next() < VISITED_FIRST_SHARE) add(true);
    add(false);
    return added;
  }

  return {
    bySku,
    demands,
    useful,
    isChosen,
    held,
    chosenCount: () => count,
    chosenAt: (index) => list[index],
    chosen: () => Array.from(list.subarray(0, count)),
    replace(places) {
      while (count > 0) flip(list[count - 1]);
      for (const place of places) flip(place);
      changed.length = 0;
    },
    set,
    isTooMany,
    pickAt(place) {
      if (isChosen[place] === 1 || useful[place] === 0) return;
      set(place, true);
      dropOthers(place);
    },
    pickElsewhere(place, aisle) {
      const sku = skus[place];
      set(place, false);
      const added = refill(sku, place, aisle);
      if (held[sku] < demands[sku]) set(place, true);
      if (added >= 0) dropOthers(added);
    },
    pickInstead(place) {
      if (isChosen[place] === 1 || useful[place] === 0) return;
      const sku = skus[place];
      set(place, true);
      let dropped = -1;
      visitPlaces(sku, (other) => {
        if (other === place || isChosen[other] === 0) return false;
        set(other, false);
        dropped = other;
        return true;
      });
      if (dropped >= 0) {
        refill(sku, dropped, -1);
        if (held[sku] < demands[sku]) set(dropped, true);
      }
      dropOthers(place);
    },
    lengthMm: () => meter.lengthMm(list, 0, count),
    commit() {
      changed.length = 0;
    },
    undo() {
      while (changed.length > 0) flip(changed.pop()!);
    },
    isChanged: () => changed.length > 0,
  };
}
