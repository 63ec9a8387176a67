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
 * With windows, where an annealing ends differs by more than slower cooling mends, and routes of
 * several make better plans (see `recombination.ts`). Seven of VRPTW with 100 to 400 stops in 30 s,
 * two seeds: 0.53 % above best known with up to four of 5,000 trials a stop, 0.46 % with 2,000.
 * With 1,200 instead of 2,500 RC1_2_7 0.41 → 0.17 %, R1_4_4 0.92 → 1.15 %: so between these.
 */
const ANNEALINGS = { trialsPerStop: 1_500, most: 16 };
/**
 * Without windows, how routes lie at large is settled in the first half of the cooling and differs
 * by more than slower cooling mends: of X-n327-k20 the plans of eight searches of 1 million trials
 * ranked at 0.4 of it as they did at the end, 0.6 to 1.8 % above the best known.
 */
const OPENINGS = { trialsPerStop: 2_500, most: 4, share: 0.6, depth: 0.45, mostStops: 350 };
/**
 * Larger plans settle how their routes lie between 0.2 and 0.06 mean legs; hotter, which an even
 * cooling is for a third of its time, they stay worse than the plan by savings. So they begin at
 * 0.24 and are slow down to 0.06: X-n627-k43, X-n701-k44, X-n783-k48 and X-n1001-k43 after 2.5
 * million trials, two seeds: 0.98 → 0.91 %.
 */
const LARGE = { from: 0.3, share: 0.7, depth: 0.68 };
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
  /** Whether the first plan is by savings. */
  readonly isBySavings: boolean;
}

/**
 * How warm a search is, and where it stands.
 *
 * One that knows how much of it is over cools once if it is short. If its first trials suggest that
 * there is time for it, one with windows does so several times; a small one without begins several
 * times, one *opening* after another, and cools down from the best of them. A large one from a plan
 * by savings begins less hot. One that does not know cools in cycles of its own, each twice as long
 * as the one before.
 */
export class Annealing {
  private readonly about: Annealed;
  /** Annealings or openings that it has time for, as its first trials tell. */
  private count = 1;
  private isCounted = false;
  private cycleStart = 0;
  private cycleLength = FIRST_CYCLE;
  /** How far it has cooled, from 0 to 1, at the trial last asked for. */
  depth = 0;
  /** The opening under way, from 0; once the last is over, their number. */
  opening = 0;
  /** Whether the opening under way is judged by the plans of now. */
  isJudged = false;

  constructor(about: Annealed) {
    this.about = about;
  }

  /** Whether all openings are over; never, if there is but one. */
  get isOpened(): boolean {
    return this.opening === this.count;
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
    this.depth = Math.min(1, Math.max(0, cooled));
    const { hasWindows, meanLeg } = this.about;
    const { start, end } = hasWindows ? HEAT_WITH_WINDOWS : HEAT;
    return meanLeg * start * (end / start) ** this.depth;
  }

  /** How far it has cooled, from 0 to 1. */
  private depthAt(trial: number, share: number): number {
    const { stopCount, hasWindows, mayOpen, isBySavings } = this.about;
    if (share >= 1) return 1;
    if (!this.isCounted && share >= SHARE_TO_COUNT_BY) {
      this.isCounted = true;
      this.count = countFor(trial / share / stopCount, hasWindows ? ANNEALINGS : OPENINGS);
    }
    if (hasWindows) return (share * this.count) % 1;
    if (stopCount <= OPENINGS.mostStops) {
      return mayOpen && this.count > 1 ? this.depthOfOpening(share) : share;
    }
    return isBySavings ? depthOfLarge(share) : share;
  }

  private depthOfOpening(share: number): number {
    const at = (share / OPENINGS.share) * this.count;
    this.opening = Math.min(this.count, Math.floor(at));
    this.isJudged = !this.isOpened && at - this.opening > 1 - JUDGED_SHARE;
    if (!this.isOpened) return (at - this.opening) * OPENINGS.depth;
    return depthOnwards(share, OPENINGS);
  }
}

function countFor(
  trialsPerStop: number,
  { trialsPerStop: wanted, most }: { readonly trialsPerStop: number; readonly most: number },
): number {
  return Math.max(1, Math.min(most, Math.floor(trialsPerStop / wanted)));
}

function depthOfLarge(share: number): number {
  const { from, share: slowUntil, depth } = LARGE;
  if (share < slowUntil) return from + (share / slowUntil) * (depth - from);
  return depthOnwards(share, LARGE);
}

/** Evenly on to the end of the search, from what it has cooled after a share of it. */
function depthOnwards(
  share: number,
  after: { readonly share: number; readonly depth: number },
): number {
  return 1 - ((1 - share) / (1 - after.share)) * (1 - after.depth);
}
