import { greatCircleM } from "../../numeric/geometry.ts";
import { type Random, randomOf } from "../../numeric/random.ts";
import type { PlacedSample } from "./area-calibration.ts";
import { type BoundingBox, type LonLat, QUALITY, type RoadNetwork } from "./road-network.ts";

export interface SamplingOrder {
  readonly roads: RoadNetwork;
  readonly profile: string;
  readonly bbox: BoundingBox;
  readonly pairCount: number;
  readonly seed: number;
  /** Whose credits it costs. */
  readonly organisationId?: string;
}

const CALL = { deadlineMs: 120_000, allowEstimate: false };
/** Points farther from any road than this are no places people drive to. */
const FARTHEST_M = 300;
const SHORTEST_M = 300;
const MOST_ROUNDS = 4;

/**
 * Drives a random way through an area and tells every leg of it: as many pairs as asked for, in
 * one call, their straight lines spread evenly over the orders of distance.
 *
 * @throws RoadNetworkError if the network tells nothing
 */
export async function sampleRoads(order: SamplingOrder): Promise<PlacedSample[]> {
  const { roads, profile, pairCount, organisationId } = order;
  const random = randomOf(order.seed);
  const call = { ...CALL, ...(organisationId !== undefined && { organisationId }) };
  const points = await pointsOnRoads(order, random);
  const way = wayThrough(points, random).slice(0, pairCount + 1);
  if (way.length < 2) return [];
  const route = await roads.route({ points: way, profile }, call);
  const samples: PlacedSample[] = [];
  for (let leg = 0; leg + 1 < way.length; leg++) {
    if (route.legQuality[leg]! > QUALITY.cached) continue;
    const [from, to] = [way[leg]!, way[leg + 1]!];
    samples.push({
      from,
      to,
      crowM: greatCircleM(from[0], from[1], to[0], to[1]),
      roadM: route.legMetres[leg]!,
      seconds: route.legSeconds[leg]!,
    });
  }
  return samples;
}

async function pointsOnRoads(
  { roads, profile, bbox: [west, south, east, north], pairCount, organisationId }: SamplingOrder,
  random: Random,
): Promise<LonLat[]> {
  const call = { ...CALL, ...(organisationId !== undefined && { organisationId }) };
  const found: LonLat[] = [];
  for (let round = 0; round < MOST_ROUNDS && found.length <= pairCount; round++) {
    const points = Array.from(
      { length: pairCount + 1 },
      (): LonLat => [west + (east - west) * random.next(), south + (north - south) * random.next()],
    );
    for (const snap of await roads.snap({ points, profile }, call)) {
      if (snap.point !== null && snap.offsetM <= FARTHEST_M) found.push(snap.point);
    }
  }
  return found;
}

/** All points in an order whose steps are as long as chance draws them, short ones as often. */
function wayThrough(points: readonly LonLat[], random: Random): LonLat[] {
  const rest = [...points];
  const way = rest.splice(0, 1);
  while (rest.length > 0) {
    const here = way.at(-1)!;
    const distances = rest.map((point) => greatCircleM(here[0], here[1], point[0], point[1]));
    const longest = Math.max(SHORTEST_M, ...distances);
    const wantedM = SHORTEST_M * (longest / SHORTEST_M) ** random.next();
    let next = 0;
    for (const [index, distance] of distances.entries()) {
      if (Math.abs(distance - wantedM) < Math.abs(distances[next]! - wantedM)) next = index;
    }
    way.push(...rest.splice(next, 1));
  }
  return way;
}
