/**
 * What roads add to the straight line at growing distances. Between knots driven metres and
 * seconds are linear; before the first knot and after the last their ratio to the line is constant.
 *
 * Neither `circuity` nor the time per straight metre may rise, and metres and seconds may not
 * fall, so that a detour over a third place is never estimated shorter than the direct way.
 */
export interface Calibration {
  /** Straight-line distance of each knot, rising. */
  readonly crowM: readonly number[];
  /** Driven by straight distance, 1..10. */
  readonly circuity: readonly number[];
  /** Mean over the driven distance, 3..130. */
  readonly speedKmh: readonly number[];
}

/** One driven pair: its straight line and what the road took. */
export interface RoadSample {
  readonly crowM: number;
  readonly roadM: number;
  readonly seconds: number;
}

/** Of a straight distance in metres. Neither ever falls below the line at 130 km/h. */
export interface Estimator {
  metres(crowM: number): number;
  seconds(crowM: number): number;
}

const M_PER_S_OF_KMH = 1 / 3.6;
/** A bin with fewer samples says nothing on its own and joins its neighbour. */
const FEWEST_SAMPLES_PER_KNOT = 20;
/** Below this, snapping to the road outweighs the road. */
const SHORTEST_SAMPLE_M = 50;

/**
 * Fitted by `calibrate` to 4,680 pairs within Porto, Malta and Heidelberg driven on GraphHopper
 * 11.0 with its car.json and truck.json, free flow. The knots from 100 km on are not measured:
 * they assume a journey mostly by motorway, and for trucks the 80 to 90 km/h of European limiters.
 */
export const DEFAULT_CALIBRATIONS: Readonly<Record<string, Calibration>> = {
  car: {
    crowM: [258, 833, 1_441, 3_247, 6_083, 10_683, 17_647, 100_000, 400_000],
    circuity: [2.277, 2.002, 1.765, 1.641, 1.504, 1.341, 1.246, 1.24, 1.2],
    speedKmh: [28.1, 33.3, 34.5, 39.6, 46.4, 52.9, 55.5, 80, 95],
  },
  truck: {
    crowM: [258, 833, 1_441, 3_247, 6_083, 10_683, 17_647, 100_000, 400_000],
    circuity: [2.277, 1.871, 1.826, 1.826, 1.633, 1.437, 1.301, 1.28, 1.25],
    speedKmh: [25.3, 27.5, 32.5, 41.1, 46.3, 53.1, 53.1, 70, 75],
  },
};

/** Piecewise linear through the origin and the knots, proportional beyond the last. */
function interpolator(knots: readonly number[], values: readonly number[]) {
  const last = knots.length - 1;
  return (at: number): number => {
    if (at >= knots[last]) return (at * values[last]) / knots[last];
    let knot = 0;
    while (at > knots[knot]) knot++;
    if (knot === 0) return (at * values[0]) / knots[0];
    const share = (at - knots[knot - 1]) / (knots[knot] - knots[knot - 1]);
    return values[knot - 1] + share * (values[knot] - values[knot - 1]);
  };
}

