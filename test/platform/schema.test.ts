import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Catalogue, databaseTypes, readCatalogue } from "../../src/platform/catalogue.ts";
import { migrate, pendingMigrations, readMigrations } from "../../src/platform/migrate.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

const ROOT = join(import.meta.dirname, "../..");

let database: TestDatabase;
let catalogue: Catalogue;
beforeAll(async () => {
  database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  catalogue = await readCatalogue(client);
  await client.end();
});
afterAll(() => database[Symbol.asyncDispose]());

test("the schema dump is that of the migrated database (else: npm run schema)", async () => {
  const dumped = await readFile(join(ROOT, "migrations/schema.json"), "utf8");
  expect(JSON.parse(dumped)).toEqual(catalogue);
});

test("the Kysely types are those of the migrated database (else: npm run schema)", async () => {
  const written = await readFile(join(ROOT, "src/platform/database.ts"), "utf8");
  const squeezed = (text: string) => text.replaceAll(/[\s;,|"]+/g, "");
  expect(squeezed(written)).toBe(squeezed(databaseTypes(catalogue)));
});

test("foreign keys follow the arrows between contexts", () => {
  const order = ["platform", "trust", "goods", "layout", "delivery", "exchange", "flow"];
  const wrong: string[] = [];
  for (const [table, { constraints }] of Object.entries(catalogue.tables)) {
    const from = table.split(".")[0]!;
    for (const definition of Object.values(constraints)) {
      const to = /REFERENCES "?(\w+)"?\./.exec(definition)?.[1];
      if (!to || to === from) continue;
      const isSibling = [from, to].includes("layout") && [from, to].includes("delivery");
      if (isSibling || order.indexOf(to) > order.indexOf(from)) wrong.push(`${table} → ${to}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a foreign key has an index to be looked up by", () => {
  // Rows that are never removed and never looked up from the other side.
  const exempt = [
    "trust.api_key.created_by", "trust.invitation.invited_by", "trust.session.organisation_id",
    "trust.password_reset.person_id", "trust.grant.granted_by", "layout.slotting.job_id",
    "delivery.plan.job_id", "exchange.listing.rate_card_id", "exchange.hold.listing_id",
    "exchange.hold.request_id", "exchange.hold.rate_card_id", "exchange.lease.listing_id",
    "exchange.lease.rate_card_id", "exchange.lease.cancelled_by",
  ]; // biome-ignore format: a list
  const missing: string[] = [];
  for (const [table, { constraints }] of Object.entries(catalogue.tables)) {
    for (const definition of Object.values(constraints)) {
      const column = /^FOREIGN KEY \((\w+)/.exec(definition)?.[1];
      if (!column || exempt.includes(`${table}.${column}`)) continue;
      const isIndexed = Object.values(catalogue.indexes).some(
        (index) =>
          index.replaceAll('"', "").includes(` ON ${table} `) &&
          index.replaceAll('"', "").includes(`(${column}`),
      );
      if (!isIndexed) missing.push(`${table}.${column}`);
    }
  }
  expect(missing).toEqual([]);
});

test("migrating again changes nothing, also when two do it at once", async () => {
  await using empty = await createDatabase({ empty: true });
  const all = (await readMigrations()).map(({ name }) => name);
  expect(await pendingMigrations(empty.url)).toEqual(all);
  const [first, second] = await Promise.all([migrate(empty.url), migrate(empty.url)]);
  expect([...first, ...second].sort()).toEqual(all);
  expect(await migrate(empty.url)).toEqual([]);
  expect(await pendingMigrations(empty.url)).toEqual([]);
});

test("an old file that was changed is refused", async () => {
  const migrations = await readMigrations();
  const changed = migrations.map((migration, i) =>
    i === 0 ? { ...migration, sha256: "0" } : migration,
  );
  await expect(migrate(database.url, changed)).rejects.toThrow(/0001-platform.sql was changed/);
});

test("a database newer than the code is refused", async () => {
  const migrations = await readMigrations();
  await expect(migrate(database.url, migrations.slice(0, -1))).rejects.toThrow(
    /newer than the code/,
  );
});

test("a migration that fails leaves nothing behind", async () => {
  await using copy = await createDatabase();
  const broken = {
    name: "9999-broken.sql",
    sha256: "1",
    sql: "create table public.half (); select 1/0",
  };
  const migrations = [...(await readMigrations()), broken];
  await expect(migrate(copy.url, migrations)).rejects.toThrow(
    /9999-broken.sql failed: division by zero/,
  );
  expect(await pendingMigrations(copy.url)).toEqual([]);
});

test("a migration waits its turn in short tries, so that readers never wait long", async () => {
  await using copy = await createDatabase();
  const reader = new pg.Client({ connectionString: copy.url });
  await reader.connect();
  await reader.query("begin; select count(*) from trust.organisation");
  const added = {
    name: "9999-added.sql",
    sha256: "1",
    sql: "alter table trust.organisation add column note text",
  };
  const migrating = migrate(copy.url, [...(await readMigrations()), added]);
  const other = new pg.Client({ connectionString: copy.url });
  await other.connect();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await other.query("set statement_timeout = '2s'; select count(*) from trust.organisation");
  await reader.query("commit");
  expect(await migrating).toEqual(["9999-added.sql"]);
  await reader.end();
  await other.end();
});
