import type { TimeWindow } from "./readings.ts";

const DAY_MINUTES = 24 * 60;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Windows that open earlier and close later within the day; those that then touch become one. */
export function widened(windows: readonly TimeWindow[], minutes: number): TimeWindow[] {
  const wider: { from: number; until: number }[] = [];
  for (const window of windows) {
    const from = Math.max(0, minutesOf(window.from) - minutes);
    const until = Math.min(DAY_MINUTES, minutesOf(window.until) + minutes);
    const before = wider.at(-1);
    if (before && from <= before.until) before.until = Math.max(before.until, until);
    else wider.push({ from, until });
  }
  return wider.map(({ from, until }) => ({ from: clockOf(from), until: clockOf(until) }));
}
