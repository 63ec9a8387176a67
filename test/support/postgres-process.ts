import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";

export const CHECKOUT = join(import.meta.dirname, "../..");

/** One line of what run-postgres.ts says; which fields it has depends on what happened. */
interface Message {
  readonly url?: string;
  readonly adopted?: boolean;
  readonly directory?: string;
  readonly row?: number;
  readonly line?: string;
  readonly failed?: string;
  readonly message?: string;
  readonly stopped?: boolean;
}

/** A process of its own that runs the embedded PostgreSQL. */
export interface PostgresProcess {
  readonly child: ChildProcess;
  readonly said: readonly Message[];
  /** The first thing said, early or late, that has the field. */
  hears(field: keyof Message): Promise<Message>;
  /** Ends the process by that signal and waits until it is gone. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

export function runPostgres(options: {
  checkout?: string;
  /** The checkout's own `.data` if absent. */
  directory?: string;
  writes?: boolean;
  uid?: number;
}): PostgresProcess {
  const checkout = options.checkout ?? CHECKOUT;
  const script = join(checkout, "test/support/run-postgres.ts");
  const args = [script, checkout, options.directory ?? "", ...(options.writes ? ["write"] : [])];
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    // A process group of its own, as a terminal makes one, which a Ctrl-C is sent to.
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  const ended = once(child, "close");
  const said: Message[] = [];
  const lines = createInterface({ input: child.stdout! });
  lines.on("line", (line) => said.push(JSON.parse(line)));

  return {
    child,
    said,
    async hears(field) {
      for (;;) {
        const found = said.find((message) => message[field] !== undefined);
        if (found) return found;
        const wasLast = (await Promise.race([once(lines, "line"), ended])).length > 1;
        if (wasLast) throw new Error(`Ended without "${field}": ${JSON.stringify(said)}`);
      }
    },
    async end(signal) {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function queryOnce(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
