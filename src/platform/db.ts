import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { startEffects } from "./after-commit.ts";
import type { Context, Effect } from "./context.ts";
import type { Database } from "./database.ts";
import { parseDateRange } from "./period.ts";
import { preparing } from "./prepared.ts";

const INT8 = 20;
const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;
const DATE_RANGE = 3912;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond 2^53.`);
  return value;
}

/** Counts and amounts as numbers (refused beyond 2^53), dates as text, date ranges as periods. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser(id, format) {
    const oid: number = id;
    if (format !== "binary") {
      if (oid === INT8) return safeInteger;
      if (oid === DATE) return (text: string) => text;
      if (oid === DATE_ARRAY)
        return pg.types.getTypeParser(
          TEXT_ARRAY as Parameters<typeof pg.types.getTypeParser>[0],
          "text",
        );
      if (oid === DATE_RANGE) return parseDateRange;
    }
    return pg.types.getTypeParser(id, format as "text");
  },
};

/** Opens the database. One pool per process on Node; one per request behind Hyperdrive. */
export function openDatabase(
  url: string,
  options: {
    readonly connections?: number;
    /** False where a connection lives for one request alone: then it only costs. */
    readonly prepare?: boolean;
  } = {},
): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types: TYPES,
    connectionTimeoutMillis: 10_000,
    application_name: "entrepot",
  });
  // A connection may be cut at any time, idle or between two queries of a transaction; unheard, the
  // event would end the process. The next query fails, or finds another connection.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  if (options.prepare !== false) pool.on("connect", preparing());
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Runs `work` in a transaction of its own, or in the one the context is already in. */
export async function inTransaction<T>(
  ctx: Context,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx);
  const effects: Effect[] = [];
  const result = await ctx.db.transaction().execute((db) => work({ ...ctx, db, effects }));
  startEffects(ctx, effects);
  return result;
}

interface PostgresError {
  readonly code: string;
  readonly constraint?: string;
}

/** The PostgreSQL error behind a thrown value, if there is one. */
export function postgresError(error: unknown): PostgresError | undefined {
  const candidate = error as Partial<PostgresError> | undefined;
  return typeof candidate?.code === "string" && /^[0-9A-Z]{5}$/.test(candidate.code)
    ? (candidate as PostgresError)
    : undefined;
}

export function isConstraintViolation(error: unknown, constraint: string): boolean {
  return postgresError(error)?.constraint === constraint;
}

/** What is told in words alone; the last line is workerd's and Hyperdrive's. */
const UNAVAILABLE = [
  /cached plan must not change result type/,
  /Connection terminated|not queryable/,
  /timeout exceeded when trying to connect/,
  /connection attempt failed|Failed to acquire a connection/i,
];

/** SQLSTATEs that mean "the database is not there just now", not "the query is wrong". */
export function isUnavailable(error: unknown): boolean {
  const code = postgresError(error)?.code ?? (error as { code?: string } | undefined)?.code;
  if (code && /^(08|57P|53300)/.test(code)) return true;
  if (code && /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code)) return true;
  const message = error instanceof Error ? error.message : "";
  return UNAVAILABLE.some((pattern) => pattern.test(message));
}

/** Runs checks that are deferred to the commit now, so that a verb can name what they refuse. */
export async function checkDeferred(ctx: Context): Promise<void> {
  // In one round trip. Without parameters, PostgreSQL takes several statements in one query.
  await sql`set constraints all immediate; set constraints all deferred`.execute(ctx.db);
}
