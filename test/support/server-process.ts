import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const CLI = join(import.meta.dirname, "../../src/cli.ts");

/** A process of the exchange, as an operator would start it. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
}

/** Starts `entrepot <command>` on a database of one's own and waits until it says it is ready. */
export async function startProcess(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [CLI, ...command], {
    env: { ...process.env, PORT: "0", ENTREPOT_DEMO: "0", LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const exited = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        const found = /Entrepot is at (\S+)/.exec(line)?.[1];
        if (found) resolve(found.replace("localhost", "127.0.0.1"));
        else if (line.startsWith("Working off jobs")) resolve("");
      });
    }
    void exited.then(() => reject(new Error(`It ended at once:\n${lines.join("\n")}`)));
  });
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  }
  return {
    url,
    child,
    lines,
    kill: () => end("SIGKILL"),
    [Symbol.asyncDispose]: () => end("SIGTERM"),
  };
}
