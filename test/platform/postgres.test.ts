import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startPostgres } from "../../src/platform/postgres/index.ts";
import { dataDirectoryPerTest } from "../support/data-directory.ts";
import { queryOnce } from "../support/postgres-process.ts";

const { start, directory, area: findArea, postgresPid, killPostgres } = dataDirectoryPerTest();

test("a second start on the same data is refused, naming the holder and the way out", async () => {
  const first = start();
  await first.hears("url");

  const { failed, message } = await start().hears("failed");

  expect(failed).toBe("DatabaseInUseError");
  expect(message).toContain(`(process ${first.child.pid})`);
  expect(message).toContain("set DATABASE_URL");
});

test("of two first starts at the same time exactly one wins", async () => {
  const both = [start(), start()];

  const outcomes = await Promise.all(
    both.map((run) => Promise.any([run.hears("url"), run.hears("failed")])),
  );

  expect(outcomes.filter((outcome) => outcome.url)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome.failed === "DatabaseInUseError")).toHaveLength(1);
});

test("SIGTERM stops PostgreSQL in good order, and the next start has the same port", async () => {
  const first = start();
  const { url } = await first.hears("url");

  expect(await first.end("SIGTERM")).toBe(0);

  expect(await postgresPid()).toBeUndefined();
  const area = await findArea();
  expect(await readFile(area.logFile, "utf8")).toContain("database system is shut down");
  expect(await start().hears("url")).toMatchObject({ url, adopted: false });
});

test("a start while another process stops waits for it and then has a server of its own", async () => {
  const first = start();
  await first.hears("url");

  const second = start();
  await sleep(700); // Long enough to be waiting for the lock, on the server that is about to end.
  await first.end("SIGTERM");

  expect(await second.hears("url")).toMatchObject({ adopted: false });
});

test("a creation that was killed half way starts afresh and leaves nothing behind", async () => {
  const area = await findArea();
  const siblings = async () => {
    const prefix = `${basename(area.directory)}.unfinished`;
    const names = existsSync(dirname(area.directory)) ? await readdir(dirname(area.directory)) : [];
    return names.filter((name) => name.startsWith(prefix));
  };
  const first = start();
  while ((await siblings()).length === 0) await sleep(5);
  await sleep(100);
  await first.end("SIGKILL");
  expect(existsSync(area.directory)).toBe(false);

  const { url } = await start().hears("url");

  expect((await queryOnce(url!, "select 1")).rowCount).toBe(1);
  expect(await siblings()).toEqual([]);
});

test("a pid file whose process is somebody else by now does not stop a start", async () => {
  const first = start();
  await first.hears("url");
  await first.end("SIGKILL");
  await killPostgres();
  const area = await findArea();
  const pidFile = join(area.data, "postmaster.pid");
  const stranger = spawn("sleep", ["60"], { cwd: "/", ...area.owner });
  const text = await readFile(pidFile, "utf8");
  await writeFile(pidFile, text.replace(/^\d+/, String(stranger.pid)));

  expect(await start().hears("url")).toMatchObject({ adopted: false });
  expect(stranger.kill("SIGKILL"), "the stranger is left alone").toBe(true);
});

test("a remembered port that another program has taken is replaced", async () => {
  const first = start();
  const { url } = await first.hears("url");
  await first.end("SIGTERM");
  const thief = createServer().listen(Number(new URL(url!).port), "127.0.0.1");

  const second = await start().hears("url");
  thief.close();

  expect(new URL(second.url!).port).not.toBe(new URL(url!).port);
});

test("a port that was asked for and is taken is a clear error", async () => {
  const thief = createServer().listen(0, "127.0.0.1");
  await once(thief, "listening");
  const { port } = thief.address() as AddressInfo;

  const starting = startPostgres({ directory: directory(), port });

  await expect(starting).rejects.toThrow(`cannot listen on port ${port}`);
  thief.close();
});
