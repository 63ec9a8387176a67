import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { ensurePage } from "../../src/platform/page/build-page.ts";

export const ROOT = join(import.meta.dirname, "../..");
const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** Keeps wrangler from the network and from the home directory. */
export const OFFLINE = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_WRITE_LOGS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
} as const;

/** What esbuild tells of a bundle, as far as we look. */
interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { path: string; external?: boolean }[] }>
  >;
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly entryPoint?: string;
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
      }
    >
  >;
}

/** The bundle that a deployment would upload, in a folder of its own until disposed of. */
export interface Bundle extends AsyncDisposable {
  readonly directory: string;
  readonly text: string;
  readonly gzipBytes: number;
  readonly metafile: Metafile;
}

/** Builds as `npm run build:worker` does, without an account and without the network. */
export async function buildWorker(): Promise<Bundle> {
  const page = await ensurePage((line) => process.stdout.write(`${line}\n`));
  if (!page) throw new Error("The Worker cannot be built without the page.");
  const folder = await mkdtemp(join(tmpdir(), "entrepot-worker-"));
  const directory = join(folder, "out");
  const metafile = join(folder, "meta.json");
  const flags = ["--dry-run", "--outdir", directory, "--metafile", metafile];
  await promisify(execFile)(process.execPath, [WRANGLER, "deploy", ...flags], {
    cwd: ROOT,
    env: { ...process.env, ...OFFLINE },
  });
  const text = await readFile(join(directory, "worker.js"), "utf8");
  return {
    directory,
    text,
    gzipBytes: gzipSync(text).byteLength,
    metafile: JSON.parse(await readFile(metafile, "utf8")),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
