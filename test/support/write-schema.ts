/** `npm run schema`: writes the schema dump and the Kysely types of a freshly migrated database. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseTypes, readCatalogue } from "../../src/platform/catalogue.ts";
import { migrate } from "../../src/platform/migrate.ts";
import { startPostgres } from "../../src/platform/postgres/index.ts";

const root = join(import.meta.dirname, "../..");
const directory = await mkdtemp(join(tmpdir(), "entrepot-schema-"));
const server = await startPostgres({ directory, durable: false });
try {
  await migrate(server.url);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const catalogue = await readCatalogue(client);
  await client.end();
  await writeFile(join(root, "migrations/schema.json"), `${JSON.stringify(catalogue, null, 2)}\n`);
  await writeFile(join(root, "src/platform/database.ts"), databaseTypes(catalogue));
} finally {
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}
