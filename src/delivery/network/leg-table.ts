import type { Places } from "./places.ts";
import { type FailureReason, QUALITY } from "./road-network.ts";

const REASONS: readonly FailureReason[] = [
  "snap",
  "no-connection",
  "timeout",
  "upstream",
  "budget",
];

const UNNEEDED = 0;
const MISSING = 1;
const DRIVEN = 2;
/** Plus the index of the reason. */
const FAILED = 3;

/** The legs between `count` places while they are being fetched. */
export class LegTable {
  readonly count: number;
  readonly #state: Uint8Array;
  readonly #seconds: Float64Array;
  readonly #metres: Float64Array;
  readonly #quality: Uint8Array;

  constructor(count: number) {
    this.count = count;
    this.#state = new Uint8Array(count * count);
    this.#seconds = new Float64Array(count * count);
    this.#metres = new Float64Array(count * count);
    this.#quality = new Uint8Array(count * count);
  }

  /** Needs every pair of a row's place and a column's. */
  static between({ points, ofRow, ofColumn }: Places): LegTable {
    const table = new LegTable(points.length);
    for (const from of ofRow) {
      for (const to of ofColumn) {
        if (from >= 0 && to >= 0 && from !== to) table.need(from, to);
      }
    }
    return table;
  }

  need(from: number, to: number): void {
    this.#state[from * this.count + to] = MISSING;
  }

  /** The needed pairs without an outcome. */
  *missing(): Generator<readonly [from: number, to: number]> {
    for (let cell = 0; cell < this.#state.length; cell++) {
      if (this.#state[cell] !== MISSING) continue;
      yield [Math.floor(cell / this.count), cell % this.count];
    }
  }

  /** The first value of a leg is the one that stays. */
  set(from: number, to: number, seconds: number, metres: number, quality: number): void {
    const cell = from * this.count + to;
    if (this.#state[cell] === DRIVEN) return;
    this.#state[cell] = DRIVEN;
    this.#seconds[cell] = seconds;
    this.#metres[cell] = metres;
    this.#quality[cell] = quality;
  }

  /** A leg driven already stays so. */
  fail(from: number, to: number, reason: FailureReason): void {
    const cell = from * this.count + to;
    if (this.#state[cell] === DRIVEN) return;
    this.#state[cell] = FAILED + REASONS.indexOf(reason);
  }

  reasonOf(from: number, to: number): FailureReason | undefined {
    const state = this.#state[from * this.count + to];
    return state >= FAILED ? REASONS[state - FAILED] : undefined;
  }

  /** Of a place to itself: nothing to drive. */
  legOf(from: number, to: number): { seconds: number; metres: number; quality: number } {
    const cell = from * this.count + to;
    if (this.#state[cell] === UNNEEDED) return { seconds: 0, metres: 0, quality: QUALITY.road };
    return {
      seconds: this.#seconds[cell],
      metres: this.#metres[cell],
      quality: this.#quality[cell],
    };
  }
}
