/** Seconds since midnight of `09:41` or `09:41:30`. */
export function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
}

/** `09:41` of `09:41:30`: the minute in which it happens. */
export function minuteOf(clock: string): string {
  return clock.slice(0, 5);
}

/** Hours and minutes of a span: `1:05`. */
export function spanOf(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
