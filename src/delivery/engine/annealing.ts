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
const OPENINGS = { trialsPerStop: 1_125, most: 4, share: 0.4, depth: 0.45, mostStops: 350 };
/**
 * From there a small plan cools again and again, which yields routes to recombine. Six X instances
 * of 172 to 327 stops in 30 s, four seeds: 0.54 % with one cooling and nothing recombined, 0.48 %
 * with one and recombined, 0.40 % so.
 */
const COOLINGS = { trialsPerStop: 1_500, most: 16, from: 0.4 };
/**
 * Larger plans settle how their routes lie between 0.2 and 0.06 mean legs; hotter, which an even
 * cooling is for a third of its time, they stay worse than the plan by savings. So they begin at
 * 0.24 and are slow down to 0.06: X-n627-k43, X-n701-k44, X-n783-k48 and X-n1001-k43 after 2.5
 * million trials, two seeds: 0.98 → 0.91 %.
 */
const LARGE = { from: 0.3, share: 0.7, depth: 0.68 };
/**
 * With time for it they cool once more in the last part of the search, as small ones do; without,
 * that is worse: in 5 s X-n1001-k43 1.9 % with one cooling, 2.2 to 2.5 % with two, four seeds.
 */
const LARGE_AGAIN = { trialsPerStop: 1_200, share: 0.8 };
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

/** Part of a search, up to the share of it that is then over, in which it cools evenly. */
interface Cooling {
  readonly until: number;
  /** How far it has cooled as it begins and as it ends, from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/**
 * How warm a search is, and where it stands.
 *
 * One that knows how much of it is over cools once if it is short. If its first trials suggest that
 * there is time for it, one with windows does so several times; a small one without begins several
 * times, one *opening* after another, and cools down from the best of them, again and again. A large
 * one from a plan by savings begins less hot, and with time cools twice. One that does not know
 * cools in cycles of its own, each twice as long as the one before.
 */
export class Annealing {
  private readonly about: Annealed;
  private coolings: readonly Cooling[] = [];
  /** The first of its coolings are openings. */
  private openingCount = 0;
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
    this.schedule(0);
  }

  /** Whether all openings are over; never, if there are none. */
  get isOpened(): boolean {
    return this.openingCount > 0 && this.opening === this.openingCount;
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

  private schedule(trialsPerStop: number): void {
    this.openingCount = openingsOf(this.about, trialsPerStop);
    this.coolings = coolingsOf(this.about, trialsPerStop, this.openingCount);
  }

  private depthAt(trial: number, share: number): number {
    if (!this.isCounted && share >= SHARE_TO_COUNT_BY) {
      this.isCounted = true;
      this.schedule(trial / share / this.about.stopCount);
    }
    const { coolings } = this;
    const at = coolings.findIndex(({ until }) => share < until);
    this.opening = at < 0 ? this.openingCount : Math.min(at, this.openingCount);
    this.isJudged = false;
    if (at < 0) return 1;
    const since = at > 0 ? coolings[at - 1].until : 0;
    const { until, from, to } = coolings[at];
    const over = (share - since) / (until - since);
    this.isJudged = at < this.openingCount && over > 1 - JUDGED_SHARE;
    return from + over * (to - from);
  }
}

/** How many openings there is time for, in a search of so many trials per stop. */
function openingsOf(about: Annealed, trialsPerStop: number): number {
  const { stopCount, hasWindows, mayOpen } = about;
  if (hasWindows || !mayOpen || stopCount > OPENINGS.mostStops) return 0;
  return timesIn(OPENINGS.share * trialsPerStop, OPENINGS);
}

function coolingsOf(
  { stopCount, hasWindows, isBySavings }: Annealed,
  trialsPerStop: number,
  openingCount: number,
): Cooling[] {
  const once = { until: 1, from: 0, to: 1 };
  if (hasWindows) return repeated(timesIn(trialsPerStop, ANNEALINGS), 0, once);
  if (openingCount > 0) {
    const { share, depth } = OPENINGS;
    const times = timesIn((1 - share) * trialsPerStop, COOLINGS);
    return [
      ...repeated(openingCount, 0, { until: share, from: 0, to: depth }),
      ...repeated(times, share, { until: 1, from: times > 1 ? COOLINGS.from : depth, to: 1 }),
    ];
  }
  if (stopCount <= OPENINGS.mostStops || !isBySavings) return [once];
  const again = trialsPerStop >= LARGE_AGAIN.trialsPerStop;
  const end = again ? LARGE_AGAIN.share : 1;
  return [
    { until: LARGE.share * end, from: LARGE.from, to: LARGE.depth },
    { until: end, from: LARGE.depth, to: 1 },
    ...(again ? [{ until: 1, from: COOLINGS.from, to: 1 }] : []),
  ];
}

/** One cooling after another in the time of one that began at the share `since`. */
function repeated(times: number, since: number, { until, from, to }: Cooling): Cooling[] {
  return Array.from({ length: times }, (_, i) => ({
    until: i + 1 < times ? since + ((i + 1) / times) * (until - since) : until,
    from,
    to,
  }));
}

function timesIn(
  trialsPerStop: number,
  { trialsPerStop: wanted, most }: { readonly trialsPerStop: number; readonly most: number },
): number {
  return Math.max(1, Math.min(most, Math.floor(trialsPerStop / wanted)));
}
