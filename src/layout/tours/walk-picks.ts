import type { FloorPlan } from "../engine/floor-plan.ts";
import { walkRulesOf } from "../engine/floor-plan-obstacles.ts";
import type { PickerWalk } from "../engine/picker-tour.ts";
import {
  type PlannedTrips,
  type PolicyTrips,
  planTrips,
  type TripPicks,
} from "../engine/tours/plan-trips.ts";
import type { TourFloor } from "../engine/tours/tour-floor.ts";
import type { Pick, PickList } from "./pick-list.ts";
import type { Cart, Terms, WalkedPicks } from "./schema.ts";

const MM_PER_M = 1_000;
const S_PER_MINUTE = 60;

/** How a pick list is to be walked. */
export interface WalkWishes {
  readonly heavyFromG?: readonly number[] | undefined;
  readonly cart?: Cart | undefined;
  readonly terms: Terms;
  readonly seed: number;
}

/** A pick list walked by every policy, and the shortest walk of each trip for a drawing. */
export interface Walked {
  readonly answer: WalkedPicks;
  readonly shortest: PickerWalk;
}

/** One way to end: a floor with its start and end, and the pick list as it suits them. */
export interface WalkOption {
  readonly floor: TourFloor;
  readonly list: PickList;
}

/**
 * Walks a pick list by every policy on the floor of a plan, by the best of several options.
 *
 * @throws RangeError if picks have to come in an order where nobody may turn in aisles
 */
export function walkPicks(
  plan: FloorPlan,
  options: readonly WalkOption[],
  wishes: WalkWishes,
): Walked {
  const rules = walkRulesOf(plan.spec);
  const tried = options.map(({ floor, list }) => {
    const picks = list.picks.flatMap((pick) => loadsOf(pick, wishes.cart));
    const request = {
      aisles: Uint16Array.from(picks, ({ slot }) => plan.aisle[slot]!),
      depthsMm: Int32Array.from(picks, ({ slot }) => plan.depthMm[slot]!),
      ...ranksOf(picks, wishes.heavyFromG),
      ...cartOf(picks, wishes.cart),
    };
    const planned = planTrips(floor, request, { seed: wishes.seed, rules });
    const boundMm = Math.min(list.boundMm ?? planned.boundMm, lengthOf(planned));
    return { floor, list, picks, request, planned, boundMm };
  });
  const best = tried.reduce((a, b) => (lengthOf(b.planned) < lengthOf(a.planned) ? b : a));
  const lowerMm = Math.min(...tried.map(({ boundMm }) => boundMm));
  return {
    answer: answerOf(plan, best, lowerMm, wishes),
    shortest: joined(best.planned.walked[0]!),
  };
}

interface Tried extends WalkOption {
  /** The picks of the list, cut into pieces that a cart holds. */
  readonly picks: readonly Pick[];
  readonly request: TripPicks;
  readonly planned: PlannedTrips;
}

function answerOf(
  plan: FloorPlan,
  { floor, list, picks, request, planned }: Tried,
  lowerMm: number,
  wishes: WalkWishes,
): WalkedPicks {
  const { walked, leftOut, oversized, unreachable } = planned;
  const nameOf = ({ slot }: Pick) => plan.names[slot]!;
  const shown = (pick: Pick) => {
    return { slot: nameOf(pick), skuCode: pick.skuCode, quantity: pick.quantity };
  };
  const shortest = walked[0]!;
  const told = walked.map((each) => ({
    policy: each.policy,
    lengthM: each.lengthMm / MM_PER_M,
    minutes: minutesOf(each, request, wishes.terms),
    sequence: each.trips.flatMap((trip) => distinct(trip.picks, (pick) => nameOf(picks[pick]!))),
    extraM: (each.lengthMm - shortest.lengthMm) / MM_PER_M,
    extraShare: share(each.lengthMm - shortest.lengthMm, shortest.lengthMm),
    walk: cornersOf(each, plan.spec.aislePitchMm),
  }));
  const sShape = told.find(({ policy }) => policy === "s-shape") ?? told[0]!;
  return {
    dropPoint: floor.start,
    endPoint: floor.end,
    slots: list.picks.map(shown),
    trips: shortest.trips.map((trip) => Array.from(trip.picks, (pick) => shown(picks[pick]!))),
    unpicked: [
      ...list.short.map((each) => ({ ...each, slot: null, reason: "short" as const })),
      ...oversized.map((pick) => ({ ...shown(picks[pick]!), reason: "oversized" as const })),
      ...unreachable.map((pick) => ({ ...shown(picks[pick]!), reason: "unreachable" as const })),
    ],
    tours: told,
    leftOut: leftOut.map(({ policy, breach }) => ({ policy, reason: breach })),
    lowerBoundM: lowerMm / MM_PER_M,
    gap: share(shortest.lengthMm - lowerMm, lowerMm),
    saved: {
      metres: sShape.extraM,
      share: share(sShape.extraM, sShape.lengthM),
      minutes: rounded(sShape.minutes - told[0]!.minutes),
    },
    seed: wishes.seed,
  };
}

