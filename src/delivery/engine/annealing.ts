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
const ANNEALINGS = { trialsPerStop: 5_000, most: 4 };
/**
 * Without windows, how routes lie at large is settled in the first half of the cooling and differs
 * by more than slower cooling mends: of X-n327-k20 the plans of eight searches of 1 million trials
 * ranked at 0.4 of it as they did at the end, 0.6 to 1.8 % above the best known.
 */
const OPENINGS = { trialsPerStop: 2_500, most: 4, share: 0.6, depth: 0.45 };
/** The end of an opening, in which it is judged. */
const JUDGED_SHARE = 0.1;
const SHARE_TO_COUNT_BY = 0.05;

/** What a search is about, as far as it says how to anneal. */
export interface Annealed {
  readonly stopCount: number;
  readonly hasWindows: boolean;
  /** Cost of the first plan's legs, on average. */
  readonly meanLeg: number;
  /** Whether one without windows may begin several times. */
  readonly mayOpen: boolean;
}

/**
 * How warm a search is, and where it stands.
 *
 * One that knows how much of it is over cools once if it is short. If its first trials suggest that
 * there is time for it, one with windows does so several times, and another begins several times,
 * one *opening* after another, and cools down from the best of them. One that does not know cools in
 * cycles of its own, each twice as long as the one before.
 */
export class Annealing {
  private readonly about: Annealed;
  /** Annealings or openings, 0 until it is known how many the search has time for. */
  private count = 0;
  private cycleStart = 0;
  private cycleLength = FIRST_CYCLE;
  /** The opening under way, from 0; once the last is over, their number. */
  opening = 0;
  /** Whether the opening under way is judged by the plans of now. */
  isJudged = false;
  /** Whether all openings are over; never, if there is but one. */
  isOpened = false;

  constructor(about: Annealed) {
    this.about = about;
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
        : this.depthAt(trial, share);
    const clamped = Math.min(1, Math.max(0, cooled));
    const { hasWindows, meanLeg } = this.about;
    const { start, end } = hasWindows ? HEAT_WITH_WINDOWS : HEAT;
    return meanLeg * start * (end / start) ** clamped;
  }

  private depthAt(trial: number, share: number): number {
    const { hasWindows, mayOpen } = this.about;
    if (this.count === 0 && share >= SHARE_TO_COUNT_BY) {
      this.count = this.countFor(trial / share / this.about.stopCount);
    }
    if (share >= 1 || this.count <= 1) return share;
    if (hasWindows) return (share * this.count) % 1;
    return mayOpen ? this.depthOfOpening(share) : share;
  }

  private countFor(trialsPerStop: number): number {
    const { trialsPerStop: wanted, most } = this.about.hasWindows ? ANNEALINGS : OPENINGS;
    return Math.max(1, Math.min(most, Math.floor(trialsPerStop / wanted)));
  }

  private depthOfOpening(share: number): number {
    const at = (share / OPENINGS.share) * this.count;
    this.opening = Math.min(this.count, Math.floor(at));
    this.isOpened = this.opening === this.count;
    this.isJudged = !this.isOpened && at - this.opening > 1 - JUDGED_SHARE;
    if (!this.isOpened) return (at - this.opening) * OPENINGS.depth;
    return 1 - ((1 - share) / (1 - OPENINGS.share)) * (1 - OPENINGS.depth);
  }
}
