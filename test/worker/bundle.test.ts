import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundle, buildWorker } from "./bundle.ts";

/** Cloudflare takes 3 MiB compressed on its free plan; a start should read far less. */
const GZIP_LIMIT = 1024 * 1024;

/** Node's parts that our own code may use there: workerd has them in full. */
const BUILT_INS = ["node:crypto", "node:timers/promises"];

/** What belongs to Node processes alone, by the path of its file. */
const NODE_ONLY = [
  /node_modules\/(axios|graphhopper-js-api-client|highs|wrangler|@hono\/node-server)\//,
  /^src\/(node|cli|jobs)\.ts$/,
  /^src\/.*\/job\.ts$/,
  /^src\/platform\/(engine-thread|engine-worker|migrate)\.ts$/,
  /^src\/platform\/page\/(build|node)-page\.ts$/,
  /^src\/platform\/postgres\//,
  /^src\/platform\/jobs\/(run-job|work)\.ts$/,
  /^src\/delivery\/network\/(graphhopper|node)/,
  /^src\/delivery\/vrp\/(node|find-routes|hosted-optimiser)\.ts$/,
  /^src\/delivery\/engine\/solve\.ts$/,
];

/** Names that would be left in the text if such a part came in by another way. */
const NODE_ONLY_TEXT = [
  /\bworker_threads\b/,
  /\bchild_process\b/,
  /\bGHInput\b/,
  /\bAxiosError\b/,
  /\bHiGHS\b/,
  /\binitdb\b/,
];

let bundle: Bundle;
beforeAll(async () => {
  bundle = await buildWorker();
});
afterAll(() => bundle?.[Symbol.asyncDispose]());

test("nothing that is for Node alone is in the bundle's module graph", () => {
  const files = Object.keys(bundle.metafile.inputs);
  expect(files).toContain("src/app.ts");
  expect(files.filter((file) => NODE_ONLY.some((pattern) => pattern.test(file)))).toEqual([]);
});

test("nothing that is for Node alone is in the bundle's text", () => {
  expect(NODE_ONLY_TEXT.filter((pattern) => pattern.test(bundle.text))).toEqual([]);
});

test("our own code uses only those parts of Node that workerd has", () => {
  const used = Object.entries(bundle.metafile.inputs)
    .filter(([file]) => file.startsWith("src/"))
    .flatMap(([file, { imports }]) => imports.map(({ path }) => ({ file, path })))
    .filter(({ path }) => path.startsWith("node:") || path.startsWith("node-built-in-modules:"))
    .filter(({ path }) => !BUILT_INS.includes(path.replace("node-built-in-modules:", "node:")));
  expect(used).toEqual([]);
});

test("the bundle is small enough to start fast", () => {
  const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
  const says = `The bundle has ${kib(bundle.gzipBytes)} compressed; the limit is ${kib(GZIP_LIMIT)}.`;
  expect(bundle.gzipBytes, says).toBeLessThan(GZIP_LIMIT);
});
