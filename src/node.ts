import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Kysely } from "kysely";
import { createApp } from "./app.ts";
import { roadsOf } from "./delivery/network/node.ts";
import { work } from "./jobs.ts";
import type { Config } from "./platform/config.ts";
import type { Ports } from "./platform/context.ts";
import type { Database } from "./platform/database.ts";
import { openDatabase } from "./platform/db.ts";
import { ConfigError } from "./platform/errors.ts";
import { startWork } from "./platform/jobs/work.ts";
import { printedMail } from "./platform/mail.ts";
import { migrate, pendingMigrations } from "./platform/migrate.ts";
import { startPostgres } from "./platform/postgres/index.ts";
import { jsonLog, type Log } from "./platform/telemetry.ts";
import { withWaits } from "./platform/waits.ts";

/** A running Node process of the exchange. */
export interface RunningServer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly db: Kysely<Database>;
  readonly ports: Ports;
  readonly log: Log;
  /** Lets requests and jobs under way finish for a few seconds, then ends everything. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Where the embedded PostgreSQL keeps its data. */
  readonly dataDirectory?: string;
  /** Answer requests. */
  readonly serve?: boolean;
  /** Work off the job queue. */
  readonly jobs?: boolean;
  readonly print?: (line: string) => void;
}

const DRAIN_MS = 8_000;

/** The database of a deployment, migrated: the embedded one, or a real server. */
export async function openDeployment(config: Config, options: ServerOptions = {}) {
  if (config.databaseUrl === undefined) {
    const embedded = await startPostgres({
      ...(options.dataDirectory === undefined ? {} : { directory: options.dataDirectory }),
    });
    try {
      await migrate(embedded.url);
    } catch (error) {
      await embedded.stop();
      throw error;
    }
    return { url: embedded.url, close: () => embedded.stop() };
  }
  const pending = await pendingMigrations(config.databaseUrl).catch((cause) => {
    throw new ConfigError(`DATABASE_URL cannot be reached: ${(cause as Error).message}`, { cause });
  });
  if (pending.length > 0) {
    throw new ConfigError(
      `The database lacks ${pending.length} migrations (${pending.at(0)} …). Run \`npm run migrate\` first.`,
    );
  }
  return { url: config.databaseUrl, close: async () => {} };
}

function listen(app: ReturnType<typeof createApp>, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "0.0.0.0" }, () =>
      resolve(server as Server),
    ) as Server;
    server.headersTimeout = 10_000;
    server.requestTimeout = 60_000;
    server.keepAliveTimeout = 5_000;
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const inUse = cause.code === "EADDRINUSE";
      reject(
        inUse
          ? new ConfigError(`Port ${port} is in use. Set PORT to another one.`, { cause })
          : cause,
      );
    });
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const drained = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(drained);
}

/** Starts the exchange as the configuration says. @throws ConfigError naming what is wrong */
export async function startServer(
  config: Config,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const print = options.print ?? ((line: string) => process.stdout.write(`${line}\n`));
  const log = jsonLog(print, {}, config.logLevel);
  // A wrong road server is told now, before anything has been started.
  const roads = await roadsOf(config);
  const deployment = await openDeployment(config, options);
  const db = openDatabase(withWaits(deployment.url), { connections: 20 });
  const ports: Ports = { mail: printedMail(print), roads };
  const undo: (() => Promise<void>)[] = [() => db.destroy(), deployment.close];
  let url = "";
  try {
    if (options.jobs !== false) {
      const ctx = { db, ports, log, requestId: "jobs", actor: { kind: "clock" } as const };
      const working = await startWork(deployment.url, ctx, work);
      undo.unshift(() => working.stop());
    }
    if (options.serve !== false) {
      const host = { db, ports, log, publicUrl: config.publicUrl };
      const server = await listen(
        createApp(() => host),
        config.port,
      );
      undo.unshift(() => close(server));
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : config.port;
      url = `http://localhost:${port}`;
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
  let stopping: Promise<void> | undefined;
  return {
    url,
    databaseUrl: deployment.url,
    db,
    ports,
    log,
    stop() {
      stopping ??= (async () => {
        for (const step of undo) await step();
      })();
      return stopping;
    },
  };
}
