/** What a process has used so far. */
export interface ProcessUse {
  readonly uptimeS: number;
  /** Resident memory. */
  readonly memoryBytes: number;
}

/** Null in a Worker, whose isolate may imitate `process` but has neither an age nor memory of its own. */
export function processUse(): ProcessUse | null {
  const isWorker = globalThis.navigator?.userAgent === "Cloudflare-Workers";
  if (isWorker || typeof process === "undefined") return null;
  return { uptimeS: Math.floor(process.uptime()), memoryBytes: process.memoryUsage.rss() };
}
