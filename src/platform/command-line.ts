import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ConfigError } from "./errors.ts";

/** What the command line says, by option. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** A command on a file of one's own, as the context that knows the file offers it. */
export interface FileCommand {
  /** Its lines in the help, the first with the command itself. */
  readonly usage: string;
  /** Beside `--help`. */
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  /** @throws ConfigError in a sentence that names the fault */
  run(path: string, given: Given, shell: Shell): Promise<void>;
}

/** What a command is started from. */
export interface Shell {
  readonly env: NodeJS.ProcessEnv;
  print(line: string): void;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A number on the command line. @throws ConfigError naming the option and its range */
export function numberGiven(given: Given, name: string, { from, to }: Range): number | undefined {
  const text = given[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (value >= from && value <= to) return value;
  throw new ConfigError(`--${name} is a number from ${from} to ${to}, not "${text}".`);
}

/** As `numberGiven`, cut to a whole number. */
export function wholeGiven(given: Given, name: string, range: Range): number | undefined {
  const value = numberGiven(given, name, range);
  return value === undefined ? undefined : Math.floor(value);
}

/** Range of every `--seed`. */
export const SEEDS: Range = { from: 0, to: 2_147_483_647 };

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** @throws ConfigError naming the file and why it cannot be read */
export async function fileAt(path: string): Promise<NamedText> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const fault = cause.code === "ENOENT" ? "there is no such file" : cause.message;
    throw new ConfigError(`${path}: ${fault}.`, { cause });
  });
  return { name: basename(path), text };
}

/** The file that an option names, if it is given. @throws ConfigError as `fileAt` */
export async function fileGiven(given: Given, name: string): Promise<NamedText | undefined> {
  const path = given[name];
  return typeof path === "string" ? fileAt(path) : undefined;
}
