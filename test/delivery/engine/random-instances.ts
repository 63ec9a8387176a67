import type { DeliveryInstance } from "../../../src/delivery/engine/instance.ts";
import {
  type InstanceInput,
  packInstance,
  type VehicleInput,
} from "../../../src/delivery/engine/pack.ts";
import { type Random, randomOf } from "../../../src/numeric/random.ts";

/** Straight-line metres between points of a square, rounded; one second per metre ÷ `speed`. */
export function planarMatrices(points: readonly (readonly [number, number])[], speed = 10) {
  const count = points.length;
  const distanceM = new Int32Array(count * count);
  const durationS = new Int32Array(count * count);
  for (const [from, a] of points.entries()) {
    for (const [to, b] of points.entries()) {
      distanceM[from * count + to] = Math.round(Math.hypot(a[0] - b[0], a[1] - b[1]));
      durationS[from * count + to] = Math.ceil(distanceM[from * count + to] / speed);
    }
  }
  return { locationCount: count, distanceM: [distanceM], durationS: [durationS] };
}

export function randomPoints(random: Random, count: number): [number, number][] {
  return Array.from({ length: count }, () => [random.below(20_000), random.below(20_000)]);
}

/** A small instance in which any constraint may occur, some of them impossible to keep. */
export function randomRichInstance(seed: number): DeliveryInstance {
  const random = randomOf(seed);
  const stopCount = 1 + random.below(14);
  const depotCount = 1 + random.below(3);
  const dimensionCount = random.below(3);
  const matrices = planarMatrices(randomPoints(random, depotCount + stopCount));
  spoil(random, matrices.distanceM[0], matrices.durationS[0]);
  const second = {
    distanceM: matrices.distanceM[0],
    durationS: matrices.durationS[0].map((each) =>
      each === 0x7fff_ffff ? each : Math.ceil(each * 1.5),
    ),
  };
  const chance = (share: number) => random.next() < share;
  const loads = (bound: number) =>
    Array.from({ length: dimensionCount }, () => 1 + random.below(bound));
  const stops = Array.from({ length: stopCount }, (_, stop) => ({
    location: depotCount + stop,
    demand: loads(10),
    serviceS: random.below(600),
    priority: chance(0.2) ? 0 : 1 + random.below(3),
    prize: random.below(60_000),
    skills: chance(0.2) ? [random.below(40)] : [],
    windowsS: randomWindows(random),
  }));
  const vehicles = Array.from({ length: 1 + random.below(4) }, () => ({
    start: random.below(depotCount),
    end: chance(0.25) ? null : random.below(depotCount),
    profile: random.below(2),
    capacity: loads(40),
    fixedCost: random.below(20_000),
    costPerM: random.below(4),
    costPerS: random.below(3),
    ...(chance(0.5) ? { earliestS: random.below(5_000) } : {}),
    ...(chance(0.5) ? { latestS: 5_000 + random.below(15_000) } : {}),
    ...(chance(0.3) ? { maxDistanceM: 10_000 + random.below(60_000) } : {}),
    ...(chance(0.3) ? { maxDurationS: 2_000 + random.below(8_000) } : {}),
    ...(chance(0.3) ? { maxStops: random.below(6) } : {}),
    skills: Array.from({ length: 40 }, (_, skill) => skill).filter(() => chance(0.6)),
  }));
  const input: InstanceInput = {
    locationCount: matrices.locationCount,
    distanceM: [matrices.distanceM[0], second.distanceM],
    durationS: [matrices.durationS[0], second.durationS],
    stops,
    vehicles,
  };
  return packInstance(input);
}

/** None to three windows, one after another. */
export function randomWindows(random: Random): [number, number][] {
  const count = random.below(4);
  const result: [number, number][] = [];
  let from = random.below(4_000);
  for (let i = 0; i < count; i++) {
    const latest = from + random.below(3_000);
    result.push([from, latest]);
    from = latest + 1 + random.below(3_000);
  }
  return result;
}

/** Cut roads, one-way streets and detours shorter than the direct way. */
function spoil(random: Random, distanceM: Int32Array, durationS: Int32Array): void {
  for (let leg = 0; leg < distanceM.length; leg++) {
    if (random.next() < 0.05) distanceM[leg] = durationS[leg] = 0x7fff_ffff;
    else if (random.next() < 0.1) durationS[leg] *= 3;
  }
}

/** Forty stops, half of them with a two-hour window, and three vans. */
export function fortyStops(seed: number): DeliveryInstance {
  const random = randomOf(seed);
  const points: [number, number][] = [[10_000, 10_000], ...randomPoints(random, 40)];
  const stops = points.slice(1).map((_, stop) => {
    const earliest = random.below(18_000);
    return {
      location: stop + 1,
      demand: [1 + random.below(9)],
      serviceS: 300,
      windowsS: stop % 2 === 0 ? [[earliest, earliest + 7_200] as const] : [],
    };
  });
  const van: VehicleInput = {
    start: 0,
    capacity: [100],
    latestS: 28_800,
    costPerM: 1,
    fixedCost: 1,
  };
  return packInstance({ ...planarMatrices(points), stops, vehicles: [van, van, van] });
}
