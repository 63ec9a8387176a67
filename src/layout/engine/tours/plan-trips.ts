import type { PickerTour } from "../picker-tour.ts";
import { cartTours } from "./cart-tours.ts";
import { constrainedTour } from "./constrained-tour.ts";
import { shortestTour } from "./shortest-tour.ts";
import type { TourFloor } from "./tour-floor.ts";
import { FLOOR_POLICIES, type FloorPolicyName } from "./tour-policies.ts";
import { breachOf, type WalkBreach, type WalkRules } from "./walk-rules.ts";

/** What is to be fetched, and what has to be minded on the way. */
export interface TripPicks {
  readonly aisles: Uint16Array;
  readonly depthsMm: Int32Array;
  /** Picks of a lower rank come first on their trip. Absent: any order. */
  readonly ranks?: Int32Array;
  /** What a cart holds, in as many units as are counted. Absent: everything. */
  readonly capacities?: Int32Array;
  /** By pick × units + unit. */
  readonly loads?: Int32Array;
}

/** A walk with one cart. */
export interface Trip {
  /** In the order in which they are taken. */
  readonly picks: Int32Array;
  readonly tour: PickerTour;
}

export interface PolicyTrips {
  readonly policy: FloorPolicyName;
  readonly trips: readonly Trip[];
  readonly lengthMm: number;
}

export interface PlannedTrips {
  /** The shortest found first; the same carts are walked by every policy. */
  readonly walked: readonly PolicyTrips[];
  /** Policies that would break a rule. */
  readonly leftOut: readonly { readonly policy: FloorPolicyName; readonly breach: WalkBreach }[];
  /** No trips are shorter; equal to the length of the first policy if that is proven shortest. */
  readonly boundMm: number;
  /** Picks that no cart holds. */
  readonly oversized: readonly number[];
  /** Picks that the rules of the floor shut off. */
  readonly unreachable: readonly number[];
}

/** Of the batching search, when a pick list fills several carts. */
const CART_ITERATIONS = 400;

/**
 * Walks a pick list by every policy, on several trips if one cart does not hold it.
 *
 * @throws RangeError as `constrainedTour` and `cartTours`
 */
export function planTrips(
  floor: TourFloor,
  picks: TripPicks,
  { seed, rules }: { readonly seed: number; readonly rules?: WalkRules | undefined },
): PlannedTrips {
  const { aisles, depthsMm, ranks } = picks;
  const { carts, cartsBoundMm, oversized } = cartsOf(floor, picks, seed);
  const unreachable: number[] = [];
  let boundsMm = 0;
  const optimal = carts.map((cart) => {
    const places = [cart.map((pick) => aisles[pick]), cart.map((pick) => depthsMm[pick])] as const;
    if (rules === undefined && ranks === undefined) {
      const tour = shortestTour(floor, ...places);
      boundsMm += tour.lengthMm;
      return { picks: tour.sequence.map((index) => cart[index]), tour };
    }
    const tour = constrainedTour(floor, ...places, {
      seed,
      ...(rules !== undefined && { rules }),
      ...(ranks !== undefined && { ranks: cart.map((pick) => ranks[pick]) }),
    });
    boundsMm += tour.boundMm;
    unreachable.push(...tour.unreachable.map((index) => cart[index]));
    return { picks: tour.sequence.map((index) => cart[index]), tour };
  });
  const walked: PolicyTrips[] = [policyTrips("optimal", optimal)];
  const leftOut: { policy: FloorPolicyName; breach: WalkBreach }[] = [];
  for (const policy of Object.keys(FLOOR_POLICIES) as FloorPolicyName[]) {
    if (policy === "optimal") continue;
    const trips = optimal.map((trip) => walkedBy(policy, floor, picks, trip.picks));
    const breach = firstBreach(floor, trips, rules, ranks);
    if (breach === undefined) walked.push(policyTrips(policy, trips));
    else leftOut.push({ policy, breach });
  }
  // A policy that is proven no worse than what was searched for is the better answer.
  const least = walked.reduce((a, b) => (b.lengthMm < a.lengthMm ? b : a));
  if (least !== walked[0]) walked[0] = { ...least, policy: "optimal" };
  const boundMm = carts.length === 1 ? boundsMm : cartsBoundMm;
  return { walked, leftOut, boundMm, oversized, unreachable };
}

interface Carts {
  /** The picks of each cart in ascending order. */
  readonly carts: readonly Int32Array[];
  readonly cartsBoundMm: number;
  readonly oversized: readonly number[];
}

function cartsOf(floor: TourFloor, picks: TripPicks, seed: number): Carts {
  const { aisles, depthsMm, capacities, loads } = picks;
  const all = Int32Array.from(aisles.keys());
  if (capacities === undefined || loads === undefined) {
    return { carts: [all], cartsBoundMm: 0, oversized: [] };
  }
  const units = [...capacities.keys()];
  const count = capacities.length;
  const holds = (of: Int32Array) =>
    units.every(
      (unit) => of.reduce((sum, pick) => sum + loads[pick * count + unit], 0) <= capacities[unit],
    );
  if (holds(all)) return { carts: [all], cartsBoundMm: 0, oversized: [] };
  const stop = (_best: number, iterations: number) => iterations >= CART_ITERATIONS;
  const progress = (iterations: number) => Math.min(1, iterations / CART_ITERATIONS);
  const split = cartTours(floor, aisles, depthsMm, capacities, loads, { seed, stop, progress });
  return {
    carts: split.tours.map((cart) => cart.picks.toSorted()),
    cartsBoundMm: split.boundMm,
    oversized: split.oversized,
  };
}

function walkedBy(
  policy: FloorPolicyName,
  floor: TourFloor,
  { aisles, depthsMm }: TripPicks,
  taken: Int32Array,
): Trip {
  const cart = taken.toSorted();
  const tour = FLOOR_POLICIES[policy](
    floor,
    cart.map((pick) => aisles[pick]),
    cart.map((pick) => depthsMm[pick]),
  );
  return { picks: tour.sequence.map((index) => cart[index]), tour };
}

function firstBreach(
  floor: TourFloor,
  trips: readonly Trip[],
  rules: WalkRules | undefined,
  ranks: Int32Array | undefined,
): WalkBreach | undefined {
  for (const { picks, tour } of trips) {
    const cart = picks.toSorted();
    const cartRanks = ranks && cart.map((pick) => ranks[pick]);
    const breach = breachOf(floor, tour, rules, cartRanks);
    if (breach !== undefined) return breach;
  }
  return undefined;
}

function policyTrips(policy: FloorPolicyName, trips: readonly Trip[]): PolicyTrips {
  return { policy, trips, lengthMm: trips.reduce((sum, { tour }) => sum + tour.lengthMm, 0) };
}
