/** What an hour of walking is reckoned with where nobody says: for comparing places, no wage. */
export const WALK_LABOUR = { perHour: 24, currency: "USD" } as const;

/** A picker with a cart. */
export const WALK_M_PER_S = 1;

const S_PER_HOUR = 3_600;

/** What walking the orders of a month costs, one order a tour, in the currency of the wage. */
export function walkingCost(
  ordersPerMonth: number,
  metresPerOrder: number,
  perHour: number = WALK_LABOUR.perHour,
): number {
  return ((ordersPerMonth * metresPerOrder) / WALK_M_PER_S / S_PER_HOUR) * perHour;
}
