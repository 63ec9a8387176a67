/** Seconds since midnight of `09:41` or `09:41:30`. */
export function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
}

/** Hours and minutes, as on a clock; rounded to the minute. */
export function clockOf(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** `09:41` of `09:41:30`: the minute in which it happens. */
export function minuteOf(clock: string): string {
  return clock.slice(0, 5);
}
