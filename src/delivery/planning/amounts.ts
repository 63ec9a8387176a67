/** A dimension may be called as something every object has. */
export function amountIn(amounts: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(amounts, name) ? amounts[name]! : 0;
}

/** Amounts by name as one number a dimension. */
export function loadsOf(
  amounts: Readonly<Record<string, number>>,
  dimensions: readonly string[],
): number[] {
  return dimensions.map((dimension) => amountIn(amounts, dimension));
}

/** Amounts by number as amounts by name. */
export function namedLoads(
  loads: ArrayLike<number>,
  dimensions: readonly string[],
): Record<string, number> {
  return Object.fromEntries(dimensions.map((name, i) => [name, loads[i]!]));
}
