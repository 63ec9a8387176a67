import { existsSync } from "node:fs";
import { chown, readdir, readFile, readlink, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataArea } from "./area.ts";
import { processExists } from "./programs.ts";

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

function pidFile(area: DataArea): string {
  return join(area.data, "postmaster.pid");
}

/** Reads what a server says of itself; it may be long dead. */
async function readPostmaster(area: DataArea): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(area), "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines.at(0));
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines.at(3)), isReady: lines.at(7) === "ready" };
}

/** A process id is used again after a restart of the machine, so its command line is looked at. */
async function isOurServer(area: DataArea, pid: number): Promise<boolean> {
  if (!existsSync("/proc/self/cmdline")) return processExists(pid);
  const commandLine = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return commandLine.split("\0").includes(area.data);
}

/** The server that runs on the area now, if any. */
export async function findServer(area: DataArea): Promise<Postmaster | undefined> {
  const postmaster = await readPostmaster(area);
  return postmaster && (await isOurServer(area, postmaster.pid)) ? postmaster : undefined;
}

/**
 * Lets a new server pass a pid file whose process id is somebody else's by now, or a zombie's that
 * nobody reaps, as in many containers. PostgreSQL overlooks its parent's id; removing the file
 * would also remove its check for backends that have outlived their server.
 */
export async function disownPidFile(area: DataArea): Promise<void> {
  const stale = await readPostmaster(area);
  if (!stale || stale.pid === process.pid || !processExists(stale.pid)) return;
  const text = await readFile(pidFile(area), "utf8");
  const replacement = join(area.directory, "postmaster.pid.disowned");
  await writeFile(replacement, text.replace(/^.*/, String(process.pid)), { mode: 0o600 });
  if (area.owner) await chown(replacement, area.owner.uid, area.owner.gid);
  await rename(replacement, pidFile(area));
}

/**
 * Ends backends that have outlived their server: a long query does not notice its death, and as
 * long as it runs no new server may start. Elsewhere than on Linux the new one waits for them.
 */
export async function endOrphans(area: DataArea): Promise<void> {
  if (await findServer(area)) return;
  const names = await readdir("/proc").catch(() => []);
  for (const name of names.filter((name) => /^\d+$/.test(name))) {
    const folder = await readlink(`/proc/${name}/cwd`).catch(() => undefined);
    if (folder !== area.data) continue;
    try {
      process.kill(Number(name), "SIGKILL");
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}
