const MOST_AT_ONCE = 4;

let busy = 0;
const waiting: (() => void)[] = [];

/** A table asks for many things at once: a few are on their way, the rest wait their turn. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy++;
  try {
    return await work();
  } finally {
    // The place is handed on, so that nobody who comes in between takes it.
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
}
