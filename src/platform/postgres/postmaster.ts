import type { ChildProcess } from "node:child_process";
import { readFile, rename, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { ConfigError } from "../errors.ts";
import type { DataArea } from "./area.ts";
import { choosePort, NAME } from "./cluster.ts";
import { disownPidFile, endOrphans, findServer } from "./pid-file.ts";
import { lastLines, launchServer, runProgram } from "./programs.ts";

/** Crash recovery replays the log first, which takes its time after a heavy load. */
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 60_000;
const POLL_MS = 25;
const LOG_LIMIT_BYTES = 10_000_000;
const NOT_READY = /^(ECONNREFUSED|ECONNRESET|EPIPE|57P0[123])$/;

export interface ServerOptions {
  readonly binaries: string;
  readonly area: DataArea;
  readonly durable: boolean;
  /** Only this port will do; otherwise the remembered one or any free one. */
  readonly port: number | undefined;
}

function settingsOf(options: ServerOptions, port: number): Record<string, string> {
  const common = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "200",
    shared_buffers: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  if (options.durable) return common;
  return { ...common, fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
}

async function launch(options: ServerOptions): Promise<{ child: ChildProcess; logStart: number }> {
  const { area, binaries } = options;
  await disownPidFile(area);
  const size = async () => (await stat(area.logFile).catch(() => undefined))?.size ?? 0;
  if ((await size()) > LOG_LIMIT_BYTES) await rename(area.logFile, `${area.logFile}.old`);
  const logStart = await size();
  const port = options.port ?? (await choosePort(area));
  return { child: launchServer(binaries, area, settingsOf(options, port)), logStart };
}

/** Returns if another try may succeed. @throws ConfigError quoting the log if it will not */
async function judgeFailure(options: ServerOptions, logStart: number): Promise<void> {
  const log = await readFile(options.area.logFile).catch(() => Buffer.alloc(0));
  const output = log.subarray(logStart).toString();
  if (/shared memory block .* still in use/s.test(output)) return endOrphans(options.area);
  // Another starter was first.
  if (/postmaster\.pid" already exists/.test(output)) return;
  const isPortTaken = /could not bind IPv4 address/.test(output);
  if (isPortTaken && options.port === undefined) return;
  if (isPortTaken) {
    throw new ConfigError(
      `PostgreSQL cannot listen on port ${options.port}: another program does. Stop it, or ` +
        "let a free port be chosen.",
    );
  }
  throw new ConfigError(
    `PostgreSQL did not start. The end of ${options.area.logFile}:\n${lastLines(output)}`,
  );
}

export function urlOf(password: string, port: number, database: string): string {
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
}

/** "Not now" rather than "no": refused, cut off, or starting up, shutting down, recovering. */
export function isNotReady(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string };
  return NOT_READY.test(code ?? "") || /^Connection terminated|not queryable$/.test(message);
}

/** Connects to the maintenance database; undefined if the server is not ready for it yet. */
async function tryConnect(area: DataArea, port: number): Promise<pg.Client | undefined> {
  const password = await readFile(area.passwordFile, "utf8");
  const client = new pg.Client({
    connectionString: urlOf(password, port, "postgres"),
    application_name: `entrepot, process ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (cause) {
    if (isNotReady(cause)) return undefined;
    const { message } = cause as Error;
    throw new ConfigError(`PostgreSQL runs on port ${port} but refuses us: ${message}`, { cause });
  }
}

/** A server that accepts connections, and the first connection to it. */
export interface RunningServer {
  readonly client: pg.Client;
  readonly port: number;
  /** It was running already. */
  readonly adopted: boolean;
}

/** Adopts the server that runs on the area, or starts one, and waits until it accepts us. */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const { area } = options;
  let launched: Awaited<ReturnType<typeof launch>> | undefined;
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const found = await findServer(area);
    if (found?.isReady) {
      const client = await tryConnect(area, found.port);
      const adopted = found.pid !== launched?.child.pid;
      if (client) return { client, port: found.port, adopted };
    }
    const child = launched?.child;
    const isWaiting = child && child.exitCode === null && child.signalCode === null && child.pid;
    if (!found && !isWaiting) {
      if (launched) {
        await judgeFailure(options, launched.logStart);
        await sleep(200);
      }
      launched = await launch(options);
    }
    await sleep(POLL_MS);
  }
  throw new ConfigError(`PostgreSQL is not ready after 5 minutes. See ${area.logFile}.`);
}

/** Ends the server in good order, breaking off what its clients are doing. */
export async function stopServer(binaries: string, area: DataArea): Promise<void> {
  const server = await findServer(area);
  if (!server) return;
  const args = ["stop", `--pgdata=${area.data}`, "--mode=fast", "--no-wait"];
  await runProgram(binaries, area, "pg_ctl", args);
  // Not left to pg_ctl, which would go on to wait for a server that another process starts next.
  for (const deadline = Date.now() + STOP_LIMIT_MS; Date.now() < deadline; await sleep(POLL_MS)) {
    if ((await findServer(area))?.pid !== server.pid) return;
  }
  throw new ConfigError(`PostgreSQL has not ended after a minute. See ${area.logFile}.`);
}
