import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "./support/database.ts";
import { type ServerProcess, startProcess } from "./support/server-process.ts";

const ROOT = join(import.meta.dirname, "..");
const run = promisify(execFile);

let database: TestDatabase;
let server: ServerProcess;
let directory: string;
beforeAll(async () => {
  database = await createDatabase();
  server = await startProcess(["serve"], { DATABASE_URL: database.url, ENTREPOT_DEMO: "1" });
  directory = await mkdtemp(join(tmpdir(), "entrepot-readme-"));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

/** The README's shell snippets in order, as one session at a prompt. */
async function snippets(): Promise<string[]> {
  const text = await readFile(join(ROOT, "README.md"), "utf8");
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!);
}

test("the five-minute walk of the README does what it says", async () => {
  const blocks = await snippets();
  expect(blocks).toHaveLength(5);
  const script = blocks
    .map((block) => block.replace(/^BASE=.*$/m, `BASE=${server.url}`))
    .join("\necho; echo ----\n");
  const { stdout } = await run("bash", ["-euo", "pipefail", "-c", script], { cwd: directory });
  const [listings, price, session, matches, hold] = stdout
    .split("----\n")
    .map((text) => text.trim());
  expect(JSON.parse(listings!).items).toHaveLength(2);
  expect(JSON.parse(price!).cost.total).toMatchObject({ currency: "EUR" });
  expect(JSON.parse(session!)).toMatchObject({ organisation: { roles: ["exporter"] } });
  expect(JSON.parse(matches!).matchCount).toBeGreaterThan(0);
  expect(JSON.parse(hold!)).toMatchObject({ state: "active" });
});

test("the tour ends with 0 and tells every step", async () => {
  const { stdout } = await run(process.execPath, ["src/cli.ts", "tour"], { cwd: ROOT });
  for (let step = 1; step <= 7; step++) expect(stdout).toContain(`\n${step}. `);
  expect(stdout).toContain("Every step held");
}, 120_000);
