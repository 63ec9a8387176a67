import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { ConfigError } from "../errors.ts";

/** Any constant will do, as long as every Entrepot takes the same. */
const LOCK = 5_240_817;
/** The server notices within milliseconds that a holder was killed. */
const PATIENCE_MS = 2_000;

/** Another Entrepot process works on the same data. */
export class DatabaseInUseError extends ConfigError {
  /** Absent if the holder went away while we asked for its name. */
  readonly holderPid: number | undefined;

  constructor(directory: string, holderPid: number | undefined) {
    const who = holderPid === undefined ? "" : ` (process ${holderPid})`;
    super(
      `Another Entrepot process${who} is using the database in ${directory}. ` +
        "Stop it, or set DATABASE_URL, or start with another data directory.",
    );
    this.holderPid = holderPid;
  }
}

async function findHolder(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [LOCK],
  );
  const pid = /process (\d+)$/.exec(rows.at(0)?.name ?? "")?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/**
 * Makes this process the only Entrepot on the data, for as long as the connection lives.
 *
 * @param directory named in the error
 * @throws DatabaseInUseError after two seconds
 */
export async function takeLock(client: pg.Client, directory: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as taken", [LOCK]);
    if (rows.at(0)?.taken) return;
    if (Date.now() > deadline) throw new DatabaseInUseError(directory, await findHolder(client));
    await sleep(100);
  }
}
