import { readFile } from "node:fs/promises";
import { ConfigError } from "./errors.ts";

/** A number on the command line. @throws ConfigError naming the option and its range */
export function numberGiven(
  name: string,
  text: string | undefined,
  { otherwise, from, to }: { otherwise: number; from: number; to: number },
): number {
  const value = text === undefined ? otherwise : Number(text);
  if (value >= from && value <= to) return value;
  throw new ConfigError(`--${name} is a number from ${from} to ${to}, not "${text}".`);
}

/** @throws ConfigError naming the file and why it cannot be read */
export async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const fault = cause.code === "ENOENT" ? "there is no such file" : cause.message;
    throw new ConfigError(`${path}: ${fault}.`, { cause });
  });
}
