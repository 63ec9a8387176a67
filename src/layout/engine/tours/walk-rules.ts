import type { PickerTour } from "../picker-tour.ts";
import type { TourFloor } from "./tour-floor.ts";

/** Where a floor may not be walked, or one way only. */
export interface WalkRules {
  /** Of each aisle: 0 both ways, 1 from front to back only, −1 from back to front only. */
  readonly directions: ArrayLike<number>;
  /** Stretches of aisles that nobody passes or stands in. */
  readonly closedStretches: readonly {
    readonly aisle: number;
    readonly fromMm: number;
    readonly toMm: number;
  }[];
  /** Cross-aisles that are closed between this aisle and the next. */
  readonly closedCrossings: readonly { readonly aisle: number; readonly crossAisle: number }[];
}

/** What a walk does that it must not. */
export type WalkBreach = "one-way" | "obstacle" | "turning" | "order";

/** Whether an aisle is closed somewhere between two depths. */
export function isClosed(rules: WalkRules, aisle: number, fromMm: number, toMm: number): boolean {
  const lowMm = Math.min(fromMm, toMm);
  const highMm = Math.max(fromMm, toMm);
  return rules.closedStretches.some(
    (closed) => closed.aisle === aisle && closed.fromMm < highMm && closed.toMm > lowMm,
  );
}

/**
 * The first rule that a tour breaks: of the floor, or that picks of a lower rank come first.
 *
 * @param ranks of each pick; absent: any order
 */
export function breachOf(
  floor: TourFloor,
  tour: PickerTour,
  rules: WalkRules | undefined,
  ranks?: ArrayLike<number>,
): WalkBreach | undefined {
  const { aisles, depthsMm } = tour.walk;
  for (let corner = 1; corner < aisles.length; corner++) {
    const isAlong = aisles[corner] === aisles[corner - 1];
    const breach = isAlong
      ? breachAlong(rules, aisles[corner], depthsMm[corner - 1], depthsMm[corner])
      : breachAcross(floor, rules, aisles[corner - 1], aisles[corner], depthsMm[corner]);
    if (breach !== undefined) return breach;
    if (floor.canTurnInAisles !== false || !isAlong) continue;
    if (!floor.crossAislesMm.includes(depthsMm[corner])) return "turning";
  }
  if (ranks === undefined) return undefined;
  const isFalling = (pick: number, at: number) =>
    at > 0 && ranks[pick] < ranks[tour.sequence[at - 1]];
  return tour.sequence.some(isFalling) ? "order" : undefined;
}

function breachAlong(
  rules: WalkRules | undefined,
  aisle: number,
  fromMm: number,
  toMm: number,
): WalkBreach | undefined {
  if (rules === undefined) return undefined;
  if (rules.directions[aisle] * (toMm - fromMm) < 0) return "one-way";
  return isClosed(rules, aisle, fromMm, toMm) ? "obstacle" : undefined;
}

function breachAcross(
  floor: TourFloor,
  rules: WalkRules | undefined,
  from: number,
  to: number,
  depthMm: number,
): WalkBreach | undefined {
  const crossAisle = floor.crossAislesMm.indexOf(depthMm);
  const isCrossed = rules?.closedCrossings.some(
    (closed) =>
      closed.crossAisle === crossAisle &&
      closed.aisle >= Math.min(from, to) &&
      closed.aisle < Math.max(from, to),
  );
  return isCrossed ? "obstacle" : undefined;
}
