import type { Random } from "../../../numeric/random.ts";
import type { PlaceSet } from "./place-set.ts";
import type { ScatteredPicks } from "./scattered-picks.ts";

export interface Annealing {
  readonly tourCount: number;
  readonly hotMm: number;
  readonly coldMm: number;
  /** No length is below; reaching it ends the search. */
  readonly boundMm: number;
}

/** How often each change is tried; the rest are `pickElsewhere` of one place. */
const WHOLE_AISLE_SHARE = 0.05;
const NO_AISLE_SHARE = 0.1;
const ONE_MORE_SHARE = 0.2;
const INSTEAD_SHARE = 0.4;

/**
 * Improves a choice of places by simulated annealing: pick a SKU at another place, no longer at a
 * place, at all places of an aisle, or at none of them. Returns the best choice met.
 */
export function annealPlaces(
  set: PlaceSet,
  { aisles, skus }: ScatteredPicks,
  first: readonly number[],
  random: Random,
  { tourCount, hotMm, coldMm, boundMm }: Annealing,
): readonly number[] {
  const loose = placesWithChoice(set, skus);
  if (loose.length === 0) return first;
  const looseOfAisle = new Map<number, number[]>();
  for (const place of loose) {
    const others = looseOfAisle.get(aisles[place]);
    if (others === undefined) looseOfAisle.set(aisles[place], [place]);
    else others.push(place);
  }
  set.replace(first);
  let lengthMm = set.lengthMm();
  let best = first;
  let bestMm = lengthMm;
  for (let tried = 0; tried < tourCount && bestMm > boundMm; tried++) {
    change();
    if (!set.isChanged()) continue;
    const heatMm = hotMm * (coldMm / hotMm) ** (tried / tourCount);
    const mm = set.lengthMm();
    if (mm > lengthMm && random.next() >= Math.exp((lengthMm - mm) / heatMm)) {
      set.undo();
      continue;
    }
    set.commit();
    lengthMm = mm;
    if (mm >= bestMm) continue;
    bestMm = mm;
    best = set.chosen();
  }
  return best;

  function change(): void {
    const draw = random.next();
    const place = loose[random.below(loose.length)];
    const visited = set.chosenAt(random.below(set.chosenCount()));
    if (draw < WHOLE_AISLE_SHARE) {
      for (const other of looseOfAisle.get(aisles[place])!) set.pickAt(other);
    } else if (draw < WHOLE_AISLE_SHARE + NO_AISLE_SHARE) {
      const aisle = aisles[visited];
      for (const other of looseOfAisle.get(aisle) ?? []) {
        if (set.isChosen[other] === 1) set.pickElsewhere(other, aisle);
      }
    } else if (draw < WHOLE_AISLE_SHARE + NO_AISLE_SHARE + ONE_MORE_SHARE) set.pickAt(place);
    else if (draw < WHOLE_AISLE_SHARE + NO_AISLE_SHARE + ONE_MORE_SHARE + INSTEAD_SHARE) {
      set.pickInstead(place);
    } else set.pickElsewhere(visited, -1);
  }
}

/** Places of SKUs of which there is more than is asked for. */
function placesWithChoice({ useful, demands, bySku }: PlaceSet, skus: Int32Array): Int32Array {
  const total = new Int32Array(demands.length);
  for (const place of bySku.places) total[skus[place]] += useful[place];
  return bySku.places.filter(
    (place) => useful[place] > 0 && total[skus[place]] > demands[skus[place]],
  );
}
