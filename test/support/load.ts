import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** One HTTP call, as a load generator sends it. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LoadOptions {
  /** Each sends its next call when its last one is answered. */
  readonly clients: number;
  readonly seconds: number;
  /** Sent and checked, but not counted in the figures. */
  readonly warmUpSeconds: number;
  /** The calls, numbered from 0 over all clients. */
  readonly next: (index: number) => Call;
}

/** What a load found; times of whole answers, body included. */
export interface LoadReport {
  readonly answered: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Mean size of an answer's body. */
  readonly bytes: number;
  /** How often each status was answered: `200`, `409 insufficient_capacity`, `ECONNRESET`. */
  readonly statuses: Readonly<Record<string, number>>;
  /** As `statuses`, from the first call of the warm-up on: what the database must agree with. */
  readonly everyStatus: Readonly<Record<string, number>>;
}

const PATIENCE_MS = 30_000;

/** Sends one call over a connection that is kept for the next. */
export function send(agent: Agent, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers = {} } = call;
    const length =
      call.body === undefined ? {} : { "Content-Length": Buffer.byteLength(call.body) };
    const options = { agent, method, headers: { ...headers, ...length }, timeout: PATIENCE_MS };
    const asked = request(call.url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer in ${PATIENCE_MS} ms`)));
    asked.on("error", reject);
    asked.end(call.body);
  });
}

/** The status, and for a refusal the code that says why. */
function kindOf({ status, body }: Answer): string {
  if (status < 400) return String(status);
  const code = /"code":"(\w+)"/.exec(body)?.[1];
  return code === undefined ? String(status) : `${status} ${code}`;
}

/** The least of the sorted values that a share of all does not exceed; NaN of none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * Keeps `clients` calls under way until the time is up and says how they were answered. The loop is
 * closed: a slow server is asked less, so its times read better than under an open stream of calls.
 */
export async function load(options: LoadOptions): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.clients, scheduling: "fifo" });
  const timesMs: number[] = [];
  const statuses: Record<string, number> = {};
  const everyStatus: Record<string, number> = {};
  let bytes = 0;
  let sent = 0;
  const countFrom = performance.now() + options.warmUpSeconds * 1_000;
  const stopAt = countFrom + options.seconds * 1_000;

  async function client(): Promise<void> {
    while (performance.now() < stopAt) {
      const call = options.next(sent++);
      const startedAt = performance.now();
      let kind: string;
      let size = 0;
      try {
        const answer = await send(agent, call);
        kind = kindOf(answer);
        size = answer.body.length;
      } catch (error) {
        kind = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
      }
      const endedAt = performance.now();
      everyStatus[kind] = (everyStatus[kind] ?? 0) + 1;
      // Only what ended inside the window counts, so that the rate is of the window.
      if (endedAt < countFrom || endedAt > stopAt) continue;
      statuses[kind] = (statuses[kind] ?? 0) + 1;
      timesMs.push(endedAt - startedAt);
      bytes += size;
    }
  }

  await Promise.all(Array.from({ length: options.clients }, client));
  agent.destroy();
  timesMs.sort((a, b) => a - b);
  return {
    answered: timesMs.length,
    seconds: options.seconds,
    p50Ms: percentile(timesMs, 0.5),
    p95Ms: percentile(timesMs, 0.95),
    p99Ms: percentile(timesMs, 0.99),
    bytes: timesMs.length === 0 ? 0 : bytes / timesMs.length,
    statuses,
    everyStatus,
  };
}
