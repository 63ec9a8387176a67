import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedPostgres, startPostgres } from "../../src/platform/postgres/index.ts";
import { processExists } from "../../src/platform/postgres/programs.ts";
import { removeData } from "../../src/platform/postgres/remove-data.ts";

const PREFIX = "entrepot-test-";

/** The server is a process of its own, so a test run that was killed has left it running. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : NaN;
    if (Number.isNaN(pid) || processExists(pid)) continue;
    // Another run may be sweeping the same one.
    await removeData(join(tmpdir(), name)).catch(() => {});
  }
}

/**
 * A server that forgets everything when it is disposed of, and is swept if its process dies.
 * `durable` makes it wait for the disk at each commit as a real one does: what a bench must measure.
 */
export async function startThrowAwayPostgres({
  durable = false,
} = {}): Promise<EmbeddedPostgres & AsyncDisposable> {
  await sweepDeadRuns();
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ directory, durable });
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await removeData(directory);
    },
  };
}
