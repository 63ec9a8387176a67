import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { ConfigError } from "../errors.ts";
import { findArea, leavePointer } from "./area.ts";
import { prepareBinaries } from "./binaries.ts";
import { createCluster, NAME } from "./cluster.ts";
import { takeLock } from "./lock.ts";
import {
  isNotReady,
  type RunningServer,
  runServer,
  type ServerOptions,
  stopServer,
  urlOf,
} from "./postmaster.ts";

export { DatabaseInUseError } from "./lock.ts";

const DEFAULT_DIRECTORY = join(import.meta.dirname, "../../../.data");
const RETRY_MS = 1_000;

export interface PostgresOptions {
  /** Where the data lies, or for root a note that says where. The checkout's `.data` if absent. */
  readonly directory?: string;
  /** Only this port will do. If absent, a free one is chosen once and remembered. */
  readonly port?: number;
  /** False for tests: faster, and a power cut may destroy everything. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** It was still running: the process that started it did not end in good order. */
  readonly adopted: boolean;
  /** Where the data really lies. */
  readonly directory: string;
  /** Ends PostgreSQL in good order, whoever started it. */
  stop(): Promise<void>;
}

/** Everything that has to be on disk before a server can start. */
async function prepare(directory: string, durable: boolean) {
  try {
    const area = await findArea(directory);
    await leavePointer(directory, area);
    const binaries = await prepareBinaries(area.programs, area.owner === undefined);
    await createCluster(binaries, area, durable);
    return { area, binaries };
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new ConfigError(
      `The embedded PostgreSQL cannot be put on disk (${message}). Make that place writable, ` +
        "choose another data directory, or set DATABASE_URL.",
      { cause },
    );
  }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [NAME]);
  if (rowCount === 0) await client.query(`create database ${NAME}`);
}

/** A running server that is ours alone. */
async function acquire(options: ServerOptions): Promise<RunningServer> {
  for (;;) {
    const server = await runServer(options);
    try {
      await takeLock(server.client, options.area.directory);
      await createDatabase(server.client);
      return server;
    } catch (error) {
      await server.client.end();
      // A server that goes away meanwhile was being stopped by the process that had the lock.
      if (!isNotReady(error)) throw error;
    }
  }
}

/** Brings the server back, on the same port, whenever the connection that holds our lock breaks. */
function supervise(options: ServerOptions, first: RunningServer, log: (line: string) => void) {
  const { area, binaries } = options;
  let holder: RunningServer | undefined = first;
  let recovery: Promise<void> | undefined;
  let stopping: Promise<void> | undefined;

  const recover = async () => {
    log("PostgreSQL is gone; bringing it back.");
    while (!stopping && !holder) {
      try {
        hold(await acquire({ ...options, port: first.port }));
        log("PostgreSQL is back.");
      } catch (error) {
        log(`PostgreSQL is not back yet: ${(error as Error).message}`);
        await sleep(RETRY_MS);
      }
    }
  };
  const hold = (server: RunningServer) => {
    holder = server;
    server.client.once("end", () => {
      holder = undefined;
      if (!stopping) recovery = recover();
    });
  };
  hold(first);

  const stopOnce = async () => {
    await recovery;
    // Without the lock the server may be somebody else's by now.
    if (holder) await stopServer(binaries, area);
  };
  return () => (stopping ??= stopOnce());
}

/**
 * Starts the embedded PostgreSQL, or adopts the one that a killed process has left running, and
 * keeps it running until `stop`: if it dies it comes back by itself at the same URL.
 *
 * @throws DatabaseInUseError if another Entrepot process uses the same data
 * @throws ConfigError if PostgreSQL is not installed or does not start
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const durable = options.durable ?? true;
  const directory = options.directory ?? DEFAULT_DIRECTORY;
  const { area, binaries } = await prepare(directory, durable);
  const serverOptions = { binaries, area, durable, port: options.port };
  const server = await acquire(serverOptions);
  const verb = server.adopted ? "was still running" : "started";
  log(`PostgreSQL ${verb} on port ${server.port}, data in ${area.directory}`);
  const stop = supervise(serverOptions, server, log);
  const password = await readFile(area.passwordFile, "utf8");
  const url = urlOf(password, server.port, NAME);
  return { url, adopted: server.adopted, directory: area.directory, stop };
}