/** @throws RangeError if the calibration breaks a rule of `Calibration` */
export function estimatorOf({ crowM, circuity, speedKmh }: Calibration): Estimator {
  const count = crowM.length;
  if (count === 0 || circuity.length !== count || speedKmh.length !== count) {
    throw new RangeError(
      `A calibration needs a circuity and a speed per knot, at least one; it has ${count} knots, ` +
        `${circuity.length} circuities and ${speedKmh.length} speeds.`,
    );
  }
  const metres = crowM.map((m, knot) => m * circuity[knot]);
  const seconds = metres.map((m, knot) => m / (speedKmh[knot] * M_PER_S_OF_KMH));
  for (let knot = 0; knot < count; knot++) {
    const isInRange =
      circuity[knot] >= 1 && circuity[knot] <= 10 && speedKmh[knot] >= 3 && speedKmh[knot] <= 130;
    if (!isInRange || !(crowM[knot] > 0)) {
      throw new RangeError(`Knot ${knot} of the calibration is out of range (1..10, 3..130 km/h).`);
    }
    if (knot === 0) continue;
    const before = knot - 1;
    const hasRisingDetour =
      circuity[knot] > circuity[before] * (1 + 1e-9) ||
      seconds[knot] / crowM[knot] > (seconds[before] / crowM[before]) * (1 + 1e-9);
    if (
      crowM[knot] <= crowM[before] ||
      metres[knot] < metres[before] ||
      seconds[knot] < seconds[before] ||
      hasRisingDetour
    ) {
      throw new RangeError(
        `Knots ${before} and ${knot} of the calibration break the triangle rule.`,
      );
    }
  }
  return { metres: interpolator(crowM, metres), seconds: interpolator(crowM, seconds) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Leaves out what no road and no vehicle does: such values come from snapping. */
function isUsable({ crowM, roadM, seconds }: RoadSample): boolean {
  const kmh = roadM / seconds / M_PER_S_OF_KMH;
  return crowM >= SHORTEST_SAMPLE_M && roadM <= 10 * crowM && kmh >= 3 && kmh <= 130;
}

/** Samples in bins that double in distance; a thin bin joins the next, the last the one before. */
function binsOf(samples: readonly RoadSample[]): RoadSample[][] {
  const sorted = [...samples].sort((a, b) => a.crowM - b.crowM);
  const bins: RoadSample[][] = [[]];
  let octave = Math.floor(Math.log2(sorted[0].crowM));
  for (const sample of sorted) {
    const own = Math.floor(Math.log2(sample.crowM));
    if (own > octave && bins.at(-1)!.length >= FEWEST_SAMPLES_PER_KNOT) bins.push([]);
    octave = own;
    bins.at(-1)!.push(sample);
  }
  if (bins.length > 1 && bins.at(-1)!.length < FEWEST_SAMPLES_PER_KNOT) {
    const thin = bins.pop()!;
    bins.at(-1)!.push(...thin);
  }
  return bins;
}

/**
 * The falling sequence nearest to `values` in weighted least squares.
 *
 * Source: M. Ayer et al. (1955), "An empirical distribution function for sampling with incomplete
 * information" (pool adjacent violators).
 */
function falling(values: number[], weights: number[]): number[] {
  const pools: { mean: number; weight: number; size: number }[] = [];
  for (const [index, value] of values.entries()) {
    let pool = { mean: value, weight: weights[index], size: 1 };
    while (pools.length > 0 && pools.at(-1)!.mean < pool.mean) {
      const before = pools.pop()!;
      const weight = before.weight + pool.weight;
      const mean = (before.mean * before.weight + pool.mean * pool.weight) / weight;
      pool = { mean, weight, size: before.size + pool.size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
}

/** Raises what falls below its predecessor. */
function rising(values: number[]): number[] {
  let highest = 0;
  return values.map((value) => (highest = Math.max(highest, value)));
}

/**
 * Fits circuity and speed to driven pairs: medians per doubling of the distance, made monotone.
 * 200 pairs of one region give a usable fit.
 *
 * @throws RangeError if fewer than 20 samples are longer than 50 m
 */
export function calibrate(samples: readonly RoadSample[]): Calibration {
  const usable = samples.filter(isUsable);
  if (usable.length < FEWEST_SAMPLES_PER_KNOT) {
    throw new RangeError(
      `Got ${usable.length} usable samples; a calibration needs ${FEWEST_SAMPLES_PER_KNOT} ` +
        `between places more than ${SHORTEST_SAMPLE_M} m apart.`,
    );
  }
  const bins = binsOf(usable);
  const weights = bins.map((bin) => bin.length);
  const crowM = bins.map((bin) => median(bin.map((sample) => sample.crowM)));
  const circuities = bins.map((bin) => Math.max(1, median(bin.map((s) => s.roadM / s.crowM))));
  const paces = bins.map((bin) => median(bin.map((s) => s.seconds / s.crowM)));

  const metres = rising(falling(circuities, weights).map((ratio, knot) => ratio * crowM[knot]));
  const seconds = rising(falling(paces, weights).map((pace, knot) => pace * crowM[knot]));
  return {
    crowM,
    circuity: metres.map((m, knot) => m / crowM[knot]),
    speedKmh: metres.map((m, knot) => m / seconds[knot] / M_PER_S_OF_KMH),
  };
}
