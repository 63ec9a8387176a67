import { bayZones, type FloorPlanSpec } from "./floor-plan-spec.ts";

/**
 * The part of a floor that a tenant's slots lie in, by a few figures: alike aisles side by side,
 * each of alike bays. Small enough to keep for every floor there is.
 */
export interface WalkFloor {
  readonly aisleCount: number;
  readonly aislePitchMm: number;
  /** Where pickers start, counted from the first of the aisles; may lie outside of them. */
  readonly dropAisle: number;
  readonly baysPerAisle: number;
  readonly slotsPerBay: number;
  /** Of the first bay's middle, from the front cross-aisle. */
  readonly firstDepthMm: number;
  /** Between the middles of neighbouring bays, cross-aisles spread over them. */
  readonly bayPitchMm: number;
  /** Between the front and the back cross-aisle. */
  readonly aisleLengthMm: number;
  readonly blockCount: number;
}

/** What is picked: how turnover is spread over SKUs, and how many of them an order has. */
export interface PickMix {
  /** Share of lines of the r most ordered SKUs; from 0 at r = 0 to 1, length SKUs + 1. */
  readonly shareOfFirst: Float64Array;
  /** So many draws by turnover bring the different SKUs that an order has. */
  readonly drawsPerOrder: number;
}

/** @param linesOfSku lines of each SKU in any unit of time; at least one above 0 */
export function pickMixOf(linesOfSku: readonly number[], linesPerOrder: number): PickMix {
  const sorted = Float64Array.from(linesOfSku).sort().reverse();
  const total = sorted.reduce((sum, lines) => sum + lines, 0);
  const shareOfFirst = new Float64Array(sorted.length + 1);
  for (const [rank, lines] of sorted.entries()) {
    shareOfFirst[rank + 1] = shareOfFirst[rank] + lines / total;
  }
  return { shareOfFirst, drawsPerOrder: drawsFor(shareOfFirst, Math.max(1, linesPerOrder)) };
}

/** SKUs of nearly the same turnover taken together: the first ones each alone. */
function rankGroups(shareOfFirst: Float64Array): { count: number; share: number }[] {
  const groups: { count: number; share: number }[] = [];
  for (let rank = 0; rank + 1 < shareOfFirst.length; ) {
    const end = Math.min(shareOfFirst.length - 1, rank + Math.max(1, Math.floor(rank / 16)));
    const count = end - rank;
    groups.push({ count, share: (shareOfFirst[end] - shareOfFirst[rank]) / count });
    rank = end;
  }
  return groups;
}

const MOST_DRAWS = 10_000;

/** Draws that are expected to bring so many different SKUs, by bisection. */
function drawsFor(shareOfFirst: Float64Array, wanted: number): number {
  const groups = rankGroups(shareOfFirst);
  const different = (draws: number) =>
    groups.reduce((sum, { count, share }) => sum + count * (1 - (1 - share) ** draws), 0);
  let [few, many] = [1, MOST_DRAWS];
  if (different(few) >= wanted) return few;
  for (let step = 0; step < 30; step++) {
    const middle = Math.sqrt(few * many);
    if (different(middle) < wanted) few = middle;
    else many = middle;
  }
  return many;
}

/** The figures of one zone of a floor plan; undefined if the plan has no such zone. O(bays). */
export function walkFloorOf(spec: FloorPlanSpec, zoneId: string): WalkFloor | undefined {
  const zone = spec.zones.findIndex(({ id }) => id === zoneId);
  if (zone < 0) return undefined;
  const { zoneOfBay } = bayZones(spec);
  const { crossAisleWidthMm, blocks, aisleCount } = spec;
  const depthsMm: number[] = [];
  const slotCounts: number[] = [];
  const crossAislesMm = [0];
  let frontMm = crossAisleWidthMm / 2;
  for (const { bayCount, bayWidthMm, sides, levels, slotsPerLevel = 1 } of blocks) {
    for (let bay = 0; bay < bayCount; bay++) {
      depthsMm.push(frontMm + (bay + 0.5) * bayWidthMm);
      slotCounts.push(sides * levels.length * slotsPerLevel);
    }
    frontMm += bayCount * bayWidthMm + crossAisleWidthMm;
    crossAislesMm.push(frontMm - crossAisleWidthMm / 2);
  }
  // Depths count from the cross-aisle on which pickers start, as a rule the front one.
  const startMm = crossAislesMm[spec.dropPoint.crossAisle ?? 0];
  let [first, last, bays, slots] = [aisleCount, -1, 0, 0];
  let [nearestMm, farthestMm] = [Number.POSITIVE_INFINITY, 0];
  for (const [place, found] of zoneOfBay.entries()) {
    if (found !== zone) continue;
    const aisle = Math.floor(place / depthsMm.length);
    const bay = place % depthsMm.length;
    first = Math.min(first, aisle);
    last = Math.max(last, aisle);
    bays++;
    slots += slotCounts[bay];
    const depthMm = Math.abs(depthsMm[bay] - startMm);
    nearestMm = Math.min(nearestMm, depthMm);
    farthestMm = Math.max(farthestMm, depthMm);
  }
  if (bays === 0) return undefined;
  const zoneAisles = last - first + 1;
  const baysPerAisle = Math.max(1, Math.round(bays / zoneAisles));
  return {
    aisleCount: zoneAisles,
    aislePitchMm: spec.aislePitchMm,
    dropAisle: spec.dropPoint.aisle - first,
    baysPerAisle,
    slotsPerBay: slots / bays,
    firstDepthMm: nearestMm,
    bayPitchMm: baysPerAisle === 1 ? 0 : (farthestMm - nearestMm) / (baysPerAisle - 1),
    aisleLengthMm: frontMm - crossAisleWidthMm / 2,
    blockCount: blocks.length,
  };
}

