import type { Random } from "../../numeric/random.ts";

const BLINK_CHANCE = 0.01;
const LOG_NO_BLINK = Math.log(1 - BLINK_CHANCE);

/** One draw tells how many places pass until the next blink, instead of a draw for each. */
export function drawPlacesToBlink(random: Random): number {
  return Math.floor(Math.log(1 - random.next()) / LOG_NO_BLINK);
}

/** Now and then a place is passed over, so that insertion is not always greedy. */
export class Blinks {
  private readonly random: Random;
  private places = Infinity;
  /** How many places were passed over so far. */
  count = 0;

  constructor(random: Random) {
    this.random = random;
  }

  /** Passes over places from now on, or not. */
  set(blinking: boolean): void {
    if (!blinking) this.places = Infinity;
    else if (this.places === Infinity) this.places = drawPlacesToBlink(this.random);
  }

  next(): boolean {
    if (--this.places >= 0) return false;
    this.places = drawPlacesToBlink(this.random);
    this.count++;
    return true;
  }
}
