import type { Random } from "../../numeric/random.ts";

const BLINK_CHANCE = 0.01;
const LOG_NO_BLINK = Math.log(1 - BLINK_CHANCE);

/** Now and then a place is passed over, so that insertion is not always greedy. */
export class Blinks {
  private readonly random: Random;
  private places = Infinity;

  constructor(random: Random) {
    this.random = random;
  }

  /** Passes over places from now on, or not. */
  set(blinking: boolean): void {
    if (!blinking) this.places = Infinity;
    else if (this.places === Infinity) this.places = this.draw();
  }

  /** One draw tells how many places pass until the next blink, instead of a draw for each. */
  next(): boolean {
    if (--this.places >= 0) return false;
    this.places = this.draw();
    return true;
  }

  private draw(): number {
    return Math.floor(Math.log(1 - this.random.next()) / LOG_NO_BLINK);
  }
}
