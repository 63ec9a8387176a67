import type { MonthlyCost } from "./schema.ts";

const HUNDREDTHS = 100;

/**
 * The score of a match against the cheapest: 100 × cheapest / total, to the hundredth, with parts in
 * the proportion of the cost lines that add up to it exactly (largest remainders).
 */
export function scoreOf(
  cost: MonthlyCost,
  cheapestMinor: number,
): { score: number; scoreParts: { code: MonthlyCost["lines"][number]["code"]; points: number }[] } {
  const total = cost.total.amountMinor;
  const whole =
    total === 0 ? 100 * HUNDREDTHS : Math.round((100 * HUNDREDTHS * cheapestMinor) / total);
  const exact = cost.lines.map(({ amount }) =>
    total === 0 ? 0 : (whole * amount.amountMinor) / total,
  );
  const points = exact.map(Math.floor);
  let rest = whole - points.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  // A free place has no shares to go by: all points stand with its first line.
  if (total === 0) points[0] = rest;
  else for (let i = 0; rest > 0; i++, rest--) points[order[i]!.i]!++;
  return {
    score: whole / HUNDREDTHS,
    scoreParts: cost.lines.map(({ code }, i) => ({ code, points: points[i]! / HUNDREDTHS })),
  };
}
