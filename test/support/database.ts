import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";

/** Somebody is connected to the template just now. */
const OBJECT_IN_USE = "55006";

/** A database of a test file's own; disposing of it drops it, whoever is still connected. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
}

async function templateUrl(): Promise<string> {
  const response = await fetch(inject("postgresDesk"));
  const text = await response.text();
  if (!response.ok) throw new Error(`The test database could not be made: ${text}`);
  return text;
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Copies the migrated template (or, if `empty`, makes a database without any table of ours). */
export async function createDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const url = await templateUrl();
  const admin = new URL("/postgres", url).href;
  const name = `w_${randomBytes(8).toString("hex")}`;
  const template = options.empty ? "template0" : new URL(url).pathname.slice(1);
  for (let isDone = false; !isDone; ) {
    try {
      await query(admin, `create database ${name} template ${template} strategy file_copy`);
      isDone = true;
    } catch (error) {
      if ((error as { code?: string }).code !== OBJECT_IN_USE) throw error;
      await sleep(100);
    }
  }
  return {
    url: new URL(`/${name}`, url).href,
    [Symbol.asyncDispose]: () => query(admin, `drop database if exists ${name} with (force)`),
  };
}