/**
 * What choosing the best way aisle by aisle, order by order, saves over choosing once: the more
 * aisles are entered, the more, and with an inner cross-aisle much more. Fitted to shortest tours on
 * 400 random floors; on 500 others half are within 4 %, nine in ten within 11 %.
 */
const ONE_BLOCK = { most: 0.26, soon: 6 };
const SEVERAL_BLOCKS = { most: 0.7, soon: 5.5 };

/**
 * What picking one order walks on average, in millimetres: lines are drawn by turnover, SKUs lie by
 * turnover in the first slots of the floor, in the better of two ways, and the tour is shortest.
 * A closed form for comparing thousands of floors, not for planning in one. O(bays log bays).
 *
 * Walking into every aisle and back is exact: an aisle is walked as deep as any line lies, and the
 * front as far. Where walking through, or block by block, takes less, that counts instead.
 *
 * @param slotCount slots the tenant has, taken aisle by aisle
 */
export function expectedWalkMm(floor: WalkFloor, slotCount: number, mix: PickMix): number {
  const bays = Math.max(
    1,
    Math.min(floor.aisleCount * floor.baysPerAisle, Math.ceil(slotCount / floor.slotsPerBay)),
  );
  const awayMm = new Float64Array(bays);
  for (let bay = 0; bay < bays; bay++) {
    awayMm[bay] =
      Math.abs(aisleOf(floor, bay) - floor.dropAisle) * floor.aislePitchMm + depthOf(floor, bay);
  }
  const near = Int32Array.from(awayMm.keys()).sort((a, b) => awayMm[a] - awayMm[b] || a - b);
  const within = Int32Array.from(awayMm.keys()).sort(
    (a, b) =>
      Math.abs(aisleOf(floor, a) - floor.dropAisle) -
        Math.abs(aisleOf(floor, b) - floor.dropAisle) || a - b,
  );
  return Math.min(walkIn(floor, near, mix), walkIn(floor, within, mix));
}

function aisleOf({ baysPerAisle }: WalkFloor, bay: number): number {
  return Math.floor(bay / baysPerAisle);
}

function depthOf({ baysPerAisle, firstDepthMm, bayPitchMm }: WalkFloor, bay: number): number {
  return firstDepthMm + (bay % baysPerAisle) * bayPitchMm;
}

