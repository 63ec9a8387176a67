import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findArea } from "../../src/platform/postgres/area.ts";
import { prepareBinaries } from "../../src/platform/postgres/binaries.ts";
import { type EmbeddedPostgres, startPostgres } from "../../src/platform/postgres/index.ts";
import { stopServer } from "../../src/platform/postgres/postmaster.ts";
import { processExists } from "../../src/platform/postgres/programs.ts";

const PREFIX = "entrepot-test-";

/** Stops what runs on a data directory and removes all of it. */
export async function removeData(directory: string): Promise<void> {
  const area = await findArea(directory);
  const binaries = await prepareBinaries(area.programs, area.owner === undefined);
  await stopServer(binaries, area);
  await rm(area.directory, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}

/** The server is a process of its own, so a test run that was killed has left it running. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : NaN;
    if (Number.isNaN(pid) || processExists(pid)) continue;
    // Another run may be sweeping the same one.
    await removeData(join(tmpdir(), name)).catch(() => {});
  }
}

/** A server that forgets everything when it is disposed of, and is swept if its process dies. */
export async function startThrowAwayPostgres(): Promise<EmbeddedPostgres & AsyncDisposable> {
  await sweepDeadRuns();
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ directory, durable: false });
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await removeData(directory);
    },
  };
}
