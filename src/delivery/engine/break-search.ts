import type { DrivingBreak, WindowBreak } from "./rules.ts";
import type { TakenBreak, Timeline } from "./timeline.ts";

/** A way to have come this far: what was taken so far decides what it may still do. */
interface Label {
  /** Departure from the last node, or the moment on the way. */
  readonly timeS: number;
  /** Bit mask of the window breaks taken. */
  readonly taken: number;
  /** Driven since the last driving break, and parts of the next one taken. */
  readonly drivenS: number;
  readonly parts: number;
  readonly before: Label | undefined;
  /** Breaks taken since `before`, in order. */
  readonly breaks: readonly TakenBreak[];
  /** At the last node; a break behind it is taken there. */
  readonly arrivalS: number;
  readonly serviceStartS: number;
}

const MOST_LABELS = 16;

/**
 * Places breaks on a route so that it ends as early as it can.
 *
 * A label per way to have come to a node, dominated ones dropped, as in A. Goel (2012), "The
 * minimum duration truck driver scheduling problem", EURO J. Transportation and Logistics 1(4).
 * Breaks interrupt driving where they must; a driving break is taken when it is due, or in waiting
 * time. Beyond 16 labels a node the slowest are dropped, so a feasible placement may be missed.
 */
export class BreakSearch {
  breaks: readonly TakenBreak[] = [];
  endS = 0;

  private readonly timeline: Timeline;
  private readonly vehicle: number;
  private readonly nodes: ArrayLike<number>;
  private readonly count: number;
  private readonly windows: readonly WindowBreak[];
  private readonly driving: DrivingBreak | undefined;
  private startS = 0;

  constructor(timeline: Timeline, vehicle: number, nodes: ArrayLike<number>, count: number) {
    const breaks = timeline.index.rules.vehicleBreaks[vehicle];
    this.timeline = timeline;
    this.vehicle = vehicle;
    this.nodes = nodes;
    this.count = count;
    this.windows = breaks.filter((each) => each.kind === "window");
    this.driving = breaks.find((each) => each.kind === "driving");
  }

  /** Writes the times of the best placement into the timeline; false if there is none. */
  run(startS: number): boolean {
    const { timeline, vehicle, nodes, count } = this;
    const { instance, index } = timeline;
    this.startS = startS;
    const leaveS = startS + index.rules.vehicleLoadingS[vehicle];
    let labels: Label[] = [
      {
        timeS: Math.max(leaveS, timeline.releaseAt(-1)),
        taken: 0,
        drivenS: this.driving?.drivenS ?? 0,
        parts: 0,
        before: undefined,
        breaks: [],
        arrivalS: 0,
        serviceStartS: 0,
      },
    ];
    let here = instance.vehicleStart[vehicle];
    for (let place = 0; place < count; place++) {
      const there = timeline.locationOf(nodes[place]);
      const next: Label[] = [];
      for (const label of labels) {
        for (const reached of this.drive(label, timeline.legS(here, there), place)) {
          this.serve(label, reached, place, here, next);
        }
      }
      labels = this.undominated(next);
      if (labels.length === 0) return false;
      here = there;
    }
    const lastLegS = timeline.legS(here, instance.vehicleEnd[vehicle]);
    return this.finish(labels, lastLegS);
  }

  private finish(labels: readonly Label[], legS: number): boolean {
    const latestS = this.timeline.instance.vehicleLatestS[this.vehicle];
    let best: Label | undefined;
    let from: Label | undefined;
    for (const label of labels) {
      for (const end of this.drive(label, legS, this.count)) {
        if (end.timeS > latestS || this.misses(end.taken, end.timeS - 1)) continue;
        if (best !== undefined && end.timeS >= best.timeS) continue;
        best = end;
        from = label;
      }
    }
    if (best === undefined) return false;
    this.endS = best.timeS;
    this.write(from!, best.breaks);
    return true;
  }

  private write(last: Label, endBreaks: readonly TakenBreak[]): void {
    const { timeline } = this;
    const breaks: TakenBreak[] = [...endBreaks];
    let label = last;
    for (let place = this.count - 1; place >= 0; place--) {
      timeline.arrivalS[place] = label.arrivalS;
      timeline.serviceStartS[place] = label.serviceStartS;
      timeline.departureS[place] = label.timeS;
      const { vehicleStart } = timeline.instance;
      const here =
        place > 0 ? timeline.locationOf(this.nodes[place - 1]) : vehicleStart[this.vehicle];
      timeline.preparationS[place] = timeline.preparationOf(this.nodes[place], here);
      breaks.unshift(...label.breaks);
      label = label.before!;
    }
    this.breaks = breaks;
  }

