/** A stock as it is typed: `SKU-1:20 | SKU-2:5`. */
export function stockText(stock: Readonly<Record<string, number>>): string {
  return Object.entries(stock)
    .map(([item, amount]) => `${item}:${amount}`)
    .join(" | ");
}

/** A stock as it was typed; what is no number in it stays NaN, for the exchange to name. */
export function stockOf(text: string): Record<string, number> {
  return Object.fromEntries(
    text
      .split("|")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => {
        const colon = part.lastIndexOf(":");
        if (colon < 0) return [part, 1];
        const amount = part.slice(colon + 1).trim();
        return [part.slice(0, colon).trim(), amount === "" ? Number.NaN : Number(amount)];
      }),
  );
}
