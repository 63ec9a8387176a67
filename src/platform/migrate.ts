import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { ConfigError } from "./errors.ts";
import { installQueues } from "./jobs/queues.ts";

const DIRECTORY = join(import.meta.dirname, "../../migrations");

/** Any constant will do, as long as every migrator takes the same. */
const LOCK = 7_366_918;
const LOCK_NOT_AVAILABLE = "55P03";
const ATTEMPTS = 20;
const CONNECT_MS = 5_000;

interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

/** The files of a folder in the order in which they apply. */
export async function readMigrations(directory: string = DIRECTORY): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name), "utf8");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** @throws ConfigError if nobody answers there, or not to us */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "entrepot migrate",
    connectionTimeoutMillis: CONNECT_MS,
  });
  // Cut later, the query under way fails; unheard, the event would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (cause) {
    const { message, code } = cause as Error & { code?: string };
    throw new ConfigError(`DATABASE_URL cannot be reached: ${message || code}`, { cause });
  }
  return client;
}

/** Waits its turn for locks in short tries, so that readers behind it never wait long. */
async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query("begin");
      await client.query("set local lock_timeout = '200ms'");
      await client.query(migration.sql);
      await client.query("insert into public.entrepot_migration (name, sha256) values ($1, $2)", [
        migration.name,
        migration.sha256,
      ]);
      await client.query("commit");
      return;
    } catch (error) {
      await client.query("rollback");
      const isBusy = (error as { code?: string }).code === LOCK_NOT_AVAILABLE;
      if (!isBusy || attempt === ATTEMPTS) {
        throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, {
          cause: error,
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function check(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  for (const name of applied.keys()) {
    if (!migrations.some((migration) => migration.name === name)) {
      throw new ConfigError(
        `The database has migration ${name}, which this version does not know: it is newer than the code.`,
      );
    }
  }
  for (const { name, sha256 } of migrations) {
    if (applied.has(name) && applied.get(name) !== sha256) {
      throw new ConfigError(
        `Migration ${name} was changed after it ran. Put the old file back and add a new migration.`,
      );
    }
  }
}

/**
 * Brings a database to the newest schema and installs the job queue. Two migrators at once run one
 * after the other; what has run already is left alone.
 *
 * @returns the names of the migrations applied now
 * @throws ConfigError if an old file was changed, or the database is newer than the code
 */
export async function migrate(url: string, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  const client = await connect(url);
  try {
    await client.query("set lock_timeout = '60s'");
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(`create table if not exists public.entrepot_migration (
      name text primary key, sha256 text not null, applied_at timestamptz(3) not null default now())`);
    const { rows } = await client.query("select name, sha256 from public.entrepot_migration");
    const applied = new Map<string, string>(rows.map((row) => [row.name, row.sha256]));
    check(wanted, applied);
    const due = wanted.filter((migration) => !applied.has(migration.name));
    for (const migration of due) await applyOne(client, migration);
    await installQueues(url);
    return due.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** The migrations a database still lacks; for readiness, so that it needs no lock. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = await connect(url);
  try {
    const { rows } = await client.query(
      "select to_regclass('public.entrepot_migration') is not null as known",
    );
    const names = (await readMigrations()).map((migration) => migration.name);
    if (!rows.at(0)?.known) return names;
    const applied = await client.query("select name from public.entrepot_migration");
    const known = new Set(applied.rows.map((row) => row.name));
    return names.filter((name) => !known.has(name));
  } finally {
    await client.end();
  }
}
