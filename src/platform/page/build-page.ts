import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  access,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify, stripVTControlCharacters } from "node:util";
import { readPage } from "./node-page.ts";
import type { PageFiles } from "./page-files.ts";

const CHECKOUT = join(import.meta.dirname, "../../..");
const VITE = join(CHECKOUT, "node_modules/vite/bin/vite.js");

/** In the folder itself, so that contents and stamp change places together. */
const STAMP = ".stamp";
const BUILD_MS = 180_000;
const LEFT_OVER_MS = 600_000;

/** What is in a folder and below, in an order of its own; nothing if there is no such folder. */
async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
    .toSorted();
}

/** A hash of all that a build is made from. */
async function sourceStamp(checkout: string): Promise<string> {
  const source = join(checkout, "src");
  const contexts = (await readdir(source)).toSorted();
  const engines = contexts.map((name) => join(source, name, "engine"));
  const reference = join(checkout, "seeds/reference");
  const folders = [join(source, "web"), join(source, "numeric"), reference, ...engines];
  const files = (await Promise.all(folders.map(filesIn))).flat();
  const hash = createHash("sha256");
  const settings = ["vite.config.ts", "package-lock.json"].map((name) => join(checkout, name));
  for (const name of [...files, ...settings]) {
    const text = await readFile(name);
    hash.update(`${relative(checkout, name).replaceAll("\\", "/")} ${text.byteLength}\n`);
    hash.update(text);
  }
  return hash.digest("hex");
}

function stampOf(directory: string): Promise<string | undefined> {
  return readFile(join(directory, STAMP), "utf8").catch(() => undefined);
}

/** What a start that was cut off in the middle of its build has left. */
async function removeLeftOvers(directory: string): Promise<void> {
  const parent = dirname(directory);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(directory)}-`)) continue;
    const path = join(parent, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0);
    if (age > LEFT_OVER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function runVite(checkout: string, outDirectory: string): Promise<void> {
  const configuration = ["--config", join(checkout, "vite.config.ts"), "--configLoader", "native"];
  const flags = [...configuration, "--outDir", outDirectory, "--logLevel", "error"];
  const env = { ...process.env, NODE_ENV: "production", NO_COLOR: "1" };
  const options = { cwd: checkout, env, timeout: BUILD_MS, maxBuffer: 64 * 1024 * 1024 };
  await promisify(execFile)(process.execPath, [VITE, "build", ...flags], options);
}

/**
 * Puts a finished build in its place, whatever other processes put there meanwhile. A folder
 * cannot be renamed onto a full one, so the old one is moved aside first.
 */
async function swapIn(built: string, directory: string, stamp: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if ((await stampOf(directory)) === stamp) return;
    await rename(directory, `${built}-old-${attempt}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    try {
      return await rename(built, directory);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (attempt === 10 || (code !== "ENOTEMPTY" && code !== "EEXIST")) throw error;
    }
  }
}

async function build(checkout: string, directory: string, stamp: string): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  await removeLeftOvers(directory);
  const work = await mkdtemp(`${directory}-`);
  try {
    const built = join(work, "built");
    await runVite(checkout, built);
    await writeFile(join(built, STAMP), stamp);
    // An upload to Cloudflare must leave the stamp out.
    await writeFile(join(built, ".assetsignore"), `${STAMP}\n`);
    await swapIn(built, directory, stamp);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The page as it stands, read at a moment at which no other process was swapping it. */
async function readSettled(directory: string): Promise<PageFiles> {
  for (let attempt = 1; ; attempt++) {
    const before = await stampOf(directory);
    try {
      const page = await readPage(directory);
      if (before === (await stampOf(directory)) || attempt === 20) return page;
    } catch (error) {
      if (attempt === 20) throw error;
    }
    await sleep(50);
  }
}

/** What is wrong, and where, out of the many lines of a failed build. */
function reasonOf(error: unknown): string {
  const { stderr, message, killed } = error as { stderr?: string; message: string; killed?: true };
  if (killed) return `the build took more than ${BUILD_MS / 1_000} s`;
  const text = stripVTControlCharacters(stderr || message);
  const lines = text.split("\n").map((line) => line.trim());
  const reason = lines.find(
    (line) => line !== "" && !/build failed|error during build/i.test(line),
  );
  const place = /\[ (\S+:\d+:\d+) \]/.exec(text)?.[1];
  return `${(reason ?? message).slice(0, 300)}${place ? ` (${place})` : ""}`;
}

/**
 * The page, built first if it is missing or its sources have changed since. Two processes may do
 * so at once. A failure is told in one line, and is no reason not to start: there is no page then.
 */
export async function ensurePage(
  print: (line: string) => void,
  checkout: string = CHECKOUT,
): Promise<PageFiles | undefined> {
  const directory = join(checkout, "dist/web");
  try {
    const stamp = await sourceStamp(checkout);
    if ((await stampOf(directory)) !== stamp) {
      const startedAt = performance.now();
      await build(checkout, directory, stamp);
      print(`The page is built (${((performance.now() - startedAt) / 1_000).toFixed(1)} s).`);
    }
    await access(join(directory, "index.html"));
    return await readSettled(directory);
  } catch (error) {
    print(`The page is not built, the API runs without it: ${reasonOf(error)}`);
    return undefined;
  }
}
