import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach } from "vitest";
import { type DataArea, findArea } from "../../src/platform/postgres/area.ts";
import { findServer } from "../../src/platform/postgres/pid-file.ts";
import { removeData } from "../../src/platform/postgres/remove-data.ts";
import { type PostgresProcess, runPostgres } from "./postgres-process.ts";

/** Gives every test of a file an empty data directory, and ends all that a test has started. */
export function dataDirectoryPerTest() {
  let directory: string;
  let started: PostgresProcess[];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), `entrepot-test-${process.pid}-`));
    started = [];
  });

  afterEach(async () => {
    await Promise.all(started.map((run) => run.child.exitCode ?? run.end("SIGKILL")));
    await removeData(directory);
  });

  const area = (): Promise<DataArea> => findArea(directory);
  const postgresPid = async () => (await findServer(await area()))?.pid;
  return {
    area,
    directory: () => directory,
    /** Of the server that runs on the data now, if any. */
    postgresPid,

    start(options: { writes?: boolean } = {}): PostgresProcess {
      const run = runPostgres({ directory, ...options });
      started.push(run);
      return run;
    },

    async killPostgres(): Promise<void> {
      const pid = (await postgresPid())!;
      process.kill(pid, "SIGKILL");
      while ((await postgresPid()) === pid) await sleep(10);
    },
  };
}