  /** Serves the node that a label has reached, with a driving break in the waiting time or not. */
  private serve(from: Label, reached: Label, place: number, here: number, next: Label[]): void {
    const { timeline } = this;
    const node = this.nodes[place];
    const readyAfter = (timeS: number) =>
      timeline.startAt(place, timeS + timeline.preparationOf(node, here));
    const serviceStartS = readyAfter(reached.timeS);
    const offer = (label: Label, startS: number) => {
      if (startS === Infinity) return;
      let timeS = startS + timeline.serviceAt(node);
      if (node < 0) timeS = Math.max(timeS, timeline.releaseAt(place));
      if (this.misses(label.taken, timeS - 1)) return;
      next.push({ ...label, timeS, before: from, serviceStartS: startS });
    };
    offer(reached, serviceStartS);
    if (this.driving === undefined || reached.drivenS === 0) return;
    const waitsTo = Math.max(serviceStartS, node < 0 ? timeline.releaseAt(place) : 0);
    if (waitsTo <= reached.timeS + timeline.preparationOf(node, here)) return;
    for (const rested of this.rests(reached, place)) offer(rested, readyAfter(rested.timeS));
  }

  /** Every sensible way to drive a leg: window breaks on it, driving breaks when they are due. */
  private drive(from: Label, legS: number, place: number): Label[] {
    const found: Label[] = [];
    const extend = (label: Label, leftS: number): void => {
      found.push(this.driveOn(label, leftS, Infinity, place).label);
      for (const [bit, rule] of this.windows.entries()) {
        if ((label.taken & (1 << bit)) !== 0) continue;
        const { label: there, leftS: stillS } =
          label.timeS < rule.earliestS
            ? this.driveOn(label, leftS, rule.earliestS, place)
            : { label, leftS };
        const startS = Math.max(there.timeS, rule.earliestS);
        if (startS > rule.latestS) continue;
        const rested = this.rest(there, startS, rule.durationS, place);
        extend({ ...rested, taken: rested.taken | (1 << bit) }, stillS);
      }
    };
    extend({ ...from, breaks: [], arrivalS: from.timeS }, legS);
    return found;
  }

  /** Drives until the leg is done or a moment is reached, resting where the rule says so. */
  private driveOn(from: Label, legS: number, untilS: number, place: number) {
    let label = from;
    let leftS = legS;
    const mostS = this.driving?.afterDriveS ?? Infinity;
    while (leftS > 0 && label.timeS < untilS) {
      if (label.drivenS >= mostS) {
        label = this.fullRest(label, place);
        continue;
      }
      const stepS = Math.min(leftS, mostS - label.drivenS, untilS - label.timeS);
      label = { ...label, timeS: label.timeS + stepS, drivenS: label.drivenS + stepS };
      leftS -= stepS;
      if (leftS === 0) label = { ...label, arrivalS: label.timeS };
    }
    return { label, leftS };
  }

  /** What is missing to a whole driving break, in one piece. */
  private fullRest(label: Label, place: number): Label {
    const { durationS, splitS = [] } = this.driving!;
    const remainingS = splitS.slice(label.parts).reduce((sum, part) => sum + part, 0);
    const restS = label.parts > 0 ? remainingS : durationS;
    const rested = this.rest(label, label.timeS, restS, place);
    return { ...rested, drivenS: 0, parts: 0 };
  }

  /** A whole driving break, and the next part of one. */
  private rests(label: Label, place: number): Label[] {
    const { splitS = [] } = this.driving!;
    const rests = [this.fullRest(label, place)];
    if (label.parts + 1 < splitS.length) {
      rests.push(this.rest(label, label.timeS, splitS[label.parts], place));
    }
    return rests;
  }

  /** A break of any kind; one long enough counts for the driving rule too. */
  private rest(label: Label, startS: number, durationS: number, place: number): Label {
    const breaks = [...label.breaks, { beforeNode: place, startS, durationS }];
    const rested = { ...label, timeS: startS + durationS, breaks };
    if (this.driving === undefined) return rested;
    const { splitS = [] } = this.driving;
    const partS = splitS[label.parts] ?? Infinity;
    const isLast = label.parts + 1 >= splitS.length;
    if (durationS >= this.driving.durationS || (durationS >= partS && isLast)) {
      return { ...rested, drivenS: 0, parts: 0 };
    }
    return durationS >= partS ? { ...rested, parts: label.parts + 1 } : rested;
  }

  /** Whether a break not taken is over while the route is under way at a moment. */
  private misses(taken: number, timeS: number): boolean {
    for (const [bit, { latestS }] of this.windows.entries()) {
      if ((taken & (1 << bit)) !== 0) continue;
      if (this.startS <= latestS && latestS <= timeS) return true;
    }
    return false;
  }

  private undominated(labels: Label[]): Label[] {
    labels.sort((a, b) => a.timeS - b.timeS || a.drivenS - b.drivenS);
    const kept: Label[] = [];
    for (const label of labels) {
      const beaten = kept.some(
        (other) =>
          (other.taken & label.taken) === label.taken &&
          other.drivenS <= label.drivenS &&
          other.parts >= label.parts,
      );
      if (!beaten && kept.length < MOST_LABELS) kept.push(label);
    }
    return kept;
  }
}
