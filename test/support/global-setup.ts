import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../src/platform/migrate.ts";
import { startThrowAwayPostgres } from "./throw-away-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Answers with the URL of the migrated database of which every test file gets a copy. */
    postgresDesk: string;
  }
}

async function startMigrated() {
  const server = await startThrowAwayPostgres();
  try {
    await migrate(server.url);
    const template = new URL(server.url).pathname.slice(1);
    const admin = new pg.Client({ connectionString: new URL("/postgres", server.url).href });
    await admin.connect();
    await admin.query(`alter database ${template} with is_template true allow_connections false`);
    await admin.end();
    return server;
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

/** The server starts when the first test asks for it: a run of engine tests needs none. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: ReturnType<typeof startMigrated> | undefined;
  const desk = createServer(async (_request, response) => {
    try {
      starting ??= startMigrated();
      response.end((await starting).url);
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
  project.provide("postgresDesk", `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.close();
    const server = await starting?.catch(() => undefined);
    await server?.[Symbol.asyncDispose]();
  };
}
