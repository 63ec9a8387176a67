import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { processExists } from "./programs.ts";

/** What this process is filling just now, so that it never sweeps its own work. */
const unfinishedHere = new Set<string>();

/** Removes what starters that were killed half way have left behind. */
async function sweepUnfinished(directory: string): Promise<void> {
  const prefix = `${basename(directory)}.unfinished-`;
  for (const name of await readdir(dirname(directory))) {
    if (!name.startsWith(prefix)) continue;
    const path = join(dirname(directory), name);
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    // In a container the same process id comes back at every start, so our own is no proof of life.
    if (unfinishedHere.has(path) || (pid !== process.pid && processExists(pid))) continue;
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Makes a directory whole or not at all: `fill` works on a sibling, which is renamed when done. Of
 * several starters at once the first to finish wins and the others use its directory.
 */
export async function createWhole(
  directory: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<void> {
  if (existsSync(directory)) return;
  await mkdir(dirname(directory), { recursive: true });
  await sweepUnfinished(directory);
  const suffix = `${process.pid}-${randomBytes(4).toString("hex")}`;
  const unfinished = `${directory}.unfinished-${suffix}`;
  unfinishedHere.add(unfinished);
  try {
    await mkdir(unfinished);
    await fill(unfinished);
    await rename(unfinished, directory);
  } catch (error) {
    // What cannot be removed now is swept later; the first error is the one to tell.
    await rm(unfinished, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
    if (!existsSync(directory)) throw error;
  } finally {
    unfinishedHere.delete(unfinished);
  }
}
