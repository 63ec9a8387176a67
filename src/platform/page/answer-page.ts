import { parseAccept } from "hono/utils/accept";
import { type PageFile, type PageFiles, typeOfFile } from "./page-files.ts";

const INDEX = "/index.html";

/** Never the page's, also where nothing answers: a program's typing error stays a 404. */
const OF_THE_API = /^\/(v1|docs|openapi\.json|healthz|readyz)(\/|$)/;

/** What builds call their files: no name begins with a dot, so no path leads up or to the stamp. */
const FILE = /^(\/[\w@+-][\w@+.-]*)+$/;

/** What `/` says where there is no page. */
export const NO_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entrepot</title><link rel="stylesheet" href="/docs/style.css"></head>
<body><header>Entrepot</header><main>
<p>The page is not built here; the log of the start says why. The API runs without it.</p>
<p><a href="/docs">API documentation</a> · <a href="/openapi.json">OpenAPI 3.1</a> ·
<a href="/v1/listings">published listings</a> · <a href="/readyz">readiness</a></p>
</main></body></html>`;

/**
 * Does a browser ask for a view? Who takes anything gets one too, unless the path has an ending:
 * that is how scripts and pictures are asked for, which must not get HTML in their place.
 */
function takesHtml(path: string, accept: string): boolean {
  const types = parseAccept(accept || "*/*").flatMap(({ type, q }) => (q > 0 ? [type] : []));
  if (path === "/" || types.includes("text/html")) return true;
  const hasEnding = path.slice(path.lastIndexOf("/")).includes(".");
  return !hasEnding && (types.includes("*/*") || types.includes("text/*"));
}

function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return (ifNoneMatch ?? "")
    .split(",")
    .some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}

async function answerFile(path: string, file: PageFile, request: Request): Promise<Response> {
  const isHashed = path.startsWith("/assets/");
  const headers = new Headers({
    "Content-Type": typeOfFile(path),
    "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: file.etag,
    Vary: "Accept-Encoding",
  });
  const isUnchanged = isKnown(file.etag, request.headers.get("if-none-match"));
  if (file.encoding && !isUnchanged) headers.set("Content-Encoding", file.encoding);
  if (file.body instanceof Uint8Array && !isUnchanged) {
    headers.set("Content-Length", `${file.body.byteLength}`);
  }
  if (!isUnchanged && request.method === "GET") return new Response(file.body, { headers });
  if (file.body instanceof ReadableStream) await file.body.cancel();
  return new Response(null, { status: isUnchanged ? 304 : 200, headers });
}

/**
 * The page's answer to a path that no endpoint has: a built file, or the one document whose
 * script shows the view of that path. Nothing if neither is wanted here.
 */
export async function answerPage(
  page: PageFiles | undefined,
  request: Request,
): Promise<Response | undefined> {
  if (!page || !["GET", "HEAD"].includes(request.method)) return undefined;
  const path = new URL(request.url).pathname;
  if (OF_THE_API.test(path)) return undefined;
  const encodings = request.headers.get("accept-encoding") ?? "";
  // Only what has an ending can be a file: a view then costs the Worker one look, not two.
  if (FILE.test(path) && path.includes(".")) {
    const file = await page.find(path, encodings);
    if (file) return answerFile(path, file, request);
  }
  if (path.startsWith("/assets/")) return undefined;
  if (!takesHtml(path, request.headers.get("accept") ?? "")) return undefined;
  const index = await page.find(INDEX, encodings);
  return index && answerFile(INDEX, index, request);
}
