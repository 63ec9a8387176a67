/**
 * What a plan of the hosted GraphHopper allows.
 *
 * Source: https://www.graphhopper.com/pricing/ and
 * https://support.graphhopper.com/support/solutions/articles/44000718211-what-is-one-credit- (2026).
 */
export interface HostedPlan {
  readonly creditsPerDay: number;
  readonly creditsPerMinute: number;
  readonly requestsPerS: number;
  /** In one request. */
  readonly mostLocations: number;
}

/** The free plan does not state its limits by the minute and the second: those of the next. */
export const HOSTED_PLANS = {
  free: { creditsPerDay: 500, creditsPerMinute: 100, requestsPerS: 1, mostLocations: 5 },
  basic: { creditsPerDay: 5_000, creditsPerMinute: 100, requestsPerS: 1, mostLocations: 30 },
  standard: { creditsPerDay: 15_000, creditsPerMinute: 400, requestsPerS: 2, mostLocations: 80 },
  premium: { creditsPerDay: 50_000, creditsPerMinute: 1_000, requestsPerS: 10, mostLocations: 200 },
} as const satisfies Readonly<Record<string, HostedPlan>>;

export type HostedPlanName = keyof typeof HOSTED_PLANS;

/** The largest plan with no more than these credits a day; unknown: the smallest. */
export function planOfLimit(creditsPerDay: number | undefined): HostedPlanName {
  const names = Object.keys(HOSTED_PLANS) as HostedPlanName[];
  const fitting = names.filter((name) => HOSTED_PLANS[name].creditsPerDay <= (creditsPerDay ?? 0));
  return fitting.at(-1) ?? "free";
}

export function creditsOfMatrix(fromCount: number, toCount: number): number {
  const cells = (fromCount * toCount) / 2;
  return Math.max(1, Math.min(cells, Math.max(fromCount, toCount) * 10));
}

export function creditsOfRoute(pointCount: number): number {
  return Math.max(1, pointCount / 10);
}

export const CREDITS_OF_GEOCODE = 0.3;
