import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { greatCircleNetwork } from "../../src/delivery/network/great-circle.ts";
import { openDatabase } from "../../src/platform/db.ts";
import { printedMail } from "../../src/platform/mail.ts";
import { ensurePage } from "../../src/platform/page/build-page.ts";
import type { PageFiles } from "../../src/platform/page/page-files.ts";
import { silentLog } from "../../src/platform/telemetry.ts";
import { makePageCheckout, type PageCheckout } from "../support/page-checkout.ts";

const HTML = { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const DEEP_LINK = "/listings/lst_0123456789abcdefghjkmnpqrs";

/** Nothing here asks the database, and nothing listens on port 9. */
const db = openDatabase("postgres://nobody:nothing@127.0.0.1:9/none");
const ports = { mail: printedMail(() => {}), roads: greatCircleNetwork() };

function appWith(page: PageFiles | undefined): App {
  return createApp(() => ({
    db,
    ports,
    log: silentLog,
    publicUrl: undefined,
    ...(page && { page }),
  }));
}

let checkout: PageCheckout;
let app: App;
let script: string;
const printed: string[] = [];
beforeAll(async () => {
  checkout = await makePageCheckout();
  app = appWith(await ensurePage((line) => printed.push(line), checkout.directory));
  const [name] = await readdir(join(checkout.directory, "dist/web/assets"));
  script = `/assets/${name}`;
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
  await db.destroy();
});

test("the root and every deep link are the one document, fresh each time", async () => {
  for (const path of ["/", "/index.html", DEEP_LINK, "/leases?state=active", "/a/b/c"]) {
    const response = await app.request(path, { headers: HTML });
    expect(response.status, path).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toContain("<title>Small page</title>");
  }
  expect((await app.request(DEEP_LINK)).status).toBe(200);
});

test("built files have their type, and what is named by its contents is kept for ever", async () => {
  const asset = await app.request(script);
  expect(asset.status).toBe(200);
  expect(asset.headers.get("content-type")).toMatch(/^text\/javascript/);
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const mark = await app.request("/mark.svg");
  expect(mark.headers.get("content-type")).toBe("image/svg+xml");
  expect(mark.headers.get("cache-control")).toBe("no-cache");
});

test("what a client takes compressed comes so, and says the same", async () => {
  const plain = await (await app.request(script)).text();
  const unpack = { gzip: gunzipSync, br: brotliDecompressSync };
  for (const [encoding, accepted] of [
    ["gzip", "gzip, deflate"],
    ["br", "gzip, deflate, br, zstd"],
  ] as const) {
    const response = await app.request(script, { headers: { "Accept-Encoding": accepted } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-length")).toBe(`${bytes.byteLength}`);
    expect(bytes.byteLength).toBeLessThan(plain.length / 2);
    expect(unpack[encoding](bytes).toString()).toBe(plain);
  }
  const refused = await app.request(script, { headers: { "Accept-Encoding": "gzip;q=0" } });
  expect(refused.headers.get("content-encoding")).toBeNull();
});

test("a file that is known already is not sent again", async () => {
  const etag = (await app.request("/", { headers: HTML })).headers.get("etag")!;
  const again = await app.request(DEEP_LINK, {
    headers: { ...HTML, "If-None-Match": `"x", ${etag}` },
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(again.headers.get("etag")).toBe(etag);
  const other = await app.request("/", { headers: { ...HTML, "If-None-Match": '"x"' } });
  expect(other.status).toBe(200);
});

test("HEAD answers as GET does, without the body", async () => {
  for (const path of ["/", DEEP_LINK, script]) {
    const [head, get] = await Promise.all(
      ["HEAD", "GET"].map((method) => app.request(path, { method, headers: HTML })),
    );
    expect([head!.status, await head!.text()]).toEqual([200, ""]);
    for (const name of ["content-type", "content-length", "etag", "cache-control"]) {
      expect(head!.headers.get(name), name).toBe(get!.headers.get(name));
    }
  }
});

test("what the page does not have is the API's 404, never HTML in its place", async () => {
  const json = { Accept: "application/json" };
  const asked: [string, RequestInit][] = [
    ["/assets/gone-1a2b3c.js", { headers: HTML }],
    ["/assets/", { headers: HTML }],
    ["/gone.js", {}],
    [DEEP_LINK, { headers: json }],
    [DEEP_LINK, { headers: HTML, method: "POST" }],
    ["/v1/nothing", { headers: HTML }],
    ["/v1", { headers: HTML }],
    ["/docs/nothing", { headers: HTML }],
  ];
  const problem = await (await appWith(undefined).request("/nothing")).text();
  for (const [path, init] of asked) {
    const response = await app.request(path, init);
    expect(response.status, path).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.text()).toBe(problem);
  }
});

test("no path leads out of the page, nor to its stamp", async () => {
  for (const path of [
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/..%5cpackage.json",
    "//etc/passwd",
    "/%00/index.html",
    "/.stamp",
    "/.assetsignore",
    "/%2estamp",
  ]) {
    const response = await app.request(`http://localhost${path}`, { headers: { Accept: "*/*" } });
    const text = await response.text();
    expect(text, path).not.toMatch(/"type": "module"|root:|^[0-9a-f]{64}$|^\.stamp/);
    if (!text.includes("Small page")) expect(response.status, path).toBe(404);
  }
});

test("the page's answers have the API's headers, and run no script but ours", async () => {
  const policies = new Set<string | null>();
  for (const path of ["/", DEEP_LINK, script, "/docs"]) {
    const { headers } = await app.request(path, { headers: { ...HTML, "X-Request-Id": "abc-1" } });
    expect(headers.get("x-request-id")).toBe("abc-1");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    policies.add(headers.get("content-security-policy"));
  }
  expect(policies.size).toBe(1);
  const directives = [...policies].at(0)!.split("; ");
  expect(directives).toContain("script-src 'self'");
  expect(directives).toContain("worker-src 'self'");
  expect(directives).toContain("connect-src 'self'");
  expect(directives.filter((directive) => /unsafe/.test(directive))).toEqual([
    "style-src 'self' 'unsafe-inline'",
  ]);
});

test("without a page the root says so, and where the API is documented", async () => {
  const bare = appWith(undefined);
  const response = await bare.request("/", { headers: HTML });
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/not built.*href="\/docs"/s);
  expect((await bare.request(DEEP_LINK, { headers: HTML })).status).toBe(404);
});

test("the page is built again only after one of its sources changed", async () => {
  expect(printed).toEqual([expect.stringMatching(/^The page is built \(\d+\.\d s\)\.$/)]);
  const lines: string[] = [];
  const ensure = () => ensurePage((line) => lines.push(line), checkout.directory);
  await ensure();
  await checkout.write("src/layout/http.ts", "export const unrelated = 1;");
  await ensure();
  expect(lines).toEqual([]);
  await checkout.write("src/layout/engine/walk.ts", "export const walkedMm = 2;");
  await ensure();
  expect(lines).toHaveLength(1);
});

test("processes that build at once all have the whole page, and leave nothing else", async () => {
  await using fresh = await makePageCheckout();
  const pages = await Promise.all(
    Array.from({ length: 3 }, () => ensurePage(() => {}, fresh.directory)),
  );
  const [name] = await readdir(join(fresh.directory, "dist/web/assets"));
  for (const page of pages) {
    expect(await page?.find("/index.html", "")).toBeDefined();
    expect(await page?.find(`/assets/${name}`, "")).toBeDefined();
  }
  expect(await readdir(join(fresh.directory, "dist"))).toEqual(["web"]);
});

test("a build that fails is told in one line, and leaves no page", async () => {
  await using broken = await makePageCheckout();
  await broken.write("src/web/main.ts", "let shelf = ;");
  const lines: string[] = [];
  expect(await ensurePage((line) => lines.push(line), broken.directory)).toBeUndefined();
  expect(lines).toHaveLength(1);
  expect(lines.at(0)).toMatch(/^The page is not built.*Unexpected token.*main\.ts:1:\d+/);
  expect(lines.at(0)).not.toContain("\n");
});

test("a place that cannot be written to is told in one line", async () => {
  await using closed = await makePageCheckout();
  // A file in the folder's place: root may write where others may not.
  await closed.write("dist", "");
  const lines: string[] = [];
  expect(await ensurePage((line) => lines.push(line), closed.directory)).toBeUndefined();
  expect(lines).toEqual([expect.stringMatching(/^The page is not built.*(EEXIST|ENOTDIR)/)]);
});
