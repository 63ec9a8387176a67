export type Level = "debug" | "info" | "warn" | "error";

/** Writes one structured line. Values under secret-looking names never leave the process. */
export interface Log {
  (level: Level, message: string, fields?: Record<string, unknown>): void;
  with(fields: Record<string, unknown>): Log;
}

const SECRET = /password|secret|token|authorization|cookie|apikey/i;

function printable(key: string, value: unknown): unknown {
  if (SECRET.test(key)) return "[redacted]";
  if (value instanceof Error) {
    return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
  }
  return typeof value === "bigint" ? String(value) : value;
}

/** A line, whatever it is made of: telling of a failure must not be a second one. */
function lineOf(entry: Record<string, unknown>): string {
  try {
    return JSON.stringify(entry, printable);
  } catch (unprintable) {
    const { at, level, message, requestId } = entry;
    return JSON.stringify({ at, level, message, requestId, unprintable: String(unprintable) });
  }
}

/** A log of JSON lines. */
export function jsonLog(
  write: (line: string) => void,
  bound: Record<string, unknown> = {},
  threshold: Level = "info",
): Log {
  const order: Level[] = ["debug", "info", "warn", "error"];
  const log: Log = (level, message, fields = {}) => {
    if (order.indexOf(level) < order.indexOf(threshold)) return;
    write(lineOf({ at: new Date().toISOString(), level, message, ...bound, ...fields }));
  };
  log.with = (fields) => jsonLog(write, { ...bound, ...fields }, threshold);
  return log;
}

/** For tests and tools that have nobody to tell. */
export const silentLog: Log = jsonLog(() => {}, {}, "error");
