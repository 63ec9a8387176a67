/** A change always carries its sign; where nothing changes that is shown, a dash. */
export function signed(change: number, show: (value: number) => string): string {
  const text = show(Math.abs(change));
  if (text === show(0)) return "–";
  return `${change > 0 ? "+" : "−"}${text}`;
}
