import { cp, lstat, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findPackage } from "../../src/platform/postgres/binaries.ts";
import { CHECKOUT } from "./postgres-process.ts";

const FILES = ["src/platform/errors.ts", "src/platform/postgres", "test/support/run-postgres.ts"];

/**
 * Copies what the embedded PostgreSQL needs of this checkout to another place, its programs
 * without links, as `npm ci --ignore-scripts` leaves them.
 *
 * @param version what the programs' package says it is, so that no earlier copy is found
 * @returns the folder of the programs
 */
export async function makeBareCheckout(checkout: string, version: string): Promise<string> {
  for (const path of FILES) {
    await mkdir(dirname(join(checkout, path)), { recursive: true });
    await cp(join(CHECKOUT, path), join(checkout, path), { recursive: true });
  }
  await writeFile(join(checkout, "package.json"), '{ "type": "module" }');

  const source = findPackage();
  const target = join(checkout, source.slice(source.lastIndexOf("node_modules")));
  const isFile = async (path: string) => !(await lstat(path)).isSymbolicLink();
  await cp(source, target, { recursive: true, filter: isFile });
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  await writeFile(join(target, "package.json"), JSON.stringify({ ...manifest, version }));
  await symlink(join(CHECKOUT, "node_modules/pg"), join(checkout, "node_modules/pg"));
  return join(target, "native");
}
