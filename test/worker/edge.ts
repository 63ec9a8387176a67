import { join } from "node:path";
import { vi } from "vitest";
import { createTestHarness } from "wrangler";
import { createDatabase } from "../support/database.ts";
import { createExchange, type TestExchange } from "../support/exchange.ts";
import { type Bundle, OFFLINE, ROOT } from "./bundle.ts";

/** An exchange whose requests the Worker answers: its very bundle, in workerd. */
export interface Edge extends AsyncDisposable {
  readonly exchange: TestExchange;
  readonly url: URL;
  /** Lines the Worker has written, oldest first. */
  logs(): string[];
}

/** Runs the bundle on a database of its own, which stands where Hyperdrive leads. */
export async function startEdge(bundle: Bundle): Promise<Edge> {
  const database = await createDatabase();
  for (const [name, value] of Object.entries(OFFLINE)) vi.stubEnv(name, value);
  vi.stubEnv("CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE", database.url);
  const server = createTestHarness({
    root: ROOT,
    workers: [{ configPath: join(ROOT, "wrangler.toml"), prebuiltWorkerDir: bundle.directory }],
  });
  const { url } = await server.listen();
  const exchange = await createExchange({
    url: database.url,
    connections: 4,
    send: (path, init) => fetch(new URL(path, url), init),
  });
  return {
    exchange,
    url,
    logs: () => server.getLogs().map(({ message }) => message),
    async [Symbol.asyncDispose]() {
      await server.close();
      await exchange[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      vi.unstubAllEnvs();
    },
  };
}
