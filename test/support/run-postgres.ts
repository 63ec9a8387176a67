// Started by test/platform/postgres.test.ts as a process of its own, to be killed at will.
// Arguments: the checkout whose code to run, its data directory (empty: the default), options.
// Says what happens as JSON, one object a line; SIGTERM stops it in good order.
import { join } from "node:path";
import pg from "pg";

const [checkout, directory, ...options] = process.argv.slice(2);
const { startPostgres } = await import(join(checkout, "src/platform/postgres/index.ts"));

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

/** Says only rows that the database has acknowledged. */
async function writeForever(url: string): Promise<never> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create table if not exists acknowledged (row int primary key)");
  for (let row = 1; ; row++) {
    await client.query("insert into acknowledged values ($1)", [row]);
    say({ row });
  }
}

try {
  const server = await startPostgres({
    ...(directory ? { directory } : {}),
    log: (line: string) => say({ line }),
  });
  process.once("SIGTERM", async () => {
    await server.stop();
    say({ stopped: true });
  });
  say({ url: server.url, adopted: server.adopted, directory: server.directory });
  if (options.includes("write")) await writeForever(server.url);
} catch (error) {
  say({ failed: (error as Error).constructor.name, message: (error as Error).message });
}
