import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ConfigError } from "../errors.ts";
import type { DataArea } from "./area.ts";

/** Whether a process of that id exists, whoever owns it. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** PG* variables of the caller's shell must not reach the server, and messages stay English. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/** The last lines of a text, for the end of an error message. */
export function lastLines(output: string): string {
  return output.trim().split("\n").slice(-12).join("\n");
}

/** Runs initdb or pg_ctl to its end. @throws ConfigError quoting the last lines it wrote */
export async function runProgram(
  binaries: string,
  area: DataArea,
  name: string,
  args: readonly string[],
): Promise<void> {
  const child = spawn(join(binaries, "bin", name), args, {
    ...area.owner,
    cwd: area.directory,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? "" : `ended with ${code ?? signal}`),
    );
  });
  const [fault, output, errors] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  if (fault) {
    throw new ConfigError(`PostgreSQL's ${name} failed (${fault}).\n${lastLines(output + errors)}`);
  }
}

/**
 * Starts the server as a process of its own: it outlives us if we are killed, and a Ctrl-C in the
 * terminal does not reach it. It writes to the area's log.
 */
export function launchServer(
  binaries: string,
  area: DataArea,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const log = openSync(area.logFile, "a", 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(binaries, "bin", "postgres"), ["-D", area.data, ...options], {
    ...area.owner,
    cwd: area.directory,
    env: environment(),
    detached: true,
    stdio: ["ignore", log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.once("error", () => {});
  child.unref();
  return child;
}
