import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Everything that one embedded PostgreSQL keeps on disk, and who owns it. */
export interface DataArea {
  /** Holds all of the below. */
  readonly directory: string;
  readonly data: string;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly logFile: string;
  /** Where programs are copied to that cannot run in place. */
  readonly programs: string;
  /** The user PostgreSQL runs as, if not ours: it refuses to run as root. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
}

const NOBODY = { uid: 65_534, gid: 65_534 };
const SYSTEM_DIRECTORY = "/var/lib/entrepot";

/** The files of an area that lies, or is being made, in `directory`. */
export function areaIn(directory: string, rest: Pick<DataArea, "programs" | "owner">): DataArea {
  return {
    ...rest,
    directory,
    data: join(directory, "data"),
    passwordFile: join(directory, "password"),
    portFile: join(directory, "port"),
    logFile: join(directory, "server.log"),
  };
}

/**
 * Finds where the database of a data directory (a checkout's `.data`) lies: inside it, but for root
 * below /var/lib/entrepot, because the user who runs PostgreSQL then may not reach the checkout.
 */
export async function findArea(directory: string): Promise<DataArea> {
  await mkdir(directory, { recursive: true });
  const real = await realpath(directory);
  if (process.getuid?.() !== 0) {
    return areaIn(join(real, "pg"), { programs: real, owner: undefined });
  }
  const name = createHash("sha256").update(real).digest("hex").slice(0, 16);
  const area = join(SYSTEM_DIRECTORY, `data-${name}`);
  return areaIn(area, { programs: SYSTEM_DIRECTORY, owner: NOBODY });
}

/** Leaves a note beside data that lies elsewhere, so that people find it. */
export async function leavePointer(directory: string, area: DataArea): Promise<void> {
  if (area.owner === undefined) return;
  const path = join(directory, "README");
  const text = `The database of this directory is in ${area.directory}: PostgreSQL refuses to run
as root, and the user it runs as instead (uid ${area.owner.uid}) may not be able to come in here.
`;
  const known = await readFile(path, "utf8").catch(() => undefined);
  if (known !== text) await writeFile(path, text);
}