/** @param order bays, the first to be filled in front */
function walkIn(floor: WalkFloor, order: Int32Array, mix: PickMix): number {
  const { baysPerAisle, slotsPerBay, aislePitchMm, aisleLengthMm, dropAisle } = floor;
  const { shareOfFirst, drawsPerOrder } = mix;
  const skuCount = shareOfFirst.length - 1;
  // SKUs that outnumber the slots share them.
  const perSlot = Math.max(1, skuCount / (order.length * slotsPerBay));
  const shareOf = new Float64Array(order.length);
  const shareUntil = (bay: number) =>
    shareOfFirst[Math.min(skuCount, Math.round(bay * slotsPerBay * perSlot))];
  for (const [rank, bay] of order.entries()) shareOf[bay] = shareUntil(rank + 1) - shareUntil(rank);
  const visited = (share: number) => 1 - (1 - Math.min(1, share)) ** drawsPerOrder;

  const aisles = Math.ceil(order.length / baysPerAisle);
  const shareOfAisle = new Float64Array(aisles);
  let [returnMm, mixedMm, through] = [0, 0, 0];
  for (let aisle = 0; aisle < aisles; aisle++) {
    let beyond = 0;
    let aisleMm = 0;
    const end = Math.min(order.length, (aisle + 1) * baysPerAisle);
    for (let bay = end - 1; bay >= aisle * baysPerAisle; bay--) {
      beyond += shareOf[bay];
      const stepMm = bay === aisle * baysPerAisle ? floor.firstDepthMm : floor.bayPitchMm;
      aisleMm += 2 * stepMm * visited(beyond);
    }
    shareOfAisle[aisle] = beyond;
    const isEntered = visited(beyond);
    returnMm += aisleMm;
    if (isEntered * aisleLengthMm < aisleMm) through += isEntered;
    mixedMm += Math.min(aisleMm, isEntered * aisleLengthMm);
  }
  const insideMm = Math.min(returnMm, mixedMm + (aisleLengthMm / 2) * Math.min(1, through));
  const alongFrontMm = frontMm(shareOfAisle, dropAisle, aislePitchMm, visited);
  const sweptMm =
    floor.blockCount > 1 ? sweptBlocksMm(floor, shareOf, visited) : Number.POSITIVE_INFINITY;
  const entered = shareOfAisle.reduce((sum, share) => sum + visited(share), 0);
  const { most, soon } = floor.blockCount > 1 ? SEVERAL_BLOCKS : ONE_BLOCK;
  const saved = most * (1 - Math.exp(-Math.max(0, entered - 1) / soon));
  return (alongFrontMm + Math.min(insideMm, sweptMm)) / (1 + saved);
}

/** Beside the walk along the front: block by block, each swept along its cross-aisle. */
function sweptBlocksMm(
  floor: WalkFloor,
  shareOf: Float64Array,
  visited: (share: number) => number,
): number {
  const { baysPerAisle, blockCount, aisleLengthMm, aislePitchMm, bayPitchMm } = floor;
  const aisles = Math.ceil(shareOf.length / baysPerAisle);
  const blockMm = aisleLengthMm / blockCount;
  let mm = 0;
  let beyond = 0;
  for (let block = blockCount - 1; block >= 0; block--) {
    const first = Math.round((block * baysPerAisle) / blockCount);
    const end = Math.round(((block + 1) * baysPerAisle) / blockCount);
    const shares = new Float64Array(aisles);
    let [total, through, returnMm, mixedMm] = [0, 0, 0, 0];
    for (let aisle = 0; aisle < aisles; aisle++) {
      let [deeper, aisleMm] = [0, 0];
      for (let bay = end - 1; bay >= first; bay--) {
        deeper += shareOf[aisle * baysPerAisle + bay] ?? 0;
        const stepMm = bay === 0 ? floor.firstDepthMm : bayPitchMm;
        aisleMm += 2 * stepMm * visited(deeper);
      }
      const throughMm = blockMm * visited(deeper);
      if (throughMm < aisleMm) through += visited(deeper);
      returnMm += aisleMm;
      mixedMm += Math.min(aisleMm, throughMm);
      shares[aisle] = deeper;
      total += deeper;
    }
    beyond += total;
    // Of two passages one goes up and one down: they bring a picker to the blocks behind as well.
    const upAndDownMm = block === 0 ? 0 : 2 * blockMm * visited(beyond);
    const passages = Math.min(1, Math.max(0, through - 1));
    const savedMm = block === 0 ? 0 : blockMm * passages;
    mm += upAndDownMm;
    mm += Math.min(returnMm, mixedMm - savedMm + (blockMm / 2) * Math.min(1, through));
    if (block === 0) continue;
    let left = 0;
    for (let aisle = 0; aisle + 1 < aisles; aisle++) {
      left += shares[aisle];
      mm += aislePitchMm * visited(left) * visited(total - left);
    }
  }
  return mm;
}

/** The walk along the front, to the farthest aisle on either side and back. */
function frontMm(
  shareOfAisle: Float64Array,
  dropAisle: number,
  aislePitchMm: number,
  visited: (share: number) => number,
): number {
  let mm = 0;
  for (const direction of [-1, 1]) {
    let beyond = 0;
    const far = direction < 0 ? 0 : shareOfAisle.length - 1;
    for (let aisle = far; (aisle - dropAisle) * direction > 0; aisle -= direction) {
      beyond += shareOfAisle[aisle] ?? 0;
      mm += 2 * aislePitchMm * visited(beyond);
    }
  }
  return mm;
}
