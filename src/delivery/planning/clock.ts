/** Seconds since the plan's midnight, by its own clocks, of `09:41` or `09:41:30`. */
export function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
}

/** Local time of day of seconds since midnight; a route may end after it. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** As inputs are written, `HH:MM` within the day: the first whole minute not before. */
export function minuteClockOf(seconds: number): string {
  return clockOf(Math.min(86_400, Math.ceil(seconds / 60) * 60)).slice(0, 5);
}
