import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigError } from "../../src/platform/errors.ts";
import { findPackage } from "../../src/platform/postgres/binaries.ts";
import { removeData } from "../../src/platform/postgres/remove-data.ts";
import { makeBareCheckout } from "../support/bare-checkout.ts";
import {
  CHECKOUT,
  type PostgresProcess,
  queryOnce,
  runPostgres,
} from "../support/postgres-process.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Whether any user may come in, as is not so below a 0700 home. */
async function isOpenToAll(path: string): Promise<boolean> {
  const isOpen = ((await stat(path)).mode & 0o005) === 0o005;
  return isOpen && (path === dirname(path) || isOpenToAll(dirname(path)));
}

/** Root can only become an ordinary user where that user can read Node and the packages. */
const canBeOrdinary = !isRoot || (await isOpenToAll(CHECKOUT));

let home: string;
let checkout: string;
let version: string;
let run: PostgresProcess | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), `entrepot-test-${process.pid}-`));
  checkout = join(home, "entrepot");
  version = `0.0.0-${randomBytes(4).toString("hex")}`;
});

afterEach(async () => {
  if (run?.child.exitCode === null) await run.end("SIGTERM");
  run = undefined;
  await removeData(join(checkout, ".data"));
  await rm(home, { recursive: true, force: true });
  if (isRoot) await rm(`/var/lib/entrepot/pg-${version}`, { recursive: true, force: true });
});

async function expectToAnswer(url: string): Promise<void> {
  expect((await queryOnce(url, "select upper('łódź')")).rows).toEqual([{ upper: "ŁÓDŹ" }]);
}

test.runIf(isRoot)(
  "as root, below a 0700 home, all of it lies elsewhere and a note says where",
  async () => {
    await makeBareCheckout(checkout, version);
    expect((await stat(home)).mode & 0o777).toBe(0o700);

    run = runPostgres({ checkout });
    const { url, directory } = await run.hears("url");

    await expectToAnswer(url!);
    expect(directory).toMatch(/^\/var\/lib\/entrepot\/data-/);
    expect(await readFile(join(checkout, ".data/README"), "utf8")).toContain(directory);
    expect((await stat(join(directory!, "password"))).mode & 0o777).toBe(0o600);
  },
);

test.runIf(canBeOrdinary)(
  "an ordinary user runs it in the checkout, without install scripts",
  async () => {
    const native = await makeBareCheckout(checkout, version);
    const missing = join(native, "lib/libpq.so.5");
    if (process.platform === "linux") expect(existsSync(missing)).toBe(false);
    await chmod(home, 0o755);
    if (isRoot) execFileSync("chown", ["-R", `${NOBODY}:${NOBODY}`, checkout]);

    run = runPostgres({ checkout, ...(isRoot ? { uid: NOBODY } : {}) });
    const { url, directory } = await run.hears("url");

    await expectToAnswer(url!);
    expect(directory).toBe(join(checkout, ".data/pg"));
    if (process.platform === "linux") expect(existsSync(missing)).toBe(true);
  },
);

test.runIf(canBeOrdinary)(
  "if node_modules cannot be written the programs are copied beside the data",
  async () => {
    const native = await makeBareCheckout(checkout, version);
    await chmod(home, 0o755);
    await mkdir(join(checkout, ".data"));
    if (isRoot) execFileSync("chown", [`${NOBODY}:${NOBODY}`, join(checkout, ".data")]);
    await chmod(join(native, "lib"), 0o555);

    run = runPostgres({ checkout, ...(isRoot ? { uid: NOBODY } : {}) });
    const { url } = await run.hears("url");
    await chmod(join(native, "lib"), 0o755);

    await expectToAnswer(url!);
    expect(existsSync(join(checkout, ".data", `pg-${version}`, "bin/postgres"))).toBe(true);
  },
);

test("a data directory that cannot be made is a clear error", async () => {
  await writeFile(join(home, "file"), "");

  run = runPostgres({ directory: join(home, "file", "data") });
  const { failed, message } = await run.hears("failed");

  expect(failed).toBe("ConfigError");
  expect(message).toContain("choose another data directory");
});

test("without the programs the way out is named", () => {
  const absent = process.platform === "linux" ? "darwin-arm64" : "linux-x64";

  expect(() => findPackage(absent)).toThrow(/--omit=optional .* DATABASE_URL/s);
  expect(() => findPackage("sunos-x64")).toThrow(ConfigError);
});
