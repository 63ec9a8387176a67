import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./fault-server.ts";

const VERSION = "11.0";
const JAR =
  process.env.GRAPHHOPPER_JAR ??
  join(
    homedir(),
    `.m2/repository/com/graphhopper/graphhopper-web/${VERSION}/graphhopper-web-${VERSION}.jar`,
  );
const CONFIG = fileURLToPath(new URL("../../infra/graphhopper/config.yml", import.meta.url));
const OLDEST_JAVA = 17;
const STARTUP_MS = 100_000;
const QUICK_START = ["-XX:TieredStopAtLevel=1"];

/** What is lacking to run the real server here, or undefined. */
export function lackingForGraphHopper(): string | undefined {
  if (!existsSync(JAR)) return `no jar at ${JAR} (set GRAPHHOPPER_JAR)`;
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
  return major >= OLDEST_JAVA ? undefined : `no Java ${OLDEST_JAVA} on the PATH`;
}

export interface GraphHopperProcess extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
}

async function waitUntilWell(url: string, child: ChildProcess, output: string[]): Promise<void> {
  const deadline = Date.now() + STARTUP_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${url}/health`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error(`GraphHopper did not come up:\n${output.join("").slice(-4_000)}`);
}

/** The shipped configuration with other values; flags cannot change numbers below `graphhopper`. */
function configWith(settings: Readonly<Record<string, string | number>>): string {
  return Object.entries(settings).reduce(
    (config, [name, value]) => {
      const line = new RegExp(`^  ${name.replaceAll(".", "\\.")}:.*$`, "m");
      if (!line.test(config)) throw new Error(`${CONFIG} has no line for ${name}.`);
      return config.replace(line, `  ${name}: ${value}`);
    },
    readFileSync(CONFIG, "utf8"),
  );
}

/**
 * Imports an extract into a folder of its own and serves it with the configuration that ships.
 *
 * @param settings keys below `graphhopper` that differ from it
 * @param flags of the virtual machine; a test would rather start soon than run fast
 */
export async function startGraphHopper(
  osmFile: string,
  settings: Readonly<Record<string, string | number>> = {},
  flags: readonly string[] = QUICK_START,
): Promise<GraphHopperProcess> {
  const directory = await mkdtemp(join(tmpdir(), "entrepot-graphhopper-"));
  const [port, adminPort] = [await freePort(), await freePort()];
  const config = join(directory, "config.yml");
  const files = { "datareader.file": osmFile, "graph.location": join(directory, "graph") };
  await writeFile(config, configWith({ ...files, ...settings }));
  const ports = [
    `-Ddw.server.application_connectors[0].port=${port}`,
    `-Ddw.server.admin_connectors[0].port=${adminPort}`,
  ];
  const child = spawn(
    "java",
    ["-Xmx1g", "-XX:+UseSerialGC", ...flags, ...ports, "-jar", JAR, "server", config],
    {
      cwd: directory,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => output.push(chunk));
  }
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      kill();
      await ended;
    }
    await rm(directory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await waitUntilWell(url, child, output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: child.pid!, [Symbol.asyncDispose]: stop };
}