function lengthOf({ walked }: PlannedTrips): number {
  return walked[0]!.lengthMm;
}

/** A pick of more pieces than a cart holds is several picks of whole carts and a rest. */
function loadsOf(pick: Pick, cart: Cart | undefined): Pick[] {
  const fits = (of: number, each: number) => (each > 0 ? Math.floor(of / each) : Infinity);
  const pieces = Math.min(
    fits(cart?.weightG ?? Infinity, pick.weightG),
    fits(cart?.volumeMl ?? Infinity, pick.volumeMl),
  );
  if (pieces === 0 || pick.quantity <= pieces) return [pick];
  const carts = Math.floor(pick.quantity / pieces);
  const loads = Array.from({ length: carts }, () => ({ ...pick, quantity: pieces }));
  const rest = pick.quantity - carts * pieces;
  return rest > 0 ? [...loads, { ...pick, quantity: rest }] : loads;
}

/** Heavier classes first. */
function ranksOf(picks: readonly Pick[], heavyFromG: readonly number[] | undefined) {
  if (heavyFromG === undefined) return {};
  const lighterThan = (weightG: number) => heavyFromG.filter((fromG) => weightG < fromG).length;
  return { ranks: Int32Array.from(picks, ({ weightG }) => lighterThan(weightG)) };
}

function cartOf(picks: readonly Pick[], cart: Cart | undefined) {
  if (cart === undefined) return {};
  const units: [capacity: number | undefined, load: (pick: Pick) => number][] = [
    [cart.lines, () => 1],
    [cart.weightG, ({ weightG, quantity }) => weightG * quantity],
    [cart.volumeMl, ({ volumeMl, quantity }) => volumeMl * quantity],
  ];
  const counted = units.filter(([capacity]) => capacity !== undefined);
  return {
    capacities: Int32Array.from(counted, ([capacity]) => capacity!),
    // More than any cart holds is one piece too large for it, whatever it weighs.
    loads: Int32Array.from(
      picks.flatMap((pick) => counted.map(([, load]) => Math.min(load(pick), 2_000_000_000))),
    ),
  };
}

function minutesOf(
  { trips, lengthMm }: PolicyTrips,
  { aisles, depthsMm }: TripPicks,
  { walkMPerS, tripS, searchS, pickS }: Terms,
): number {
  let seconds = lengthMm / MM_PER_M / walkMPerS;
  for (const { picks } of trips) {
    const bays = distinct(picks, (pick) => `${aisles[pick]} ${depthsMm[pick]}`);
    if (picks.length > 0) seconds += tripS + searchS * bays.length + pickS * picks.length;
  }
  return rounded(seconds / S_PER_MINUTE);
}

function distinct(picks: Int32Array, keyOf: (pick: number) => string): string[] {
  return [...new Set(Array.from(picks, keyOf))];
}

/** Trips end where the next one starts. */
function joined({ trips }: PolicyTrips): PickerWalk {
  const corners = trips.flatMap(({ tour: { walk } }, trip) =>
    Array.from(walk.aisles, (aisle, corner) => [aisle, walk.depthsMm[corner]!] as const).slice(
      trip > 0 ? 1 : 0,
    ),
  );
  return {
    aisles: Int32Array.from(corners, ([aisle]) => aisle),
    depthsMm: Int32Array.from(corners, ([, depthMm]) => depthMm),
  };
}

function cornersOf(trips: PolicyTrips, aislePitchMm: number) {
  const walk = joined(trips);
  return Array.from(walk.aisles, (aisle, corner) => ({
    xMm: aisle * aislePitchMm,
    yMm: walk.depthsMm[corner]!,
  }));
}

/** A part of a length; 0 of a tour that need not leave the drop point. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
