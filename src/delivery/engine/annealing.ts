/** Trials of a search that does not know how long it will last, before it begins anew. */
export const FIRST_CYCLE = 20_000;

/**
 * Temperatures as shares of the mean leg of the first plan. On four X instances, 10 CPU seconds and
 * one seed, 0.4 to 0.005 led to a mean gap of 1.00 %, 1 to 0.01 to 0.86 % and these to 0.74 %. With
 * windows, warmer: on four of 100 to 400 stops in 5 s 1.2 %, against 2.3 % by 0.4 to 0.005.
 */
const HEAT = { start: 0.7, end: 0.02 };
const HEAT_WITH_WINDOWS = { start: 2, end: 0.02 };
/**
 * With windows, an annealing this long seldom gains by being longer, but where it ends differs: of
 * RC1_2_7 in 1 million trials 0.1 to 1.0 % above the best known, in 30 s (over 3) 0.7 to 1.2 %.
 */
const TRIALS_PER_STOP = 5_000;
const MOST_ANNEALINGS = 4;
const SHARE_TO_JUDGE_BY = 0.05;

/**
 * How warm a search is. One that knows how much of it is over cools once; with windows and time for
 * it up to four times, as often as its first trials suggest. One that does not know cools in cycles
 * of its own, each twice as long as the one before.
 */
export class Annealing {
  private readonly stopCount: number;
  private readonly hasWindows: boolean;
  private readonly meanLeg: number;
  /** 0 until it is known how many the search has time for. */
  private count = 0;
  private cycleStart = 0;
  private cycleLength = FIRST_CYCLE;

  /** @param meanLeg cost of the first plan's legs, on average */
  constructor(stopCount: number, hasWindows: boolean, meanLeg: number) {
    this.stopCount = stopCount;
    this.hasWindows = hasWindows;
    this.meanLeg = meanLeg;
  }

  /** Whether a cycle ended before this trial; asked where `heatAt` is told no share. */
  beginsCycle(trial: number): boolean {
    if (trial < this.cycleStart + this.cycleLength) return false;
    this.cycleStart += this.cycleLength;
    this.cycleLength *= 2;
    return true;
  }

  /** Temperature at a trial, in units of cost; `share` of the search is over, if that is known. */
  heatAt(trial: number, share?: number): number {
    const cooled =
      share === undefined
        ? (trial - this.cycleStart) / this.cycleLength
        : this.shareOfAnnealing(trial, share);
    const clamped = Math.min(1, Math.max(0, cooled));
    const { start, end } = this.hasWindows ? HEAT_WITH_WINDOWS : HEAT;
    return this.meanLeg * start * (end / start) ** clamped;
  }

  private shareOfAnnealing(trial: number, share: number): number {
    if (!this.hasWindows || share >= 1) return share;
    if (this.count === 0 && share >= SHARE_TO_JUDGE_BY) {
      const trials = trial / share / this.stopCount;
      const wanted = Math.floor(trials / TRIALS_PER_STOP);
      this.count = Math.max(1, Math.min(MOST_ANNEALINGS, wanted));
    }
    return (share * Math.max(1, this.count)) % 1;
  }
}
