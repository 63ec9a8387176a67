/**
 * How one block of one aisle is walked. Twice through is needed only between blocks, where the
 * other way round may be longer.
 */
export const NOT_ENTERED = 0;
export const THROUGH = 1;
export const FROM_FRONT = 2;
export const FROM_BACK = 3;
export const FROM_BOTH_ENDS = 4;
export const TWICE_THROUGH = 5;
export const WAY_COUNT = 6;

/** In place of a next state: not derived yet. */
const UNKNOWN = -1;

/** The state of a tour not begun. */
export const UNTOUCHED = 0;

/**
 * The states of a partial tour at the mouths of one aisle, and what walking on makes of them.
 *
 * A state tells of each mouth whether the tour touches it, whether an odd number of its walks end
 * there, and which mouths hang together: only this decides how the tour can be completed. States
 * are numbered as they are met, because few of the many there could be are.
 *
 * Source: L. Pansart, N. Catusse, H. Cambazard (2018), "Exact algorithms for the order picking
 * problem", Computers & Operations Research 100; for two cross-aisles these are the states of
 * H.D. Ratliff, A.S. Rosenthal (1983), Operations Research 31(3).
 */
export interface Frontier {
  readonly crossAisleCount: number;
  stateCount(): number;
  /** The state after `way` is walked through `block`. */
  afterBlock(block: number, way: number, state: number): number;
  /** The state after the tour starts and ends at a mouth. */
  afterTouch(crossAisle: number, state: number): number;
  /** The state after the tour starts or ends, but not both, at a mouth. */
  afterEnd(crossAisle: number, state: number): number;
  /**
   * Ways to the next aisle: target state and number of walks along the cross-aisles, in turn, and
   * for each cross-aisle two bits of walks. Length 3 × ways.
   */
  crossings(state: number): Int32Array;
  /** True if the tour may end in this state: in one piece, nothing odd. */
  isComplete(state: number): boolean;
}

/** Two numbers a mouth: a label of what it hangs together with (0 = untouched), and oddness. */
type Mouths = number[];

export function frontierOf(crossAisleCount: number): Frontier {
  return (FRONTIERS[crossAisleCount] ??= newFrontier(crossAisleCount));
}

/** States depend on the number of cross-aisles alone, so that they are derived once. */
const FRONTIERS: Frontier[] = [];

/** A frontier of its own, whose numbers no other tour has a part in. */
export function newFrontier(crossAisleCount: number): Frontier {
  const states: Mouths[] = [];
  const numbers = new Map<string, number>();
  const operationCount = (crossAisleCount - 1) * WAY_COUNT + 2 * crossAisleCount;
  const firstTouch = (crossAisleCount - 1) * WAY_COUNT;
  const next: Int32Array[] = [];
  const crossingsOf: Int32Array[] = [];
  numberOf(new Array<number>(2 * crossAisleCount).fill(0));

  function numberOf(mouths: Mouths): number {
    const key = canonical(mouths).join();
    let state = numbers.get(key);
    if (state === undefined) {
      state = states.length;
      numbers.set(key, state);
      states.push(mouths);
      next.push(new Int32Array(operationCount).fill(UNKNOWN));
    }
    return state;
  }

  function after(operation: number, state: number, apply: (mouths: Mouths) => void): number {
    const known = next[state][operation];
    if (known !== UNKNOWN) return known;
    const mouths = states[state].slice();
    apply(mouths);
    const target = numberOf(mouths);
    next[state][operation] = target;
    return target;
  }

  return {
    crossAisleCount,
    stateCount: () => states.length,
    afterBlock: (block, way, state) =>
      after(block * WAY_COUNT + way, state, (mouths) => walkBlock(mouths, block, way)),
    afterTouch: (crossAisle, state) =>
      after(firstTouch + crossAisle, state, (mouths) => touch(mouths, crossAisle)),
    afterEnd: (crossAisle, state) =>
      after(firstTouch + crossAisleCount + crossAisle, state, (mouths) => {
        touch(mouths, crossAisle);
        mouths[2 * crossAisle + 1] ^= 1;
      }),
    crossings: (state) => (crossingsOf[state] ??= derivedCrossings(states[state], numberOf)),
    isComplete: (state) => isComplete(states[state]),
  };
}

function touch(mouths: Mouths, crossAisle: number): void {
  // Labels are at most the number of mouths, so this one is free.
  if (mouths[2 * crossAisle] === 0) mouths[2 * crossAisle] = mouths.length + crossAisle;
}

function walkBlock(mouths: Mouths, block: number, way: number): void {
  if (way === NOT_ENTERED) return;
  if (way !== FROM_BACK) touch(mouths, block);
  if (way !== FROM_FRONT) touch(mouths, block + 1);
  if (way !== THROUGH && way !== TWICE_THROUGH) return;
  const kept = mouths[2 * block];
  const merged = mouths[2 * block + 2];
  for (let i = 0; i < mouths.length; i += 2) if (mouths[i] === merged) mouths[i] = kept;
  if (way === TWICE_THROUGH) return;
  mouths[2 * block + 1] ^= 1;
  mouths[2 * block + 3] ^= 1;
}

/** Relabels by first occurrence, in place, so that equal states look equal. */
function canonical(mouths: Mouths): Mouths {
  const labels = new Map<number, number>();
  for (let i = 0; i < mouths.length; i += 2) {
    if (mouths[i] === 0) continue;
    const label = labels.get(mouths[i]) ?? labels.size + 1;
    labels.set(mouths[i], label);
    mouths[i] = label;
  }
  return mouths;
}

/** An odd mouth is left by one walk, an even one by none or two; every piece must go on. */
function derivedCrossings(mouths: Mouths, numberOf: (mouths: Mouths) => number): Int32Array {
  const crossAisleCount = mouths.length / 2;
  const pieces = new Set<number>();
  for (let i = 0; i < mouths.length; i += 2) if (mouths[i] > 0) pieces.add(mouths[i]);
  const found: number[] = [];
  const target = new Array<number>(mouths.length).fill(0);
  const extend = (crossAisle: number, walks: number, bits: number) => {
    if (crossAisle === crossAisleCount) {
      const kept = new Set(target.filter((label, i) => i % 2 === 0 && label > 0));
      if (kept.size === pieces.size && kept.size > 0)
        found.push(numberOf(target.slice()), walks, bits);
      return;
    }
    const label = mouths[2 * crossAisle];
    const isOdd = mouths[2 * crossAisle + 1] === 1;
    const choices = isOdd ? [1] : label > 0 ? [0, 2] : [0];
    for (const walked of choices) {
      target[2 * crossAisle] = walked > 0 ? label : 0;
      target[2 * crossAisle + 1] = walked === 1 ? 1 : 0;
      extend(crossAisle + 1, walks + walked, bits | (walked << (2 * crossAisle)));
    }
  };
  extend(0, 0, 0);
  return Int32Array.from(found);
}

function isComplete(mouths: Mouths): boolean {
  for (let i = 0; i < mouths.length; i += 2) {
    if (mouths[i] > 1 || mouths[i + 1] === 1) return false;
  }
  return true;
}
