import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Kysely } from "kysely";
import { createApp } from "./app.ts";
import { roadsOf } from "./delivery/network/node.ts";
import { vrpEngines } from "./delivery/vrp/node.ts";
import { work } from "./jobs.ts";
import { compressing } from "./platform/compress.ts";
import type { Config } from "./platform/config.ts";
import type { Ports } from "./platform/context.ts";
import type { Database } from "./platform/database.ts";
import { openDatabase } from "./platform/db.ts";
import { type Drain, drainable } from "./platform/drain.ts";
import { ConfigError } from "./platform/errors.ts";
import { startWork } from "./platform/jobs/work.ts";
import { printedMail } from "./platform/mail.ts";
import { migrate, pendingMigrations } from "./platform/migrate.ts";
import type { PageFiles } from "./platform/page/page-files.ts";
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
  /** The page, perhaps still being built: the API answers when both it and the database stand. */
  readonly page?: Promise<PageFiles | undefined>;
}

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
  const pending = await pendingMigrations(config.databaseUrl);
  if (pending.length > 0) {
    throw new ConfigError(
      `The database lacks ${pending.length} migrations (${pending.at(0)} …). Run \`npm run migrate\` first.`,
    );
  }
  return { url: config.databaseUrl, close: async () => {} };
}

function listen(fetch: Drain["fetch"], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: "0.0.0.0" }, () =>
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

/** Starts the exchange as the configuration says. @throws ConfigError naming what is wrong */
export async function startServer(
  config: Config,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const print = options.print ?? ((line: string) => process.stdout.write(`${line}\n`));
  const log = jsonLog(print, {}, config.logLevel);
  // A wrong road server is told now, before anything has been started.
  const openRoads = await roadsOf(config);
  const vrp = vrpEngines(config);
  const deployment = await openDeployment(config, options);
  const db = openDatabase(withWaits(deployment.url), { connections: 20 });
  const ports: Ports = { mail: printedMail(print), ...openRoads({ db, log }), vrp };
  // Requests and jobs under way end side by side, then what both stand on.
  const ending: (() => Promise<void>)[] = [];
  async function end(): Promise<void> {
    const ended = await Promise.allSettled(ending.map((step) => step()));
    for (const step of [() => db.destroy(), deployment.close]) await step();
    for (const step of ended) if (step.status === "rejected") throw step.reason;
  }
  let url = "";
  try {
    if (options.jobs !== false) {
      const ctx = { db, ports, log, requestId: "jobs", actor: { kind: "clock" } as const };
      const working = await startWork(deployment.url, ctx, work);
      ending.push(() => working.stop());
    }
    if (options.serve !== false) {
      const page = await options.page;
      const host = { db, ports, log, publicUrl: config.publicUrl, ...(page && { page }) };
      const { fetch, drain } = drainable(compressing(createApp(() => host).fetch));
      const server = await listen(fetch, config.port);
      ending.push(() => drain(server));
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : config.port;
      url = `http://localhost:${port}`;
    }
  } catch (error) {
    await end();
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
      stopping ??= end();
      return stopping;
    },
  };
}
