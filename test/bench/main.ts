/** `npm run -s bench -- <name> [files or folders] [--seconds S] [--seed K] [--threads T] [--json]` */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What every bench is given; `rest` holds the flags that are its own. */
export interface BenchOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
  readonly json: boolean;
  readonly rest: Readonly<Record<string, string>>;
}

/** What every file of this folder exports as `run`. */
export type Bench = (files: string[], options: BenchOptions) => Promise<void>;

/** Files as they are; of a folder, the files in it. */
async function expand(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) found.push(path);
    else for (const name of (await readdir(path)).sort()) found.push(join(path, name));
  }
  return found;
}

async function main(args: readonly string[]): Promise<void> {
  const entries = await readdir(import.meta.dirname);
  const known = entries
    .filter((name) => /^[a-z]+\.ts$/.test(name) && name !== "main.ts")
    .map((name) => name.replace(".ts", ""));
  const [name, ...others] = args;
  if (name === undefined || !known.includes(name)) {
    console.error(
      `Usage: npm run -s bench -- <${known.join("|")}> [files] [--seconds S] [--seed K] [--json]`,
    );
    process.exitCode = 1;
    return;
  }
  const paths: string[] = [];
  const rest: Record<string, string> = {};
  for (let i = 0; i < others.length; i++) {
    const argument = others[i]!;
    if (!argument.startsWith("--")) paths.push(argument);
    else if (argument === "--json") rest.json = "true";
    else rest[argument.slice(2)] = others[++i] ?? "";
  }
  const { seconds = "10", seed = "1", threads = "1", json, ...own } = rest;
  const bench = (await import(`./${name}.ts`)) as { run: Bench };
  await bench.run(await expand(paths), {
    seconds: Number(seconds),
    seed: Number(seed),
    threads: Number(threads),
    json: json === "true",
    rest: own,
  });
}

await main(process.argv.slice(2));
