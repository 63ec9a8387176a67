import { randomBytes } from "node:crypto";
import { chmod, chown, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { areaIn, type DataArea } from "./area.ts";
import { runProgram } from "./programs.ts";
import { createWhole } from "./whole-directory.ts";

/** The one role, which owns the cluster, and the application's database. */
export const NAME = "entrepot";

/** PostgreSQL's own rules decide about letters; only the name of the C library's differs. */
function localeOptions(): string[] {
  if (process.platform === "linux") return ["--locale=C.UTF-8"];
  const options = ["--locale=C", "--builtin-locale=C.UTF-8"];
  return process.platform === "darwin" ? [...options, "--lc-ctype=en_US.UTF-8"] : options;
}

/** Whether a port of the loopback can be listened on; 0 finds a free one. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const { port: found } = server.address() as { port: number };
      server.close(() => resolve(found));
    });
  });
}

/** The remembered port if nobody else has taken it, or else a free one, remembered from now on. */
export async function choosePort(area: DataArea): Promise<number> {
  const text = await readFile(area.portFile, "utf8").catch(() => "0");
  const remembered = Number.parseInt(text, 10) || 0;
  const port = (await tryPort(remembered)) ?? (await tryPort(0));
  if (port === undefined) throw new Error("No port of 127.0.0.1 can be listened on.");
  if (port !== remembered) await writeFile(area.portFile, `${port}\n`);
  return port;
}

/** Creates the cluster and its password, unless it is there. Killed half way it starts afresh. */
export async function createCluster(
  binaries: string,
  area: DataArea,
  durable: boolean,
): Promise<void> {
  await createWhole(area.directory, async (unfinished) => {
    const draft = areaIn(unfinished, area);
    await writeFile(draft.passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    await chmod(unfinished, 0o700);
    if (area.owner) {
      await chown(draft.passwordFile, area.owner.uid, area.owner.gid);
      await chown(unfinished, area.owner.uid, area.owner.gid);
    }
    await runProgram(binaries, draft, "initdb", [
      `--pgdata=${draft.data}`,
      `--username=${NAME}`,
      `--pwfile=${draft.passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      ...localeOptions(),
      ...(durable ? [] : ["--no-sync"]),
    ]);
  });
}
