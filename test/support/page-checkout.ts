import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A checkout with a page of two files, small enough to be built in a moment. */
export interface PageCheckout extends AsyncDisposable {
  readonly directory: string;
  write(path: string, text: string): Promise<void>;
}

const FILES = {
  "src/web/index.html": `<!doctype html><title>Small page</title>
<script type="module" src="./main.ts"></script>`,
  "src/web/main.ts": `document.body.append("${"shelf after shelf, ".repeat(200)}");`,
  "src/web/public/mark.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
  "src/numeric/random.ts": "export const seed = 1;",
  "src/layout/engine/walk.ts": "export const walkedMm = 1;",
  "vite.config.ts": 'export default { root: "src/web", build: { outDir: "../../dist/web" } };',
  "package-lock.json": "{}",
  "package.json": '{ "type": "module" }',
};

export async function makePageCheckout(): Promise<PageCheckout> {
  const directory = await mkdtemp(join(tmpdir(), "entrepot-page-"));
  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  return {
    directory,
    write,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
