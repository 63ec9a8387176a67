import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { dataDirectoryPerTest } from "../support/data-directory.ts";
import { type PostgresProcess, queryOnce } from "../support/postgres-process.ts";

const { start, postgresPid, killPostgres } = dataDirectoryPerTest();

async function untilItAnswers(url: string): Promise<void> {
  const answer = () => queryOnce(url, "select 1").then(() => "answered", String);
  await expect.poll(answer, { timeout: 30_000 }).toBe("answered");
}

/** The last row that a writer heard was committed. */
function lastRow(run: PostgresProcess): number {
  return run.said.findLast((message) => message.row !== undefined)!.row!;
}

async function untilWritten(run: PostgresProcess, rowCount: number): Promise<void> {
  await run.hears("row");
  while (lastRow(run) < rowCount) await sleep(10);
}

/** Without a gap, and at least as far as was acknowledged. */
async function expectEveryRow(url: string, last: number): Promise<void> {
  const { rows } = await queryOnce(
    url,
    "select count(*)::int as count, max(row) as last from acknowledged",
  );
  expect(rows[0].last).toBeGreaterThanOrEqual(last);
  expect(rows[0].count).toBe(rows[0].last);
}

test("after kill -9 of Node its PostgreSQL is adopted with every acknowledged row", async () => {
  const first = start({ writes: true });
  await untilWritten(first, 50);
  const pid = await postgresPid();
  await first.end("SIGKILL");

  const second = start();
  const { url, adopted } = await second.hears("url");

  expect(adopted).toBe(true);
  expect(await postgresPid()).toBe(pid);
  await expectEveryRow(url!, lastRow(first));
  await second.end("SIGTERM");
  expect(await postgresPid(), "an adopted server is stopped too").toBeUndefined();
});

test("a Ctrl-C reaches Node alone, which then decides when PostgreSQL ends", async () => {
  const first = start();
  await first.hears("url");
  process.kill(-first.child.pid!, "SIGINT");
  await first.end("SIGKILL");

  expect(await start().hears("url")).toMatchObject({ adopted: true });
});

test("after kill -9 of Node and of PostgreSQL every acknowledged row is recovered", async () => {
  const first = start({ writes: true });
  await untilWritten(first, 50);
  await first.end("SIGKILL");
  await killPostgres();

  const { url, adopted } = await start().hears("url");

  expect(adopted).toBe(false);
  await expectEveryRow(url!, lastRow(first));
});

test("PostgreSQL comes back by itself, at the same URL, as often as it is killed", async () => {
  const { url } = await start().hears("url");
  await queryOnce(url!, "create table kept (kill int)");

  for (let kill = 1; kill <= 2; kill++) {
    await queryOnce(url!, `insert into kept values (${kill})`);
    await killPostgres();
    await untilItAnswers(url!);
    expect((await queryOnce(url!, "select from kept")).rowCount).toBe(kill);
  }
  expect((await start().hears("failed")).failed).toBe("DatabaseInUseError");
});

test("a query that outlives its killed server does not keep PostgreSQL from coming back", async () => {
  const { url } = await start().hears("url");
  const endless = queryOnce(url!, "select count(*) from generate_series(1, 1e12)").catch(() => {});
  await sleep(300);

  await killPostgres();

  await untilItAnswers(url!);
  await endless;
});

test("an adopted PostgreSQL comes back by itself as well", async () => {
  const first = start();
  await first.hears("url");
  await first.end("SIGKILL");
  const { url, adopted } = await start().hears("url");
  expect(adopted).toBe(true);

  await killPostgres();

  await untilItAnswers(url!);
});
