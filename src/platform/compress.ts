import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { parseAccept } from "hono/utils/accept";

type Answer = (request: Request, env: unknown) => Response | Promise<Response>;

/** JSON and text. An event stream must go out line by line, so it stays as it is. */
const COMPRESSIBLE = /^(application\/([\w.-]+\+)?json|text\/(?!event-stream)[\w.-]+)\s*(;|$)/i;

/** Below this an answer fits into one packet as it is. */
const LEAST_BYTES = 1_400;

/** A map of 20,000 points, 1.3 MB: level 4 takes 15 ms for 35 %, level 6 takes 26 for 34. */
const LEVEL = 4;

const compress = promisify(gzip);

function takesGzip(request: Request): boolean {
  const accepted = parseAccept(request.headers.get("accept-encoding") ?? "identity");
  return accepted.some(({ type, q }) => type.toLowerCase() === "gzip" && q > 0);
}

/**
 * A strong tag names the bytes, and we compare it to a version on writes: compressed, it would have
 * to be another. What bears one is a single thing, and small.
 */
function mayCompress({ status, headers }: Response): boolean {
  return (
    status === 200 &&
    COMPRESSIBLE.test(headers.get("content-type") ?? "") &&
    !headers.has("content-encoding") &&
    !(headers.get("etag")?.startsWith('"') ?? false)
  );
}

/**
 * Compresses what is read as JSON or text for clients that take gzip, on a thread of its own. In a
 * Worker the edge does so itself.
 */
export function compressing(answer: Answer): (request: Request, env: unknown) => Promise<Response> {
  return async (request, env) => {
    const response = await answer(request, env);
    if (request.method !== "GET" || !mayCompress(response)) return response;
    response.headers.append("Vary", "Accept-Encoding");
    if (!takesGzip(request)) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    const { status, headers } = response;
    if (body.byteLength < LEAST_BYTES) return new Response(body, { status, headers });
    headers.set("Content-Encoding", "gzip");
    headers.delete("Content-Length");
    return new Response(await compress(body, { level: LEVEL }), { status, headers });
  };
}
