import { join } from "node:path";
import { vi } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import { createDatabase } from "../support/database.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { type Bundle, OFFLINE, ROOT } from "./bundle.ts";

/** A bundle running in workerd. */
export interface RunningWorker extends AsyncDisposable {
  readonly url: URL;
  /** Lines the Worker has written, oldest first. */
  logs(): string[];
}

/** What runs beside workerd, and must end with it even where it would not start. */
async function listening(server: TestHarness): Promise<URL> {
  try {
    return (await server.listen()).url;
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * Runs a bundle with a database where Hyperdrive leads.
 *
 * @throws Error with workerd's own words if the Worker would not start
 */
export async function runWorker(
  bundle: Bundle,
  databaseUrl: string,
  vars: Record<string, string> = {},
): Promise<RunningWorker> {
  for (const [name, value] of Object.entries(OFFLINE)) vi.stubEnv(name, value);
  vi.stubEnv("CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE", databaseUrl);
  const configPath = join(ROOT, "wrangler.toml");
  const server = createTestHarness({
    root: ROOT,
    workers: [{ configPath, prebuiltWorkerDir: bundle.directory, vars }],
  });
  const url = await listening(server);
  return {
    url,
    logs: () => server.getLogs().map(({ message }) => message),
    async [Symbol.asyncDispose]() {
      await server.close();
      vi.unstubAllEnvs();
    },
  };
}

/** An exchange whose requests the Worker answers. */
export interface Edge extends AsyncDisposable {
  readonly exchange: TestExchange;
  readonly worker: RunningWorker;
}

/** Runs the bundle on a database of its own. */
export async function startEdge(bundle: Bundle): Promise<Edge> {
  const database = await createDatabase();
  const worker = await runWorker(bundle, database.url);
  const exchange = await createExchange({
    url: database.url,
    connections: 4,
    send: (path, init) => fetch(new URL(path, worker.url), init),
  });
  return {
    exchange,
    worker,
    async [Symbol.asyncDispose]() {
      await worker[Symbol.asyncDispose]();
      await exchange[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
