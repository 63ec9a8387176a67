import { type Kysely, sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "../../src/platform/database.ts";
import { isUnavailable, openDatabase } from "../../src/platform/db.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let db: Kysely<Database>;
beforeEach(async () => {
  database = await createDatabase();
  db = openDatabase(database.url, { connections: 1 });
});
afterEach(async () => {
  await db.destroy();
  await database[Symbol.asyncDispose]();
});

/** The statements that the pool's only connection keeps, without this question itself. */
async function kept(): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements order by prepare_time`.execute(db);
  return rows.map(({ statement }) => statement);
}

function organisationNamed(name: string) {
  return db.selectFrom("trust.organisation").selectAll().where("name", "=", name).execute();
}

test("a statement asked twice is prepared once, and one without parameters never", async () => {
  await organisationNamed("first");
  await organisationNamed("second");
  await sql`select 1`.execute(db);

  expect(await kept()).toEqual(['select * from "trust"."organisation" where "name" = $1']);
});

test("a connection keeps 150,000 characters of statements, and none that inserts in bulk", async () => {
  const many = Array.from({ length: 41 }, (_, i) => i);
  await sql`select ${sql.join(many.map((i) => sql`${i}::integer`))}`.execute(db);
  const padding = "-".repeat(9_900);
  for (let i = 0; i < 20; i++) {
    await sql`select ${i}::integer as ${sql.raw(`n${i} --${padding}`)}`.execute(db);
  }

  expect(await kept()).toHaveLength(15);
});

test("a column added meanwhile fails one request as unavailable, and no other", async () => {
  await organisationNamed("before");
  await sql`alter table trust.organisation add column motto text`.execute(db);

  const error = await organisationNamed("stale").catch((error: unknown) => error);
  expect(isUnavailable(error)).toBe(true);
  expect(await organisationNamed("after")).toEqual([]);
});

test("a pool may be told to prepare nothing", async () => {
  await using plain = await createDatabase();
  const unprepared = openDatabase(plain.url, { connections: 1, prepare: false });
  await unprepared.selectFrom("trust.organisation").select("id").where("name", "=", "x").execute();

  const { rows } = await sql`select from pg_prepared_statements`.execute(unprepared);
  expect(rows).toEqual([]);
  await unprepared.destroy();
});
